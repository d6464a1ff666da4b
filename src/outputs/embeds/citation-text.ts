import { formatDate } from '../../story/dates/format.ts';
import type { Site } from '../../story/model/types.ts';
import { wordsFor } from '../../edition/words/words.ts';

/** A reference to a page, ready to be pasted: publisher, title, site, day of the last change, end of the record, address. */
export function citationText(title: string, url: string, { lang, meta, changed }: Site): string {
	const { dates, file } = wordsFor(lang);
	const publisher = meta.publisher?.name;
	return file.citation({
		publisher: publisher === meta.title ? undefined : publisher,
		title,
		site: meta.title,
		changed: changed && formatDate(changed, dates).text,
		recordEnds: formatDate(meta.recordEndsOn, dates).text,
		address: url,
	});
}
