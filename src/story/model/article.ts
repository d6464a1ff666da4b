import type { PassageIds } from '../article/passage-ids.ts';
import type { ArticlePassages } from '../article/passages.ts';
import type { LocalEntry } from '../translations/localize.ts';
import type { ArticleRecord } from '../schema/article.ts';
import { noteSignsIn, sentencesOf } from '../article/sentences.ts';
import { levelHeadings } from './article-headings.ts';
import { articlePages } from './article-pages.ts';
import { markRanges } from '../article/mark-ranges.ts';
import { readDate } from '../dates/read-date.ts';
import type { Mutable } from './mutable.ts';
import { must } from './must.ts';
import { toProse } from './prose.ts';
import type { Side } from './types/parties.ts';
import type { Claim, Source, Statement } from './types/record.ts';
import type { Article, ArticleBlock, EditorNote, Passage, Share } from './types/article.ts';

/**
 * Builds the article from a checked copy; its claims are added to their statements.
 *
 * @param entry the copy’s record, with the facts of the original
 * @param ids the ids of its passages
 * @param originals the words of the passages of the original, by id; none where this is the original
 * @param sides the sides of the story, in the order in which equals are listed
 */
export function buildArticle(
	copy: ArticlePassages,
	{ value, body, rendition }: LocalEntry<ArticleRecord>,
	statements: ReadonlyMap<string, Mutable<Statement>>,
	sources: ReadonlyMap<string, Source>,
	ids: PassageIds,
	originals: ReadonlyMap<string, string>,
	sides: readonly Side[]
): Article {
	const { text } = copy.visible;
	const words = wordCounter(value.lang);
	const claims = inOrder(copy.claims).map((one) => {
		const { value: claim, range } = one;
		const statement = must(statements, claim.statement);
		const passage = text.slice(range.start, range.end);
		const anchor = must(ids, one);
		const built: Mutable<Claim> = {
			anchor,
			path: '',
			statement,
			text: passage,
			original: originals.get(anchor),
			range,
			words: words(passage),
		};
		statement.claims.push(built);
		return { range, built };
	});
	const notes = inOrder(copy.notes).map((one) => {
		const { value: note, range } = one;
		const anchor = must(ids, one);
		const built: EditorNote = {
			anchor,
			kind: note.kind,
			words: text.slice(range.start, range.end),
			original: originals.get(anchor),
			note: toProse(note.note, value.lang),
		};
		return { range, built };
	});
	const passages: Passage[] = [
		...claims.map(({ built }) => ({ type: 'claim' as const, claim: built })),
		...notes.map(({ built }) => ({ type: 'note' as const, note: built })),
	];
	// The signs of notes stay with their sentence: nothing is drawn between the two.
	const behind = new Map(noteSignsIn(text).map(({ start, end }) => [start, end]));
	const marked = markRanges(
		body.tree(),
		copy.visible,
		[...claims, ...notes].map(({ range: { start, end } }) => ({
			start,
			end: behind.get(end) ?? end,
		}))
	);
	levelHeadings(marked);
	const blocks = blocksOf(marked.children, passages);
	// Backwards: a passage that runs on has the page that it begins on.
	for (const page of articlePages(blocks).reverse())
		for (const claim of page.blocks.flatMap((block) => block.claims))
			(claim as Mutable<Claim>).path = page.path;
	const title = /^\[(?<ours>.+)\]$/u.exec(value.title)?.groups?.['ours'];
	return {
		rendition,
		title: title ?? value.title,
		isTitleOurs: title !== undefined,
		lang: value.lang,
		source: value.source === undefined ? undefined : must(sources, value.source),
		retrieved: value.retrieved === undefined ? undefined : readDate(value.retrieved),
		sha256: value.sha256,
		text,
		markdown: body.text.replace(/\r\n?/gu, '\n').replace(/^\n+|\n+$/gu, ''),
		blocks,
		passages,
		claims: claims.map(({ built }) => built),
		notes: notes.map(({ built }) => built),
		sentences: sentencesOf(text, value.lang).length,
		words: words(text),
		shares: sharesOf(
			claims.map(({ built }) => built),
			sides
		),
	};
}

interface Ranged {
	readonly range: { readonly start: number; readonly end: number } | undefined;
}

function inOrder<T extends Ranged>(
	passages: readonly T[]
): (T & { range: NonNullable<T['range']> })[] {
	return passages
		.filter(
			(passage): passage is T & { range: NonNullable<T['range']> } => passage.range !== undefined
		)
		.sort((a, b) => a.range.start - b.range.start);
}

function blocksOf(
	children: ArticleBlock['tree']['children'],
	passages: readonly Passage[]
): ArticleBlock[] {
	return children.map((child) => {
		const inside = new Set<number>();
		collectMarks(child, inside);
		const own = [...inside].sort((a, b) => a - b).map((index) => passages[index]);
		return {
			tree: { type: 'root', children: [child] },
			claims: own.flatMap((passage) => (passage?.type === 'claim' ? [passage.claim] : [])),
			notes: own.flatMap((passage) => (passage?.type === 'note' ? [passage.note] : [])),
		};
	});
}

function collectMarks(node: ArticleBlock['tree']['children'][number], found: Set<number>): void {
	if (node.type === 'mark') found.add(node.range);
	if ('children' in node) for (const child of node.children) collectMarks(child, found);
}

function sharesOf(claims: readonly Claim[], sides: readonly Side[]): Share[] {
	const words = new Map<Side, number>();
	for (const claim of claims) {
		const { side } = claim.statement.speaker;
		words.set(side, (words.get(side) ?? 0) + claim.words);
	}
	const all = [...words.values()].reduce((sum, count) => sum + count, 0);
	return sides
		.flatMap((side) => {
			const count = words.get(side) ?? 0;
			return count === 0 ? [] : [{ side, words: count, part: count / all }];
		})
		.sort((a, b) => b.words - a.words);
}

/** Counts words as Unicode bounds them (UAX 29). */
function wordCounter(lang: string): (text: string) => number {
	const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
	return (text) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
