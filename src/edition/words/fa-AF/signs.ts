import type { Signs } from '../signs.ts';

const numbers = new Intl.NumberFormat('fa-AF');
const format = (value: number) => numbers.format(value);
const years = new Intl.NumberFormat('fa-AF', { useGrouping: false });

export const signs: Signs = {
	number: format,
	percent: (part) => `${format(Math.round(part * 100))}٪`,
	year: (year) => years.format(year),
	between: ' · ',
	comma: '، ',
	sentence: (words) => `${words}.`,
	labelled: (label, text) => `${label}: ${text}`,
	quoted: (words) => `«${words}»`,
	quotes: ['«', '»', '‹', '›'],
	numerals: 'persian',
};

/** A number with what it counts: the noun stays in the singular. */
export function counted(count: number, noun: string): string {
	return `${format(count)} ${noun}`;
}
