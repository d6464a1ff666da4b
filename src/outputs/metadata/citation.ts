import type { CreativeWork } from 'schema-dts';
import { toUri } from '../../story/text/to-uri.ts';
import type { Source } from '../../story/model/types/record.ts';
import { isFormedKind, type FormedKind } from '../../story/schema/source.ts';
import { isoDay } from './iso-day.ts';

/** What schema.org calls kinds of sources; it has no word for what a court writes. */
const types: Readonly<Record<FormedKind, string>> = {
	interview: 'Conversation',
	post: 'SocialMediaPosting',
	video: 'VideoObject',
	broadcast: 'Episode',
	'court-record': 'CreativeWork',
	dataset: 'Dataset',
	photograph: 'Photograph',
};

/** A source as something cited. */
export function citationData({
	kind,
	title,
	URL: url,
	publisher,
	issued,
	language,
}: Source): CreativeWork {
	const published = issued && isoDay(issued);
	return {
		'@type': (isFormedKind(kind) ? types[kind] : 'CreativeWork') as 'CreativeWork',
		name: title,
		...(url !== undefined && { url: toUri(url) }),
		...(published !== undefined && { datePublished: published }),
		inLanguage: language,
		publisher: { '@type': 'Organization', name: publisher },
	};
}
