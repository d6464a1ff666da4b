import { pairs } from './marks-of.ts';

/** A double quotation mark in a text. */
export interface Mark {
	readonly at: number;
	readonly sign: string;
	/** Which paragraph it stands in, counted from 0. */
	readonly paragraph: number;
	/** Whether what stands round it lets it open, or close, a quotation. */
	readonly canOpen: boolean;
	readonly canClose: boolean;
	/** Whether only other marks, white space and signs of Markdown stand before it in its paragraph. */
	readonly isFirst: boolean;
}

const signs = [...new Set(pairs.flat())].join('');
const sign = new RegExp(`[${signs}]`, 'gu');
/** What a paragraph may have before its first word. */
const lead = new RegExp(`^[\\s>*_[(]*(?:(?:[-+]|\\p{Nd}{1,9}[.)])\\s+)?[\\s*_[(${signs}]*$`, 'u');

/** Whether a text has a double quotation mark at all. */
export function hasMarks(text: string): boolean {
	return text.search(sign) !== -1;
}

/** The double quotation marks of a text, in order. */
export function marksIn(text: string): Mark[] {
	const marks: Mark[] = [];
	for (const [paragraph, { from, to }] of paragraphsOf(text).entries()) {
		const words = text.slice(from, to);
		for (const { 0: found, index } of words.matchAll(sign)) {
			const before = words.slice(Math.max(0, index - 8), index).replace(/[*_]+$/u, '');
			const after = words.slice(index + 1, index + 9).replace(/^[*_]+/u, '');
			const isAtStart = /(?:^|[\s([{–—])$/u.test(before);
			const isAtEnd = /^(?:$|[\s.,;:!?…)\]}،؛؟۔।])/u.test(after);
			marks.push({
				at: from + index,
				sign: found,
				paragraph,
				canOpen: isAtStart || !isAtEnd,
				canClose: isAtEnd || !isAtStart,
				isFirst: index < 200 && lead.test(words.slice(0, index)),
			});
		}
	}
	return marks;
}

/** The paragraphs of a text: blank lines, in a block quote as well, stand between them. */
export function paragraphsOf(text: string): { readonly from: number; readonly to: number }[] {
	const ends = [...text.matchAll(/\n[ \t>]*(?=\n)/gu)].map(({ index }) => index);
	return [...ends, text.length].map((to, index) => ({ from: ends[index - 1] ?? 0, to }));
}
