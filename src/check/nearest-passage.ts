import { diffWordsWithSpace } from 'diff';
import { ellipsis, type TextRange } from '../markdown/find-quote.ts';
import { visibleForm } from '../markdown/visible-text.ts';

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
		return nearestTo(text, words, missingPart(text, visibleForm(quote)));
	};
}

/** Of a quote that leaves out its middle, the first part that is not there. */
function missingPart(text: string, quote: string): string {
	return quote.split(ellipsis).find((part) => part !== '' && !text.includes(part)) ?? quote;
}

function nearestTo(
	text: string,
	words: readonly Word[],
	wanted: string
): NearestPassage | undefined {
	const needed = wordsOf(wanted);
	if (needed.length === 0) return undefined;
	const [start, shared] = bestWindow(words, needed);
	if (shared * 3 < needed.length) return undefined;
	const first = words[start];
	const last = words[Math.min(words.length, start + needed.length) - 1];
	if (!first || !last) return undefined;
	const range = { start: first.at, end: last.at + last.word.length };
	const passage = text.slice(range.start, range.end).replace(/\n/gu, ' ');
	return {
		range,
		note: `Nearest passage: ${passage}\nDifference ([-quote-] {+text+}): ${markDifference(wanted, passage)}`,
	};
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
