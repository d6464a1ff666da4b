import { diffWordsWithSpace } from 'diff';
import { distance } from 'fastest-levenshtein';
import { codePoints } from '../text/code-points.ts';
import { spaceName } from '../load/faults/odd-spaces.ts';
import { ellipsis, type TextRange } from './find-quote.ts';
import { visibleForm } from './visible-text.ts';

/** The passage of a text that comes nearest to a quote which is not there. */
export interface NearestPassage {
	readonly range: TextRange;
	/** What to show: the passage, and the words that differ marked as `[-quote-]` and `{+text+}`. */
	readonly note: string;
}

export type FindNearestPassage = (quote: string) => NearestPassage | undefined;

/** Words that the searches of one text may look at: hundreds of lost quotes must not take minutes. */
const budget = 20_000_000;

/** Prepares the search for nearest passages in a text. A search takes time in proportion to the text. */
export function nearestIn(text: string): FindNearestPassage {
	let words: readonly Word[] | undefined;
	let left = budget;
	return (quote) => {
		words ??= wordsOf(text);
		if (words.length === 0 || left < words.length) return undefined;
		left -= words.length;
		return nearestTo(text, words, visibleForm(quote));
	};
}

function nearestTo(
	text: string,
	words: readonly Word[],
	quote: string
): NearestPassage | undefined {
	const parts = quote.split(ellipsis).filter((part) => part !== '');
	const missing = parts.find((part) => !text.includes(part));
	if (parts.length > 1 && missing !== parts[0]) return unendedPassage(text, parts, missing);
	const needed = wordsOf(missing ?? quote);
	const [start, shared] = bestWindow(words, needed);
	if (needed.length === 0 || shared * 3 < needed.length) return undefined;
	const window = trimmed(words, start, needed);
	const [first, last] = [window[0], window.at(-1)];
	if (!first || !last) return undefined;
	const range = { start: first.at, end: last.at + last.word.length };
	return { range, note: noteOn(missing ?? quote, text.slice(range.start, range.end)) };
}

function noteOn(quote: string, words: string): string {
	const passage = words.replace(/\n/gu, ' ');
	if (quote === passage)
		return `These words stand in two paragraphs: ${words.replace(/\n/gu, ' ¶ ')}\nA quote stays in one paragraph: make it two claims.`;
	const lines = [
		`Nearest passage: ${passage}`,
		`Difference ([-quote-] {+text+}): ${markDifference(quote, passage)}`,
	];
	const leftOut = /\.{3}|\[…\]|…/u.exec(quote)?.[0];
	if (leftOut !== undefined && !passage.includes(leftOut))
		lines.push(
			'To leave words out, write one … (U+2026) with a space on each side, between the first and the last words.'
		);
	return [...lines, ...alike(quote, passage)].join('\n');
}

/** Signs that look alike on many screens, or cannot be seen at all, by name: the first pair that differs. */
function alike(quote: string, passage: string): string[] {
	const [own, other] = [Array.from(quote), Array.from(passage)];
	const at = own.findIndex((letter, index) => letter !== other[index]);
	const [ours = '', theirs = ''] = [own[at], other[at]];
	const sign = /^[\s\p{P}\p{Cf}\p{Sk}]$/u;
	return at !== -1 && sign.test(ours) && sign.test(theirs)
		? [`The text has ${named(theirs)} where the quote has ${named(ours)}.`]
		: [];
}

function named(sign: string): string {
	return /\p{Zs}/u.test(sign) ? spaceName(sign) : `${sign} (${codePoints(sign)})`;
}

/** The first words of a quote stand there, its last ones do not stand after them in the paragraph. */
function unendedPassage(
	text: string,
	[first = '', ...rest]: readonly string[],
	missing: string | undefined
): NearestPassage {
	const start = text.indexOf(first);
	const newline = text.indexOf('\n', start);
	const end = newline === -1 ? text.length : newline;
	const last = missing ?? rest.at(-1) ?? '';
	return {
		range: { start, end },
		note: `“${first}” stands there, “${last}” does not stand after it in the same paragraph.\nThe paragraph ends: …${text.slice(Math.max(start, end - 100), end)}`,
	};
}

/** Drops words at either end that the quote has not, where that brings the two closer together. */
function trimmed(words: readonly Word[], first: number, needed: readonly Word[]): readonly Word[] {
	const window = words.slice(first, first + needed.length);
	const left = new Map<string, number>();
	for (const { word } of needed) left.set(word, (left.get(word) ?? 0) + 1);
	for (const { word } of window) left.set(word, (left.get(word) ?? 0) - 1);
	const isShared = ({ word }: Word) => (left.get(word) ?? -1) >= 0;
	const start = Math.max(0, window.findIndex(isShared));
	const end = window.findLastIndex(isShared) + 1 || window.length;
	const quote = needed.map(({ word }) => word).join(' ');
	const away = (some: readonly Word[]) => distance(quote, some.map(({ word }) => word).join(' '));
	const [best = window] = [
		window,
		window.slice(start),
		window.slice(0, end),
		window.slice(start, end),
		// Of windows that share as many words, the first was taken; the passage may begin later.
		words.slice(first + start, first + start + needed.length),
	].toSorted((a, b) => away(a) - away(b));
	return best;
}

function markDifference(quote: string, passage: string): string {
	const changes = diffWordsWithSpace(quote, passage, { maxEditLength: 400 });
	if (!changes) return `[-${quote}-] {+${passage}+}`;
	return changes
		.map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value))
		.join('');
}

interface Word {
	readonly word: string;
	readonly at: number;
}

function wordsOf(text: string): Word[] {
	return [...text.matchAll(/\S+/gu)].map((match) => ({ word: match[0], at: match.index }));
}

/** Slides a window as long as the quote over the text and counts the words they share: linear. */
function bestWindow(
	words: readonly Word[],
	wanted: readonly Word[]
): [start: number, shared: number] {
	const need = new Map<string, number>();
	for (const { word } of wanted) need.set(word, (need.get(word) ?? 0) + 1);
	let shared = 0;
	let best: [number, number] = [0, -1];
	words.forEach(({ word }, index) => {
		const gone = words[index - wanted.length];
		shared += take(need, word) - (gone ? giveBack(need, gone.word) : 0);
		if (shared > best[1]) best = [Math.max(0, index - wanted.length + 1), shared];
	});
	return best;
}

/** Takes a word into the window: 1 where the quote still needs it, 0 where not. */
function take(need: Map<string, number>, word: string): number {
	const left = need.get(word);
	if (left === undefined) return 0;
	need.set(word, left - 1);
	return left > 0 ? 1 : 0;
}

/** Lets a word leave the window: 1 where the quote needed it, 0 where not. */
function giveBack(need: Map<string, number>, word: string): number {
	const left = need.get(word);
	if (left === undefined) return 0;
	need.set(word, left + 1);
	return left >= 0 ? 1 : 0;
}
