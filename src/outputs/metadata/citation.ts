import type { CreativeWork } from 'schema-dts';
import { toUri } from '../../story/text/to-uri.ts';
import type { Source } from '../../story/model/types.ts';
import { isoDay } from './iso-day.ts';

/** A source as something cited. */
export function citationData({
	title,
	URL: url,
	publisher,
	issued,
	language,
}: Source): CreativeWork {
	const published = issued && isoDay(issued);
	return {
		'@type': 'CreativeWork',
		name: title,
		...(url !== undefined && { url: toUri(url) }),
		...(published !== undefined && { datePublished: published }),
		inLanguage: language,
		publisher: { '@type': 'Organization', name: publisher },
	};
}
