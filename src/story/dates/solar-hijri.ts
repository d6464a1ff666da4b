import type { DatePoint, Precision } from './point.ts';

/**
 * Writes a date in the Solar Hijri calendar, which texts in Dari and Pashto use, for example `۲۱ عقرب ۱۲۷۲`. A
 * month or a year of the Gregorian calendar is parts of two, and is written as both.
 *
 * @param points one date, or the first and the last of a stretch of time
 * @param locale BCP 47 tag of the language and digits to write in
 */
export function solarHijri(points: readonly DatePoint[], locale: string): string {
	const [start, end = start] = points;
	if (!start || !end) return '';
	const precision = coarser(start.precision, end.precision);
	const from = partsOf(firstDay(start), locale, precision);
	const to = partsOf(lastDay(end), locale, precision);
	if (from.join() === to.join()) return to.join(' ');
	// What the two have in common at their end is said once: `۱۱ – ۱۵ میزان ۱۴۰۴`.
	let common = 0;
	while (common < to.length - 1 && from.at(-1 - common) === to.at(-1 - common)) common += 1;
	return `${from.slice(0, from.length - common).join(' ')} – ${to.join(' ')}`;
}

/** Day, month and year, as far as the precision goes. */
function partsOf(date: Date, locale: string, precision: Precision): string[] {
	const parts = formatter(locale).formatToParts(date);
	const wanted = precision === 'year' ? ['year'] : ['month', 'year'];
	if (precision === 'day') wanted.unshift('day');
	return wanted.map((type) => parts.find((part) => part.type === type)?.value ?? '');
}

function coarser(one: Precision, other: Precision): Precision {
	if (one === 'year' || other === 'year') return 'year';
	return one === 'month' || other === 'month' ? 'month' : 'day';
}

function firstDay({ year, month, day }: DatePoint): Date {
	return dayOf(year, (month ?? 1) - 1, day ?? 1);
}

function lastDay({ year, month, day }: DatePoint): Date {
	if (day !== undefined) return dayOf(year, (month ?? 1) - 1, day);
	return dayOf(year, month ?? 12, 0);
}

function dayOf(year: number, month: number, day: number): Date {
	const date = new Date(0);
	date.setUTCFullYear(year, month, day);
	return date;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string): Intl.DateTimeFormat {
	const known = formatters.get(locale);
	if (known) return known;
	const made = new Intl.DateTimeFormat(locale, {
		calendar: 'persian',
		timeZone: 'UTC',
		year: 'numeric',
		month: 'long',
		day: 'numeric',
	});
	formatters.set(locale, made);
	return made;
}
