import type { ElementContent } from 'hast';
import { directionOf } from '../../edition/words/direction.ts';
import { namesIsolated } from '../../edition/words/isolated.ts';
import { wordsFor, type Words } from '../../edition/words/words.ts';
import { formatDate } from '../../story/dates/format.ts';
import { readDate } from '../../story/dates/read-date.ts';
import { parseProse } from '../../story/text/parse.ts';
import { escapeMarkdown, replaceCitations } from '../../story/text/replace-citations.ts';
import { element, text, toHast } from '../../story/text/to-html.ts';
import { canonical, leadingPage, type Lead } from './redirect-page.ts';

/** What stood at an address and why it went, as far as releases and the entry about it say. */
export interface Removed {
	/** Its title in the last release with it; absent where that was before the first. */
	readonly title: string | undefined;
	/** The language of the title and of the entry: that of the original. */
	readonly lang: string;
	/** What an entry says of it, in Markdown, and the day on which readers saw that; absent where there is none. */
	readonly account?: {
		readonly day: string;
		readonly said: string;
		readonly says: string;
		readonly why: string | undefined;
	};
}

/** A page that says what stood at its address and why it went. It stays where it is: a citation ends at its words. */
export function gonePage(lead: Lead, removed: Removed): string {
	return pageOf(lead, removed, {});
}

/** The same for a frame in somebody else’s page: its link opens a page. */
export function goneEmbed(lead: Lead, removed: Removed): string {
	return pageOf(lead, removed, { target: '_blank', rel: ['noopener'] });
}

function pageOf(lead: Lead, removed: Removed, link: Readonly<Record<string, string | string[]>>) {
	const words = wordsFor(lead.lang);
	const { title, text: says } = words.page.frame.gone;
	const tongue =
		removed.lang === lead.lang
			? {}
			: { lang: removed.lang, dir: directionOf(removed.lang) ?? 'ltr' };
	const name =
		removed.title === undefined ? [] : [element('h2', tongue, namesIsolated(removed.title))];
	const day = dayOf(removed, words);
	const dated =
		day === undefined
			? []
			: [element('p', {}, [element('time', { dateTime: removed.account?.day }, [text(day)])])];
	const account = linesOf(removed, words).flatMap(([label, prose]): ElementContent[] => [
		element('p', {}, [element('b', {}, [text(label)])]),
		...(toHast(parseProse(prose), { outer: tongue, text: namesIsolated })
			.children as ElementContent[]),
	]);
	return leadingPage(lead, title, says, [canonical(lead)], {
		link,
		more: [...name, ...dated, ...account],
	});
}

function dayOf({ account }: Removed, { dates }: Words): string | undefined {
	return account && formatDate(readDate(account.day), dates).text;
}

/** What the entry says, by label. */
function linesOf({ account }: Removed, { page }: Words): (readonly [string, string])[] {
	if (!account) return [];
	const { said, says, why } = page.changes;
	// Sources may be gone as well; the entry itself, to which the page leads, has them.
	const plain = (prose: string) => replaceCitations(prose, () => '').replace(/ +(?=[.,;:])/gu, '');
	return [
		[said, plain(account.said)],
		[says, plain(account.says)],
		...(account.why === undefined ? [] : [[why, plain(account.why)] as const]),
	];
}

/**
 * The same as Markdown.
 *
 * @param id the id of what is gone
 */
export function goneMarkdown(id: string, { lang, url }: Lead, removed: Removed): string {
	const words = wordsFor(lang);
	const { title, text: says } = words.page.frame.gone;
	const parts = says.map((part) =>
		typeof part === 'string' ? part : 'link' in part ? `[${part.link}](${url})` : ''
	);
	const blocks = [
		`---\nid: ${id}\nurl: ${url}\n---`,
		`# ${title}`,
		...(removed.title === undefined ? [] : [`## ${escapeMarkdown(removed.title)}`]),
		...[dayOf(removed, words) ?? []].flat(),
		...linesOf(removed, words).flatMap(([label, prose]) => [`**${label}**`, prose.trim()]),
		parts.join(''),
	];
	return `${blocks.join('\n\n')}\n`;
}
