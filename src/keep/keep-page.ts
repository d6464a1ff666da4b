import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { formatDate } from '../dates/format.ts';
import type { Site, Source, Statement, TimelineEvent } from '../model/types.ts';
import { directionOf } from '../words/direction.ts';
import type { FileWords } from '../words/en/file.ts';
import { wordsFor } from '../words/words.ts';
import { node } from './keep-nodes.ts';
import {
	articleNodes,
	sourceNodes,
	statementNodes,
	timelineNodes,
	type Keep,
} from './keep-parts.ts';
import { keepStyle } from './keep-style.ts';

/** The most bytes that the file should have: small enough for a message or a mail. */
export const keepBytes = 200_000;

/** How much of the story the file holds: each level leaves out more than the one before it. */
interface Level {
	readonly isListed: (source: Source) => boolean;
	readonly isTold: (event: TimelineEvent) => boolean;
	/** Name of what the page says about what it leaves out. */
	readonly leavesOut: keyof FileWords['keep']['leavesOut'];
}

const always = () => true;
const bears = ({ statements }: { readonly statements: readonly Statement[] }) =>
	statements.length > 0;

const levels: readonly Level[] = [
	{
		isListed: ({ usedBy }) => bears(usedBy) || usedBy.events.length > 0,
		isTold: always,
		leavesOut: 'notes',
	},
	{
		isListed: ({ usedBy }) => bears(usedBy),
		isTold: always,
		leavesOut: 'sources',
	},
	{
		isListed: ({ usedBy }) => bears(usedBy),
		isTold: bears,
		leavesOut: 'events',
	},
	{
		isListed: ({ usedBy }) => bears(usedBy),
		isTold: ({ statements }) => statements.some(({ isKey }) => isKey),
		leavesOut: 'moreEvents',
	},
	{
		isListed: ({ usedBy }) => bears(usedBy),
		isTold: () => false,
		leavesOut: 'allEvents',
	},
];

/**
 * The whole story as one HTML page that needs nothing beside it: it opens from a disk and asks nobody
 * for anything. A story too long for `keepBytes` loses detail level by level, and says so.
 *
 * @param address where the site stands, for readers who are handed the file
 */
export function keepPage(site: Site, address: string): string {
	let page = '';
	for (const level of levels) {
		page = pageAt(level, site, address);
		if (Buffer.byteLength(page) <= keepBytes) break;
	}
	return page;
}

function pageAt(level: Level, site: Site, address: string): string {
	const { lang, meta, article, statements } = site;
	const words = wordsFor(lang);
	const says = words.file.keep;
	const sources = site.sources.filter(
		(source) => level.isListed(source) || source.id === article.source?.id
	);
	const keep: Keep = {
		site,
		numbers: new Map(sources.map(({ id }, index) => [id, index + 1])),
		words,
		isTold: level.isTold,
	};
	const parts: readonly (readonly [id: string, title: string, inside: ElementContent[]])[] = [
		['article', says.article, articleNodes(keep)],
		['statements', says.statements, statements.flatMap((one) => statementNodes(one, keep))],
		['timeline', says.timeline, timelineNodes(keep)],
		['sources', says.sources, sourceNodes(sources, words)],
	];
	const recordEnds = formatDate(meta.recordEndsOn, words.dates).text;
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
			keepStyle + (words.numerals === 'decimal' ? '' : `\nol{list-style:${words.numerals}}`)
		)
	);
	const header = node(
		'header',
		{},
		node('p', {}, `${words.sentence(meta.title)} ${meta.description}`),
		node(
			'p',
			{},
			`${says.leavesOut[level.leavesOut]} ${says.recordEnds(recordEnds)} ${says.whole} `,
			node('a', { href: address }, address)
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
	const body = node('body', {}, node('h1', {}, article.title), header, [
		node(
			'main',
			{},
			parts.map(([id, title, inside]) => node('section', { id }, node('h2', {}, title), inside))
		),
	]);
	const root: Root = {
		type: 'root',
		children: [{ type: 'doctype' }, node('html', { lang, dir: directionOf(lang) }, head, body)],
	};
	return toHtml(root, { omitOptionalTags: true, preferUnquoted: true });
}
