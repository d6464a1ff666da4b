import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { formatDate } from '../dates/format.ts';
import type { Site, Source, Statement, TimelineEvent } from '../model/types.ts';
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
	/** What the page says about what it leaves out. */
	readonly leavesOut: string;
}

const always = () => true;
const bears = ({ statements }: { readonly statements: readonly Statement[] }) =>
	statements.length > 0;

const levels: readonly Level[] = [
	{
		isListed: ({ usedBy }) => bears(usedBy) || usedBy.events.length > 0,
		isTold: always,
		leavesOut: 'the notes on each source',
	},
	{
		isListed: ({ usedBy }) => bears(usedBy),
		isTold: always,
		leavesOut: 'the notes on each source; other sources go by their publisher',
	},
	{
		isListed: ({ usedBy }) => bears(usedBy),
		isTold: bears,
		leavesOut:
			'the notes on each source and all but date and title of events on which no statement bears; other sources go by their publisher',
	},
	{
		isListed: ({ usedBy }) => bears(usedBy),
		isTold: ({ statements }) => statements.some(({ isKey }) => isKey),
		leavesOut:
			'the notes on each source and all but date and title of events on which no key statement bears; other sources go by their publisher',
	},
	{
		isListed: ({ usedBy }) => bears(usedBy),
		isTold: () => false,
		leavesOut:
			'the notes on each source and all but the date and title of events; other sources go by their publisher',
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
	const sources = site.sources.filter(
		(source) => level.isListed(source) || source.id === article.source?.id
	);
	const keep: Keep = {
		site,
		numbers: new Map(sources.map(({ id }, index) => [id, index + 1])),
		isTold: level.isTold,
	};
	const parts: readonly (readonly [id: string, title: string, inside: ElementContent[]])[] = [
		['article', 'Article', articleNodes(keep)],
		['statements', 'Statements', statements.flatMap((one) => statementNodes(one, keep))],
		['timeline', 'Timeline', timelineNodes(keep)],
		['sources', 'Sources', sourceNodes(sources)],
	];
	const head = node(
		'head',
		{},
		node('meta', { charSet: 'utf-8' }),
		node('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		node('title', {}, `${article.title} · ${meta.title}`),
		node('meta', { name: 'robots', content: 'noindex' }),
		node('link', { rel: ['canonical'], href: address }),
		node('style', {}, keepStyle)
	);
	const header = node(
		'header',
		{},
		node('p', {}, `${meta.title}. ${meta.description}`),
		node(
			'p',
			{},
			`This one file holds the article, the statements, the timeline and the sources; it leaves out ${level.leavesOut}. The record ends on ${formatDate(meta.recordEndsOn).text}. The whole of it, with corrections since: `,
			node('a', { href: address }, address)
		),
		node(
			'nav',
			{ ariaLabel: 'Parts' },
			parts.flatMap(([id, title], index) => [
				index > 0 && ' · ',
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
		children: [{ type: 'doctype' }, node('html', { lang }, head, body)],
	};
	return toHtml(root, { omitOptionalTags: true, preferUnquoted: true });
}
