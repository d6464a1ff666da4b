import { formatDate } from '../dates/format.ts';
import type { Site } from '../model/types.ts';

/** A reference to a page, ready to be pasted: publisher, title, site, end of the record, address. */
export function citationText(title: string, url: string, { meta }: Site): string {
	const publisher = meta.publisher?.name;
	return [
		...(publisher !== undefined && publisher !== meta.title ? [`${publisher}.`] : []),
		`“${title}.”`,
		`${meta.title}, record to ${formatDate(meta.recordEndsOn).text}.`,
		url,
	].join(' ');
}
