import { formatDate } from '../../story/dates/format.ts';
import { publicationOf } from '../../story/model/publication.ts';
import type { Release, ThingId } from '../../story/model/types/changes.ts';
import type { Site } from '../../story/model/types/site.ts';
import { wordsFor } from '../../edition/words/words.ts';

/**
 * A reference to a page, ready to be pasted: publisher, title, site, the release with its words (or, where no
 * release has them, the day of the last change), end of the record, address.
 *
 * @param release the release that the page itself is about
 */
export function citationText(
	title: string,
	url: string,
	site: Site,
	thing?: ThingId,
	release?: Release
): string {
	const { lang, meta, changed } = site;
	const { dates, file } = wordsFor(lang);
	const publisher = meta.publisher?.name;
	return file.citation({
		publisher: publisher === meta.title ? undefined : publisher,
		title,
		site: meta.title,
		changed: changed && formatDate(changed, dates).text,
		release: release ? formatDate(release.date, dates).text : releaseText(site, thing),
		recordEnds: formatDate(meta.recordEndsOn, dates).text,
		address: url,
	});
}

/** The day of the release with the words of a thing, or of the whole site, as they are; absent where none has. */
export function releaseText(site: Site, thing?: ThingId): string | undefined {
	const { release: day } = publicationOf(site, thing);
	const release = site.releases.find((one) => one.day === day);
	return release && formatDate(release.date, wordsFor(site.lang).dates).text;
}
