const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Fewer letters and digits, or one word alone, stand in many texts by chance. */
const fewest = { letters: 6, words: 2 } as const;

/** Whether a quotation is long enough for its presence in a text to say something. */
export function isTelling(quote: string): boolean {
	const words = [...segmenter.segment(quote)].filter(({ isWordLike }) => isWordLike);
	const letters = quote.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
	return words.length >= fewest.words && letters >= fewest.letters;
}
