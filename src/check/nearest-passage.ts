import { diffWordsWithSpace } from 'diff';
import { visibleForm } from '../markdown/visible-text.ts';

/**
 * The note for a quote that is not there: the passage of the text that shares most words with it,
 * with the words that differ marked as `[-quote-]` and `{+text+}`. `undefined` where nothing is near.
 */
export function nearestPassage(text: string, quote: string): string | undefined {
	const wanted = wordsOf(visibleForm(quote)).slice(0, 200);
	const words = wordsOf(text);
	if (wanted.length === 0 || words.length === 0) return undefined;
	const [start, shared] = bestWindow(words, wanted);
	if (shared * 3 < wanted.length) return 'No passage of the text shares a third of its words.';
	const first = words[start];
	const last = words[Math.min(words.length, start + wanted.length) - 1];
	if (!first || !last) return undefined;
	const passage = text.slice(first.at, last.at + last.word.length).replace(/\n/gu, ' ');
	const marked = diffWordsWithSpace(visibleForm(quote), passage)
		.map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value))
		.join('');
	return `Nearest passage: ${passage}\nDifference ([-quote-] {+text+}): ${marked}`;
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
	const add = (word: string, step: 1 | -1) => {
		const left = need.get(word);
		if (left === undefined) return;
		if (step === 1 ? left > 0 : left >= 0) shared += step;
		need.set(word, left - step);
	};
	words.forEach(({ word }, index) => {
		add(word, 1);
		const gone = words[index - wanted.length];
		if (gone) add(gone.word, -1);
		const start = Math.max(0, index - wanted.length + 1);
		if (shared > best[1]) best = [start, shared];
	});
	return best;
}
