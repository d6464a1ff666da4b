import { foldText } from './folds.ts';

/** A word of a text, and where it stands there. */
export interface FoundWord {
	/** The spellings under which it is found. */
	readonly terms: readonly string[];
	readonly start: number;
	readonly end: number;
}

/** A symbol of a document, `S/2025/796`, which is one word. */
const symbol = /[A-Za-z]+(?:\/[A-Za-z]+)*(?:\/\d+)+/u;
/** A figure with the comma of its thousands, and the letters of `16th`; Arabic letters behind it are another word. */
const figure = /\p{N}+(?:[,٬،]\p{N}{3}(?!\p{N}))*(?:[A-Za-z]+)?/u;
/** Letters with what may stand among them: marks, the apostrophe of a name, the sign without width between two halves. */
const letters = /[\p{L}\p{M}\u0640][\p{L}\p{M}\u0640\u200c\u200d]*(?:[’'ʼʻ‘`][\p{L}\p{M}]+)*/u;
const word = new RegExp([symbol, figure, letters].map(({ source }) => source).join('|'), 'gu');

/** The words of a text, each with its place: `د S/2025/796` → `د`, then `s2025796`, `s`, `2025`, `796` in one place. */
export function wordsOf(text: string): FoundWord[] {
	return [...text.matchAll(word)].flatMap(({ 0: found, index }) => {
		const terms = termsOf(found);
		return terms.length === 0 ? [] : [{ terms, start: index, end: index + found.length }];
	});
}

const known = new Map<string, readonly string[]>();

/** A word of several parts is found whole and by each: `آتش‌بس` → `آتشبس`, `آتش`, `بس`. */
function termsOf(found: string): readonly string[] {
	const before = known.get(found);
	if (before) return before;
	const parts = foldText(found)
		.split(/[\u200c/]/u)
		.filter(Boolean);
	const terms = parts.length > 1 ? [parts.join(''), ...parts] : parts;
	known.set(found, terms);
	return terms;
}

/** All spellings of all words of a text. */
export function allTerms(text: string): string[] {
	return wordsOf(text).flatMap(({ terms }) => terms);
}
