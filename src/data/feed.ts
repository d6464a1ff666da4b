import { Feed } from 'feed';
import { formatDate } from '../dates/format.ts';
import type { Correction, Site, TimelineEvent } from '../model/types.ts';
import { correctionAnchor } from '../sharing/correction-anchor.ts';
import { wordsFor } from '../words/words.ts';
import type { ToUrl } from './columns.ts';
import { licenceOf } from './licence.ts';

interface Entry {
	readonly title: string;
	readonly link: string;
	readonly date: Date;
	readonly paragraphs: readonly string[];
	/** For machines, and for readers. */
	readonly category: { readonly term: string; readonly name: string };
}

/**
 * Corrections and events as an Atom feed. The address of an entry is its id. `updated` is never taken
 * from a clock: a correction has its own date; an event has the day on which the record ends, up to
 * which it was looked at, or that of the latest correction of it. When it happened is in its title:
 * `updated` says when an entry changed, and many events are older than any feed reader’s calendar.
 */
export function writeFeed(site: Site, toUrl: ToUrl): string {
	const { meta, corrections, events } = site;
	const recordEnds = midnight(meta.recordEndsOn.last);
	const entries = [
		...corrections.map((correction) => correctionEntry(correction, site, toUrl)),
		...events.toReversed().map((event) => eventEntry(event, site, toUrl)),
	];
	const feed = new Feed({
		id: toUrl('feed.xml'),
		link: toUrl(''),
		feedLinks: { atom: toUrl('feed.xml') },
		title: meta.title,
		description: meta.description,
		updated: entries.reduce((latest, { date }) => (date > latest ? date : latest), recordEnds),
		author: { name: meta.publisher?.name ?? meta.title },
		copyright: licenceOf(meta).name,
		generator: false,
	});
	for (const { title, link, date, paragraphs, category } of entries) {
		const content = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
		feed.addItem({
			id: link,
			link,
			title: escapeHtml(title),
			date,
			content,
			category: [category],
		});
	}
	return `${feed.atom1()}\n`;
}

function correctionEntry(
	correction: Correction,
	{ lang, statements, events, sources }: Site,
	toUrl: ToUrl
): Entry {
	const { date, where, said, says, why } = correction;
	const words = wordsFor(lang).file.correction;
	const named = [...statements, ...events, ...sources].find(({ id }) => id === where);
	return {
		title: words.title(named?.title),
		link: toUrl(`method/#${correctionAnchor(correction)}`),
		date: midnight(date.last),
		paragraphs: [words.said(said.words), words.says(says.words), words.why(why.words)],
		category: { term: 'correction', name: words.kind },
	};
}

function eventEntry(event: TimelineEvent, { lang, meta, corrections }: Site, toUrl: ToUrl): Entry {
	const { id, title, date, text, dateNote, contested } = event;
	const words = wordsFor(lang);
	const days = corrections.filter(({ where }) => where === id).map((one) => one.date.last);
	const [latest = ''] = [meta.recordEndsOn.last, ...days].sort().reverse();
	return {
		title: words.labelled(formatDate(date, words.dates).text, title),
		link: toUrl(`timeline/${id}/`),
		date: midnight(latest),
		paragraphs: [
			text.words,
			...(dateNote ? [words.file.onDate(dateNote.words)] : []),
			...(contested ? [words.file.disputed(contested.words)] : []),
		],
		category: { term: event.category, name: words.categories[event.category] },
	};
}

function midnight(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}

function escapeHtml(text: string): string {
	return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
