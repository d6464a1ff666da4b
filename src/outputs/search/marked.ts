import { wordsOf } from './words.ts';

/** A piece of a text, and whether it is a word that matched. */
export type Piece = readonly [text: string, isMatch: boolean];

/** A text cut where words that matched begin and end: `[['a ', false], ['word', true]]`. */
export function marked(text: string, terms: ReadonlySet<string>): Piece[] {
	const parts: Piece[] = [];
	let from = 0;
	for (const { terms: own, start, end } of wordsOf(text)) {
		if (!own.some((term) => terms.has(term))) continue;
		if (start > from) parts.push([text.slice(from, start), false]);
		parts.push([text.slice(start, end), true]);
		from = end;
	}
	if (from < text.length) parts.push([text.slice(from), false]);
	return parts;
}

/** Letters of an excerpt. */
const most = 170;

/** The part of a text in which the first word that matched stands, cut between words; its beginning where none does. */
export function excerpt(text: string, terms: ReadonlySet<string>): string {
	if (text.length <= most) return text;
	const words = wordsOf(text);
	const first = words.find((word) => word.terms.some((term) => terms.has(term)));
	const from =
		words.find(({ start }) => start >= Math.max((first?.start ?? 0) - 50, 0))?.start ?? 0;
	const start = from < 50 ? 0 : from;
	const end = words.findLast((word) => word.end <= start + most)?.end ?? text.length;
	return (start > 0 ? '… ' : '') + text.slice(start, end) + (end < text.length ? ' …' : '');
}
