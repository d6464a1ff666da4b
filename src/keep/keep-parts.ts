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
import type { Words } from '../words/words.ts';
import { formatDate } from '../dates/format.ts';
import { node, proseNodes, publication, sourceRef, type Listed } from './keep-nodes.ts';

/** What the parts of the file share. */
export interface Keep extends Listed {
	readonly site: Site;
	/** Whether an event is told; otherwise its date and title stand alone. */
	readonly isTold: (event: TimelineEvent) => boolean;
}

/** The article with its passages leading to their statements, and the notes on its wording. */
export function articleNodes({ site: { article }, ...keep }: Keep): ElementContent[] {
	const { words: terms } = keep;
	const blocks = article.blocks.flatMap(({ tree }) => blockNodes(tree, article));
	const notes = article.notes.map(({ anchor, kind, words, note }) =>
		node(
			'li',
			{ id: anchor },
			node('q', {}, words.replace(/^“|”$/gu, '')),
			` ${terms.sentence(terms.noteKinds[kind])} `,
			[...proseNodes(note, keep)]
		)
	);
	return [
		node('article', { lang: article.lang }, blocks),
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
	const { id, title, speaker, form, said, so, evidence, assessment, claims } = statement;
	const { words } = keep;
	const says = words.file.keep;
	return [
		node('h3', { id }, title),
		node('p', { className: ['soft'] }, `${says.speaks(speaker.name, words.forms[form])} `, [
			...claims.flatMap(({ anchor }, index) => [
				index > 0 && ' ',
				node('a', { href: `#${anchor}` }, says.inArticle),
			]),
		]),
		answerNode(words.asked.said, words.sentence(words.said[said.answer]), said.because),
		answerNode(words.asked.so, words.sentence(words.so[so.answer]), so.because),
		...(evidence.length === 0
			? []
			: [
					node(
						'ul',
						{},
						evidence.map((one) => evidenceNode(one, keep))
					),
				]),
		...proseNodes(assessment, keep),
	];
}

function answerNode(asked: string, answer: string, because: string) {
	return node('p', {}, node('b', {}, `${asked} ${answer}`), ` ${because}`);
}

function evidenceNode({ source, bearing, about, says, quote, locator }: Evidence, keep: Keep) {
	const { file, bearings } = keep.words;
	const line = about === 'said' ? file.keep.onSaid : file.keep.onSo;
	return node(
		'li',
		{},
		`${line(bearings[bearing], says)} `,
		quote !== undefined && node('q', { lang: source.language }, quote),
		sourceRef(source.id, keep, locator)
	);
}

/** The timeline, era by era. */
export function timelineNodes(keep: Keep): ElementContent[] {
	const { eras, events } = keep.site;
	const groups: readonly (readonly [Era | undefined, readonly TimelineEvent[]])[] = [
		...eras.map((era) => [era, era.events] as const),
		[undefined, events.filter(({ era }) => !era)],
	];
	return groups.flatMap(([era, inside]) => [
		...(era ? [node('h3', {}, era.title), ...proseNodes(era.intro, keep)] : []),
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
	const { numbers, words, isTold } = keep;
	const { id, date, title, text, contested, dateNote, sources } = event;
	const lead = [words.labelled(formatDate(date, words.dates).text, ''), node('b', {}, title)];
	if (!isTold(event)) return node('li', { id: `e-${id}` }, lead);
	// Sources that the list leaves out go by their publisher, each publisher once.
	const unlisted = sources.filter((source) => !numbers.has(source.id)).map(nameOf);
	const listed = sources.flatMap((source) => sourceRef(source.id, keep) ?? []);
	return node(
		'li',
		{ id: `e-${id}` },
		lead,
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
export function sourceNodes(sources: readonly Source[], words: Words): ElementContent[] {
	const items = sources.map((source, index) =>
		node(
			'li',
			{ id: String(index + 1) },
			source.URL === undefined ? source.title : node('a', { href: source.URL }, source.title),
			`. ${publication(source, words)}`
		)
	);
	return [node('ol', {}, items)];
}
