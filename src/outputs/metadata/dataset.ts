import type { Dataset } from 'schema-dts';
import type { Site } from '../../story/model/types/site.ts';
import type { ToUrl } from '../../edition/edition.ts';
import { idOf } from './at.ts';
import { isoDay } from './iso-day.ts';
import { licenceOf } from './publisher.ts';

/** A file that the data can be had as. */
export interface Download {
	readonly name: string;
	/** Path from the site’s root. */
	readonly path: string;
	/** Media type, for example `text/csv`. */
	readonly type: string;
}

/** The downloads of `/data/` as one data set. */
export function datasetData(
	site: Site,
	{ name, description, downloads }: DatasetWords,
	at: ToUrl
): Dataset {
	const [first] = site.events;
	const start = first && isoDay(first.date);
	const end = isoDay(site.meta.recordEndsOn);
	return {
		'@type': 'Dataset',
		'@id': `${at('data/')}#dataset`,
		name,
		description,
		url: at('data/'),
		inLanguage: site.lang,
		license: licenceOf(site),
		isAccessibleForFree: true,
		creator: idOf.publisher(site, at),
		publisher: idOf.publisher(site, at),
		...(start !== undefined && end !== undefined && { temporalCoverage: `${start}/${end}` }),
		distribution: downloads.map((file) => ({
			'@type': 'DataDownload',
			name: file.name,
			contentUrl: at(file.path),
			encodingFormat: file.type,
		})),
	};
}

export interface DatasetWords {
	readonly name: string;
	readonly description: string;
	readonly downloads: readonly Download[];
}
