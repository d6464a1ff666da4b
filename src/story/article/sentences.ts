import { isAbbreviated } from './abbreviations.ts';
import type { TextRange } from './find-quote.ts';

/** What ends a sentence, with the marks that close round it. */
const end = '[.!?…۔؟।][\\p{Pe}\\p{Pf}"\'”“]*';
/** A number or a small letter in brackets, raised digits, a star or a dagger. */
const sign =
	'(?:\\[\\p{Nd}{1,3}\\]|\\[\\p{Ll}\\](?!\\p{L})|[\\u00B9\\u00B2\\u00B3\\u2070\\u2074-\\u2079]|[*†‡](?![\\p{L}\\p{N}]))';
const noteSigns = new RegExp(`(?<=${end}) ?${sign}(?:,? ?${sign})*`, 'gu');

/**
 * The signs that lead from the ends of sentences to notes, as in “late.[1]”: they belong to what stands
 * before, and are no words.
 */
export function noteSignsIn(text: string): TextRange[] {
	return [...text.matchAll(noteSigns)].map(({ 0: signs, index }) => ({
		start: index,
		end: index + signs.length,
	}));
}

/**
 * The sentences of a visible text, in order, without the white space round them. Bounds are those of
 * Unicode (UAX 29, `Intl.Segmenter`), except that signs of notes stay with the sentence before them, and that titles,
 * initials and the like end none; a sentence never crosses a block.
 */
export function sentencesOf(text: string, lang: string): TextRange[] {
	const bounds = boundsOf(text, lang);
	return bounds.flatMap((from, index) => {
		const segment = text.slice(from, bounds[index + 1]);
		const trimmed = segment.trim();
		if (!/[\p{L}\p{N}]/u.test(trimmed)) return [];
		const start = from + segment.indexOf(trimmed);
		return [{ start, end: start + trimmed.length }];
	});
}

/** Where sentences begin: a bound before or within the signs of a note is moved behind them, one behind an abbreviation is none. */
function boundsOf(text: string, lang: string): number[] {
	const bounds = movedBounds(text, lang);
	return bounds.filter(
		(index, at) =>
			at === 0 || !isAbbreviated(text.slice(bounds[at - 1], index), text.slice(index, index + 8))
	);
}

function movedBounds(text: string, lang: string): number[] {
	const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
	const signs = noteSignsIn(text);
	let next = 0;
	return [...segmenter.segment(text)].map(({ index }) => {
		while ((signs[next]?.end ?? Infinity) <= index) next += 1;
		const at = signs[next];
		return at && at.start <= index ? at.end : index;
	});
}
