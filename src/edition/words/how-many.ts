import type { Figure } from '../../story/model/types.ts';
import type { Words } from './words.ts';

/** A figure as a language says it, with what became of those whom it counts: `at least 23 killed`. */
export function howMany(
	{ least, most, isAbout, what }: Pick<Figure, 'least' | 'most' | 'isAbout' | 'what'>,
	words: Words
): string {
	const says = words.figures;
	const number = numberOf(least, most, words);
	return `${isAbout ? says.about(number) : number} ${says.what[what]}`;
}

function numberOf(least: number | undefined, most: number | undefined, words: Words): string {
	const { range, atLeast, atMost } = words.figures;
	if (least === undefined) return most === undefined ? '' : atMost(words.number(most));
	if (most === undefined) return atLeast(words.number(least));
	return least === most ? words.number(least) : range(words.number(least), words.number(most));
}
