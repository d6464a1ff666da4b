import type { Position } from 'unist';
import type { Content } from '../load/content.ts';
import type { Entry } from '../load/entry.ts';
import { findQuote, type TextRange } from './find-quote.ts';
import { gram } from './text-index.ts';
import { visibleText, type VisibleText } from './visible-text.ts';
import { nearestIn, type FindNearestPassage, type NearestPassage } from './nearest-passage.ts';
import type { ArticleRecord, ClaimRecord, NoteRecord } from '../schema/article.ts';

/** A claim or a note, and every passage of the copy that its quote fits. */
export interface Passage<T> {
	readonly value: T;
	/** Where it stands in the front matter, for example `['claims', 3]`. */
	readonly path: readonly [string, number];
	readonly found: readonly TextRange[];
	/** The passage meant: the only one, or the one that `occurrence` names. */
	readonly range: TextRange | undefined;
	/** Where nothing was found: the passage that comes nearest, which is what was meant most likely. */
	readonly nearest: NearestPassage | undefined;
}

/** One copy of the article with its quotes looked up in the text that a reader sees. */
export interface ArticlePassages {
	readonly entry: Entry<ArticleRecord>;
	readonly visible: VisibleText;
	readonly claims: readonly Passage<ClaimRecord>[];
	readonly notes: readonly Passage<NoteRecord>[];
}

/** Letters of the text that all quotes of a copy together may be compared with. */
const mostLetters = 300_000_000;
/** A quote that the index of the text has is compared with a small part of it. */
const partCompared = 1 / 8;

/** Whether the quotes of a copy are too many for a text of its length: looking them up would take minutes. */
export function isBeyondSearch({ value, body }: Entry<ArticleRecord>): boolean {
	const quotes = [...value.claims, ...value.notes].map(({ quote }) =>
		quote.length < gram ? 1 : partCompared
	);
	return quotes.reduce((sum, part) => sum + part, 0) * body.text.length > mostLetters;
}

/** Looks up the quotes of every copy that is within bounds; the original copy (`article.md`) comes first. */
export function locatePassages(content: Content): ArticlePassages[] {
	return content.records.article
		.filter((entry) => !isBeyondSearch(entry))
		.toSorted((a, b) => Number(a.file !== 'article.md') - Number(b.file !== 'article.md'))
		.map((entry) => {
			const visible = visibleText(entry.body.tree());
			const nearest = nearestIn(visible.text);
			return {
				entry,
				visible,
				claims: entry.value.claims.map((claim, index) =>
					locate(visible, nearest, claim, ['claims', index])
				),
				notes: entry.value.notes.map((note, index) =>
					locate(visible, nearest, note, ['notes', index])
				),
			};
		});
}

function locate<T extends { readonly quote: string; readonly occurrence?: number | undefined }>(
	visible: VisibleText,
	nearest: FindNearestPassage,
	value: T,
	path: readonly [string, number]
): Passage<T> {
	const found = findQuote(visible, value.quote);
	const range =
		value.occurrence === undefined && found.length > 1
			? undefined
			: found[(value.occurrence ?? 1) - 1];
	return {
		value,
		path,
		found,
		range,
		nearest: found.length > 0 ? undefined : nearest(value.quote),
	};
}

/** The place in the file of a range of the visible text. */
export function placeOf(article: ArticlePassages, range: TextRange): Position {
	return {
		start: pointOf(article, range.start),
		end: pointOf(article, Math.max(range.start, range.end - 1)),
	};
}

function pointOf({ visible, entry }: ArticlePassages, at: number) {
	const node = visible.nodes[visible.node[at] ?? -1];
	const from = node?.position?.start.offset ?? entry.body.offset;
	return entry.body.pointAt(from + (visible.start[at] ?? 0));
}
