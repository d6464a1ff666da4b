import type { TextRange } from '../markdown/find-quote.ts';

/**
 * The sentences of a visible text, in order, without the white space round them. Bounds are those of
 * Unicode (UAX 29, `Intl.Segmenter`); a sentence never crosses a block.
 */
export function sentencesOf(text: string, lang: string): TextRange[] {
	const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
	return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
		const trimmed = segment.trim();
		if (!/[\p{L}\p{N}]/u.test(trimmed)) return [];
		const start = index + segment.indexOf(trimmed);
		return [{ start, end: start + trimmed.length }];
	});
}
