import type { Signs } from '../signs.ts';

const { format } = new Intl.NumberFormat('fa-AF');
const { format: formatYear } = new Intl.NumberFormat('fa-AF', { useGrouping: false });

export const signs: Signs = {
	number: format,
	percent: (part) => `${format(Math.round(part * 100))}٪`,
	year: formatYear,
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
