import type { ElementContent } from 'hast';
import { element, toHast } from '../markdown/to-html.ts';
import type {
	Article,
	Era,
	Evidence,
	Site,
	Source,
	Statement,
	TimelineEvent,
} from '../model/types.ts';
import { formatDate } from '../dates/format.ts';
import { tongue } from '../words/tongue.ts';
import type { Level } from './keep-levels.ts';
import { inTongue, node, proseNodes, publication, sourceRef, type Listed } from './keep-nodes.ts';

/** What the parts of the file share. */
export interface Keep extends Listed {
	readonly site: Site;
	readonly level: Level;
}

/** The article with its passages leading to their statements, and the notes on its wording. */
export function articleNodes({ site: { article }, ...keep }: Keep): ElementContent[] {
	const { words: terms } = keep;
	const blocks = article.blocks.flatMap(({ tree }) => blockNodes(tree, article));
	const notes = article.notes.map(({ anchor, kind, words, note }) =>
		node(
			'li',
			{ id: anchor },
			node('q', tongue(article.lang, keep.lang), words.replace(/^[“«]|[”»]$/gu, '')),
			` ${terms.sentence(terms.noteKinds[kind])} `,
			[...proseNodes(note, keep)]
		)
	);
	return [
		node('article', tongue(article.lang, keep.lang), blocks),
		...(notes.length === 0 ? [] : [node('h3', {}, terms.file.keep.wording), node('ul', {}, notes)]),
	];
}

function blockNodes(
	tree: Article['blocks'][number]['tree'],
	{ passages }: Article
): ElementContent[] {
	return toHast(tree, {
		mark: (mark, words) => {
			const passage = passages[mark.range];
			if (passage?.type === 'note')
				return [
					...words,
					...(mark.isLast ? [node('a', { href: `#${passage.note.anchor}` }, '*')] : []),
				];
			if (!passage) return words;
			const { anchor, statement } = passage.claim;
			const name = node('a', { href: `#${statement.id}` }, statement.speaker.name);
			return [
				element('span', mark.isFirst ? { id: anchor } : {}, words),
				...(mark.isLast ? [node('small', {}, ' [', name, ']')] : []),
			];
		},
	}).children as ElementContent[];
}

/** A statement with its two answers, its evidence and its assessment. */
export function statementNodes(statement: Statement, keep: Keep): ElementContent[] {
	const { id, title, speaker, form, said, so, assessment, claims } = statement;
	const { lang } = statement.rendition;
	const { words, level } = keep;
	const says = words.file.keep;
	return [
		node('h3', { id, ...tongue(lang, keep.lang) }, title),
		node('p', { className: ['soft'] }, `${says.speaks(speaker.name, words.forms[form])} `, [
			...claims.flatMap(({ anchor }, index) => [
				index > 0 && ' ',
				node('a', { href: `#${anchor}` }, says.inArticle),
			]),
		]),
		node(
			'p',
			{},
			node('b', {}, `${words.asked.said} ${words.sentence(words.said[said.answer])}`),
			' ',
			inTongue(said.because, lang, keep)
		),
		node(
			'p',
			{},
			node('b', {}, `${words.asked.so} ${words.sentence(words.so[so.answer])}`),
			' ',
			inTongue(so.because, lang, keep)
		),
		...(level.hasEvidence(statement) ? evidenceNodes(statement, keep) : []),
		...(level.isAssessed(statement) ? proseNodes(assessment, keep) : []),
	];
}

/** Evidence by how it bears on which question. */
function evidenceNodes({ evidence, rendition }: Statement, keep: Keep): ElementContent[] {
	const { bearings, file } = keep.words;
	const groups = Map.groupBy(evidence, ({ about, bearing }) => `${about} ${bearing}`);
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (!first) return [];
		const bearing = bearings[first.bearing];
		return [
			node('h4', {}, first.about === 'said' ? file.keep.onSaid(bearing) : bearing),
			node(
				'ul',
				{},
				group.map((one) => evidenceNode(one, rendition.lang, keep))
			),
		];
	});
}

function evidenceNode({ source, says, quote, locator }: Evidence, lang: string, keep: Keep) {
	return node(
		'li',
		{},
		inTongue(says, lang, keep),
		' ',
		quote !== undefined &&
			keep.level.hasQuotes &&
			node('q', tongue(source.language, keep.lang), quote),
		sourceRef(source.id, keep, locator)
	);
}

/** The timeline, era by era. */
export function timelineNodes(keep: Keep): ElementContent[] {
	const { site, level, lang } = keep;
	const { eras, events } = site;
	const groups: readonly (readonly [Era | undefined, readonly TimelineEvent[]])[] = [
		...eras.map((era) => [era, era.events] as const),
		[undefined, events.filter(({ era }) => !era)],
	];
	return groups.flatMap(([era, inside]) => [
		...(era ? [node('h3', tongue(era.rendition.lang, lang), era.title)] : []),
		...(era && level.hasIntroductions ? proseNodes(era.intro, keep) : []),
		...(inside.length === 0
			? []
			: [
					node(
						'ul',
						{},
						inside.map((event) => eventNode(event, keep))
					),
				]),
	]);
}

function eventNode(event: TimelineEvent, keep: Keep) {
	const { numbers, words, level, lang } = keep;
	const { date, title, text, contested, dateNote, sources, rendition } = event;
	const day = words.labelled(formatDate(date, words.dates).text, '');
	if (!level.isTold(event)) return node('li', {}, day, inTongue(title, rendition.lang, keep));
	// Sources that the list leaves out go by their publisher, each publisher once.
	const unlisted = sources.filter((source) => !numbers.has(source.id)).map(nameOf);
	const listed = sources.flatMap((source) => sourceRef(source.id, keep) ?? []);
	return node(
		'li',
		{},
		day,
		node('b', tongue(rendition.lang, lang), title),
		[text, dateNote, contested].flatMap((one) => (one ? proseNodes(one, keep) : [])),
		' ',
		listed,
		unlisted.length > 0 && node('small', {}, [...new Set(unlisted)].join('; '))
	);
}

function nameOf(source: Source): string {
	return source['container-title'] ?? source.publisher;
}

/** The numbered list of sources. */
export function sourceNodes(sources: readonly Source[], page: Listed): ElementContent[] {
	const items = sources.map((source, index) => {
		const { title, URL: url, language } = source;
		return node(
			'li',
			{ id: String(index + 1) },
			url === undefined
				? inTongue(title, language, page)
				: node('a', { href: url, ...tongue(language, page.lang) }, title),
			`. ${publication(source, page.words)}`
		);
	});
	return [node('ol', {}, items)];
}
