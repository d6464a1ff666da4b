import type { Signs } from '../signs.ts';

const numbers = new Intl.NumberFormat('en');
const format = (value: number) => numbers.format(value);

export const signs: Signs = {
	number: format,
	percent: (part) => `${format(Math.round(part * 100))}%`,
	year: String,
	between: ' · ',
	comma: ', ',
	sentence: (words) => `${words}.`,
	labelled: (label, text) => `${label}: ${text}`,
	quoted: (words) => `“${words}”`,
	quotes: ['“', '”', '‘', '’'],
	numerals: 'decimal',
};

/** A number with what it counts. */
export function counted(count: number, one: string, many: string): string {
	return `${format(count)} ${count === 1 ? one : many}`;
}
