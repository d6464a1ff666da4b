import type { TextRange } from '../../story/article/find-quote.ts';
import { fold, foldText, type FoldedText } from './browser-fold.ts';
import { passageContext } from './passage-context.ts';

/** Longer passages are given by their first and last words: chats cut long links. */
const maxLength = 300;
/** How many words a range begins and ends with, at least. */
const rangeWords = 5;
/** How many words before or after the passage may be taken to tell it from its like. */
const contextWords = 8;

/** What a page shows, made ready for many directives. */
export interface PageText {
	/** The main text, blocks separated by a line feed. */
	readonly text: string;
	/** The main text as browsers compare it. */
	readonly main: FoldedText;
	/** All other texts as one, compared likewise. */
	readonly others: string;
	/** Where the words of the main text stand. */
	readonly words: readonly TextRange[];
}

/** Makes a page’s text ready: the main text, and what else the page may show. */
export function readPage(text: string, others: readonly string[]): PageText {
	// No passage holds the sign between the others, so none is found across two of them.
	return { text, main: foldText(text), others: fold(others.join('\0')), words: segments(text) };
}

/**
 * The value of `:~:text=` that leads to a range of a page’s main text, or `undefined` where nothing
 * in its block tells it from an earlier passage. Browsers take the first match on the page, so the
 * directive matches no earlier passage of the text and none of the other texts.
 */
export function textDirective(page: PageText, range: TextRange): string | undefined {
	const { text } = page;
	const whole = wholeWords(page, range);
	const passage = text.slice(whole.start, whole.end);
	const bare =
		passage.length <= maxLength && !passage.includes('\n')
			? encodeDirective(passage)
			: rangeOf(page, whole);
	if (bare === undefined) return undefined;
	if (passage.length > maxLength || isFirst(page, passage, whole.start)) return bare;
	return withContext(page, whole, bare);
}

/** Browsers match whole words only, so half a word at an end becomes the whole one. */
function wholeWords({ words }: PageText, { start, end }: TextRange): TextRange {
	return {
		start: wordAround(words, start)?.start ?? start,
		end: wordAround(words, end)?.end ?? end,
	};
}

/** The word that a place lies within, found by halving. */
function wordAround(words: readonly TextRange[], place: number): TextRange | undefined {
	let [low, high] = [0, words.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const word = words[middle];
		if (word && word.end <= place) low = middle + 1;
		else high = middle;
	}
	const word = words[low];
	return word && word.start < place ? word : undefined;
}

function segments(text: string): TextRange[] {
	const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
	return [...segmenter.segment(text)]
		.filter(({ isWordLike }) => isWordLike)
		.map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** `first words,last words`, as many as it takes for both to be found where they should be. */
function rangeOf(page: PageText, range: TextRange): string | undefined {
	const { text, main } = page;
	const [firstBlock = ''] = text.slice(range.start, range.end).split('\n');
	const lastBlock = text.slice(range.start, range.end).split('\n').at(-1) ?? '';
	const heads = segments(firstBlock).slice(rangeWords - 1);
	const tails = segments(lastBlock)
		.slice(0, -rangeWords + 1)
		.reverse();
	const head = heads
		.map(({ end }) => firstBlock.slice(0, end))
		.find((words) => isFirst(page, words, range.start));
	if (head === undefined) return undefined;
	const tail = tails
		.map(({ start }) => lastBlock.slice(start))
		.find((words) => {
			const from = main.at[range.start + head.length];
			const folded = fold(words);
			return main.text.indexOf(folded, from) + folded.length === main.at[range.end];
		});
	return tail === undefined ? undefined : `${encodeDirective(head)},${encodeDirective(tail)}`;
}

/** `before-,passage` or `passage,-after`, with as few words of context as it takes. */
function withContext(page: PageText, { start, end }: TextRange, bare: string): string | undefined {
	const { text } = page;
	const { before, after } = passageContext(text, { start, end });
	const passage = text.slice(start, end);
	const starts = segments(before).slice(-contextWords).reverse();
	for (const { start: from } of starts) {
		const context = before.slice(from);
		if (isFirst(page, context + passage, start - context.length))
			return `${encodeDirective(context.trim())}-,${bare}`;
	}
	for (const { end: to } of segments(after).slice(0, contextWords)) {
		const context = after.slice(0, to);
		if (isFirst(page, passage + context, start))
			return `${bare},-${encodeDirective(context.trim())}`;
	}
	return undefined;
}

/** Whether the first place where a browser finds the words is the one in the main text where they begin. */
function isFirst({ main, others }: PageText, words: string, start: number): boolean {
	const folded = fold(words);
	return main.text.indexOf(folded) === main.at[start] && !others.includes(folded);
}

/** Percent-encodes words for a directive, where `-`, `,` and `&` have a meaning of their own. */
export function encodeDirective(words: string): string {
	// Full stops and brackets, because chats leave them out of a link when they stand at its end.
	return encodeURIComponent(words).replace(
		/[-.!'()*]/gu,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
	);
}
