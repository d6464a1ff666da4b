import type { Figure } from '../../story/model/types/record.ts';
import type { Words } from './words.ts';

/** A figure as a language says it, with what became of those whom it counts: `at least 23 killed`. */
export function howMany(
	figure: Pick<Figure, 'least' | 'most' | 'isAbout' | 'what'>,
	words: Words
): string {
	return `${numberWords(figure, words)} ${words.figures.what[figure.what]}`;
}

/** The number alone, as a language says it: `at least 23`. */
export function numberWords(
	{ least, most, isAbout }: Pick<Figure, 'least' | 'most' | 'isAbout'>,
	words: Words
): string {
	const number = numberOf(least, most, words);
	return isAbout ? words.figures.about(number) : number;
}

function numberOf(least: number | undefined, most: number | undefined, words: Words): string {
	const { range, atLeast, atMost } = words.figures;
	if (least === undefined) return most === undefined ? '' : atMost(words.number(most));
	if (most === undefined) return atLeast(words.number(least));
	return least === most ? words.number(least) : range(words.number(least), words.number(most));
}
