import { Feed } from 'feed';
import { formatDate } from '../../story/dates/format.ts';
import { publicationOf } from '../../story/model/publication.ts';
import type { TimelineEvent } from '../../story/model/types/record.ts';
import type { Correction } from '../../story/model/types/changes.ts';
import { correctionAnchor, correctionId } from '../embeds/correction-anchor.ts';
import { directionOf } from '../../edition/words/direction.ts';
import type { Edition } from '../../edition/edition.ts';
import { licenceOf } from './licence.ts';
import { escapeHtml } from '../../story/text/escape-html.ts';

interface Entry {
	readonly title: string;
	readonly link: string;
	readonly date: Date;
	readonly published: Date;
	/** Each with its own language: what is not translated is in the original’s. */
	readonly paragraphs: readonly { readonly words: string; readonly lang: string }[];
	readonly lang: string;
	/** For machines, and for readers. */
	readonly category: { readonly term: string; readonly name: string };
}

/**
 * Corrections and events as an Atom feed. The address of an entry is its id. `updated` is never taken
 * from a clock: a correction has its own date; an event that of its page (`publicationOf`). When it
 * happened is in its title: `updated` says when an entry changed, and many events are older than any feed reader’s calendar.
 */
export function writeFeed(edition: Edition): string {
	const { meta, corrections, events } = edition.site;
	const { lang, url } = edition;
	const entries = [
		...corrections.map((correction) => correctionEntry(correction, edition)),
		...events.toReversed().map((event) => eventEntry(event, edition)),
	];
	const feed = new Feed({
		id: url('feed.xml'),
		link: url(''),
		feedLinks: { atom: url('feed.xml') },
		title: meta.title,
		description: meta.description,
		updated: midnight(publicationOf(edition.site).modified),
		author: { name: meta.publisher?.name ?? meta.title },
		copyright: licenceOf(meta).name,
		generator: false,
	});
	for (const { title, link, date, published, paragraphs, category } of entries) {
		const content = paragraphs.map(({ words, lang }) => {
			const dir = directionOf(lang) ?? 'ltr';
			return `<p lang="${lang}" dir="${dir}">${escapeHtml(words)}</p>`;
		});
		feed.addItem({
			id: link,
			link,
			title: escapeHtml(title),
			date,
			published,
			// Some readers drop the tags: a line each keeps the paragraphs apart.
			content: content.join('\n'),
			category: [category],
		});
	}
	return `${withLanguages(feed.atom1(), lang, entries)}\n`;
}

/** The feed with its language and that of each entry (RFC 4287, section 2), which the library has no way to say. */
function withLanguages(atom: string, lang: string, entries: readonly Entry[]): string {
	let at = 0;
	return atom
		.replace('<feed ', `<feed xml:lang="${lang}" `)
		.replace(/^( *)<entry>$/gmu, (_line, indent: string) => {
			const own = entries[at]?.lang ?? lang;
			at += 1;
			return `${indent}<entry xml:lang="${own}">`;
		});
}

function correctionEntry(
	correction: Correction,
	{ lang, site: { accounts, statements, events, sources }, words: { file }, url }: Edition
): Entry {
	const { date, where, said, says, why } = correction;
	const seen = accounts.find(({ id }) => id === correctionId(correction));
	const day = midnight(seen?.day ?? date.last);
	const words = file.correction;
	const named = [...statements, ...events, ...sources].find(({ id }) => id === where);
	return {
		title: words.title(named?.title),
		link: url(`method/#${correctionAnchor(correction)}`),
		date: day,
		published: day,
		paragraphs: [words.said(said.words), words.says(says.words), words.why(why.words)].map(
			(text) => ({ words: text, lang })
		),
		lang,
		category: { term: 'correction', name: words.kind },
	};
}

function eventEntry(event: TimelineEvent, { lang, site, words, url }: Edition): Entry {
	const { id, title, date, text, dateNote, contested } = event;
	const { published, modified } = publicationOf(site, { kind: 'events', id });
	return {
		title: words.labelled(formatDate(date, words.dates).text, title),
		link: url(`timeline/${id}/`),
		date: midnight(modified),
		published: midnight(published),
		paragraphs: [
			{ words: text.words, lang: text.lang },
			...(dateNote ? [{ words: words.file.onDate(dateNote.words), lang }] : []),
			...(contested ? [{ words: words.file.disputed(contested.words), lang }] : []),
		],
		lang: event.rendition.lang,
		category: { term: event.category.id, name: event.category.name },
	};
}

function midnight(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}
