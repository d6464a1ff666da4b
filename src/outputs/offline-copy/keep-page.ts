import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { formatDate } from '../../story/dates/format.ts';
import type { Site } from '../../story/model/types/site.ts';
import { directionOf } from '../../edition/words/direction.ts';
import { tongue } from '../../edition/words/lang-attributes.ts';
import { wordsFor } from '../../edition/words/words.ts';
import { articleNodes } from './keep-article.ts';
import { isListed, levels, type Level } from './keep-levels.ts';
import { inTongue, node, type Keep } from './keep-nodes.ts';
import { sourceNodes } from './keep-sources.ts';
import { statementNodes } from './keep-statements.ts';
import { comparedIn } from './keep-quotations.ts';
import { keepStyle, rtlStyle } from './keep-style.ts';
import { timelineNodes } from './keep-timeline.ts';

/** The most bytes that the file should have: small enough for a message or a mail. */
export const keepBytes = 200_000;

/** Room for what the build adds to a page: its policy. */
const policyBytes = 500;

/**
 * The whole story as one HTML page that needs nothing beside it: it opens from a disk and asks nobody
 * for anything. A story too long for `keepBytes` loses detail level by level, and says so.
 *
 * @param address where the site stands, for readers who are handed the file
 */
export function keepPage(site: Site, address: string): string {
	let page = '';
	// Sizes fall from level to level: one that is too large speaks for all before it.
	let left = levels;
	for (let level = middleOf(left); level; level = middleOf(left)) {
		const tried = pageAt(level, site, address);
		const at = left.indexOf(level);
		const fits = Buffer.byteLength(tried) <= keepBytes - policyBytes;
		if (fits || level === levels.at(-1)) page = tried;
		left = fits ? left.slice(0, at) : left.slice(at + 1);
	}
	return page;
}

function middleOf(some: readonly Level[]): Level | undefined {
	return some[Math.floor(some.length / 2)];
}

function pageAt(level: Level, site: Site, address: string): string {
	const { lang, meta, article, statements } = site;
	const words = wordsFor(lang);
	const says = words.file.keep;
	const shown = statements.filter(level.hasStatement);
	const sources = site.sources.filter(
		(source) => isListed(source, level) || source.id === article.source?.id
	);
	const keep: Keep = {
		site,
		numbers: new Map(sources.map(({ id }, index) => [id, index + 1])),
		words,
		lang,
		level,
		compared: comparedIn(site, level),
	};
	const parts: readonly (readonly [id: string, title: string, inside: ElementContent[]])[] = [
		['article', says.article, articleNodes(keep)],
		['statements', says.statements, shown.flatMap((one) => statementNodes(one, keep))],
		['timeline', says.timeline, timelineNodes(keep)],
		['sources', says.sources, sourceNodes(sources, keep)],
	];
	const recordEnds = words.page.frame.recordEnds(formatDate(meta.recordEndsOn, words.dates));
	const dir = directionOf(lang);
	const head = node(
		'head',
		{},
		node('meta', { charSet: 'utf-8' }),
		node('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		node('title', {}, [article.title, meta.title].join(words.between)),
		node('meta', { name: 'robots', content: 'noindex' }),
		node('link', { rel: ['canonical'], href: address }),
		node(
			'style',
			{},
			[
				keepStyle,
				...(dir === 'rtl' ? [rtlStyle] : []),
				...(words.numerals === 'decimal' ? [] : [`ol{list-style:${words.numerals}}`]),
			].join('\n')
		)
	);
	const header = node(
		'header',
		{},
		node('h1', tongue(article.rendition.lang, lang), article.title),
		node(
			'p',
			{},
			`${words.sentence(meta.title)} `,
			inTongue(meta.description, site.rendition.lang, keep)
		),
		node(
			'p',
			{},
			`${says.leavesOut[level.leavesOut]} ${recordEnds} ${says.whole} `,
			node('a', { href: address, dir: dir && 'ltr' }, address)
		),
		keep.compared.all > 0 &&
			node(
				'p',
				{},
				words.page.statements.compared.count(keep.compared.all, keep.compared.compared)
			),
		node(
			'nav',
			{ ariaLabel: says.parts },
			parts.flatMap(([id, title], index) => [
				index > 0 && words.between,
				node('a', { href: `#${id}` }, title),
			])
		)
	);
	const main = node(
		'main',
		{},
		parts.map(([id, title, inside]) => node('section', { id }, node('h2', {}, title), inside))
	);
	const root: Root = {
		type: 'root',
		children: [
			{ type: 'doctype' },
			node('html', { lang, dir }, head, node('body', {}, header, main)),
		],
	};
	return toHtml(root, { omitOptionalTags: true, preferUnquoted: true });
}
