import { Feed } from 'feed';
import type { Edition } from '../../edition/edition.ts';
import { directionOf } from '../../edition/words/direction.ts';
import { formatDate } from '../../story/dates/format.ts';
import type { Account } from '../../story/model/types/changes.ts';
import { licenceOf } from '../data/licence.ts';
import { changedThing } from './what-changed.ts';
import { escapeHtml } from '../../story/text/escape-html.ts';

/** What names an entry in the page of all changes. */
export function changeAnchor({ id }: Pick<Account, 'id'>): string {
	return `change-${id}`;
}

/**
 * Changes as an Atom feed, the latest first: every release, and every entry that accounts for a change. Each
 * has the day on which readers saw it first.
 */
export function writeChangesFeed(edition: Edition): string {
	const { lang, site, words, url } = edition;
	const says = words.page.changes;
	const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
	const releases = site.releases.map(({ day, date, says: sentence }) => ({
		day,
		title: says.release.title(formatDate(date, words.dates).text),
		link: url(`releases/${day}/`),
		paragraphs: [sentence],
		term: 'release',
		lang: site.original,
	}));
	const accounts = site.accounts.map((account) => {
		const { day, kind, where, said, says: now, why } = account;
		const name = where === undefined ? undefined : changedThing(edition, where)?.title;
		return {
			day,
			title: name === undefined ? says.kinds[kind] : words.labelled(says.kinds[kind], name),
			link: url(`changes/#${changeAnchor(account)}`),
			paragraphs: [
				`${says.said} ${said.words}`,
				`${says.says} ${now.words}`,
				...(why ? [`${says.why} ${why.words}`] : []),
			],
			term: kind,
			lang,
		};
	});
	const entries = [...releases, ...accounts].sort((a, b) =>
		a.day < b.day ? 1 : a.day > b.day ? -1 : 0
	);
	const feed = new Feed({
		id: url('changes.xml'),
		link: url('changes/'),
		feedLinks: { atom: url('changes.xml') },
		title: says.feed.title(site.meta.title),
		description: says.description,
		updated: midnight(entries[0]?.day ?? site.meta.recordEndsOn.last),
		author: { name: site.meta.publisher?.name ?? site.meta.title },
		copyright: licenceOf(site.meta).name,
		generator: false,
	});
	for (const { day, title, link, paragraphs, term, lang: own } of entries) {
		const dir = directionOf(own) ?? 'ltr';
		feed.addItem({
			id: link,
			link,
			title: escapeHtml(title),
			date: midnight(day),
			published: midnight(day),
			content: paragraphs
				.map((text) => `<p lang="${own}" dir="${dir}">${escapeHtml(text)}</p>`)
				.join('\n'),
			category: [{ term }],
		});
	}
	return `${feed.atom1().replace('<feed ', `<feed xml:lang="${lang}" `)}\n`;
}
