import type { EdtfDate } from '../../story/dates/edtf.ts';
import { isoOf, type DatePoint } from '../../story/dates/point.ts';

const commands: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
};

/** Names of months that every style of BibTeX has; a number would be printed as it stands. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Text for a field in UTF-8: the characters that TeX has a use for become its commands. */
export function escapeTex(text: string): string {
	return text
		.replace(/[\\~^{}]/gu, (character) => commands[character] ?? '')
		.replace(/[&%$#_]/gu, '\\$&');
}

/**
 * Braces round each word with a capital, wherever it stands: styles write a title in small letters
 * but for its very first letter (“Un assembly”), where a word without another capital needs none.
 * After a colon, or a full stop as in “U.N.”, some make the first letter small and others large, so
 * that word is kept as it is.
 *
 * @param text escaped already; TeX’s own commands have no capitals
 */
export function keepCapitals(text: string): string {
	return text.replace(/(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+/gu, (word, start: number) => {
		const isFirst = start === 0 && !/\p{Lu}/u.test(word.slice(1));
		const isKept = /\p{Lu}/u.test(word) || /[:.?!]\s+[^\p{L}\p{N}]*$/u.test(text.slice(0, start));
		return isKept && !isFirst && /\p{L}/u.test(word) ? `{${word}}` : word;
	});
}

/** Year, month and day as BibTeX has them, values with their delimiters; the begin of an interval. */
export function bibtexDate({ start: { year, month, day } }: EdtfDate): [string, string][] {
	return [
		['year', `{${String(year).padStart(4, '0')}}`],
		...(month === undefined ? [] : [['month', months[month - 1] ?? ''] as [string, string]]),
		...(day === undefined ? [] : [['day', `{${String(day)}}`] as [string, string]]),
	];
}

/**
 * A date as biblatex has it (its manual, “Date and Time Specifications”): of EDTF what readers other
 * than biber read as well. pandoc drops a date with unknown digits whole, and makes an interval
 * without an end one that ends in the year 0. What is left out stands in the note.
 */
export function biblatexDate({ start, end, unknown }: EdtfDate): string {
	const point = unknown ? { ...start, isApproximate: false, isUncertain: false } : start;
	return end ? `${doubtful(point)}/${doubtful(end)}` : doubtful(point);
}

function doubtful(point: DatePoint): string {
	const { isApproximate, isUncertain } = point;
	const sign = isApproximate ? (isUncertain ? '%' : '~') : isUncertain ? '?' : '';
	return isoOf(point) + sign;
}

/** A language as babel names it: `english`, `urdu`. */
export function babelName(lang: string): string | undefined {
	const { language } = new Intl.Locale(lang);
	if (language === 'de') return 'ngerman';
	const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language);
	return name === undefined || /[^A-Za-z]/u.test(name) ? undefined : name.toLowerCase();
}
