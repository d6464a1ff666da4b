import type { EdtfDate } from './edtf.ts';
import { isoOf, type DatePoint, type Precision } from './point.ts';
import { solarHijri } from './solar-hijri.ts';

/** A date for readers and for machines. */
export interface WrittenDate {
	/** For example `26 July 1949, day uncertain`. */
	readonly text: string;
	/** Value for `<time datetime>`: the first day, month or year. */
	readonly datetime: string;
}

/** How a language writes dates. */
export interface DateWords {
	/** BCP 47 tag for `Intl`. */
	readonly locale: string;
	/** Whether the Solar Hijri date stands beside the Gregorian one, in brackets. */
	readonly hasSolarHijri: boolean;
	readonly about: (date: string) => string;
	readonly uncertain: (date: string, precision: Precision) => string;
	/** A stretch of time without an end. */
	readonly from: (date: string) => string;
	/** Some time between the first and the last of some years. */
	readonly within: (years: string) => string;
}

/** Writes a date out, its precision and its doubts in words. */
export function formatDate(
	{ start, end, isOpen, isWithin }: EdtfDate,
	words: DateWords
): WrittenDate {
	const points = end ? [start, end] : [start];
	let text = end ? formatRange(start, end, words.locale) : formatPoint(start, words.locale);
	if (words.hasSolarHijri) text += ` (${solarHijri(points, words.locale)})`;
	if (points.some((point) => point.isApproximate)) text = words.about(text);
	if (points.some((point) => point.isUncertain)) text = words.uncertain(text, start.precision);
	if (isOpen) text = words.from(text);
	if (isWithin) text = words.within(text);
	return { text, datetime: isoOf(start) };
}

function formatPoint(point: DatePoint, locale: string): string {
	return formatter(point, locale).format(toDate(point));
}

function formatRange(start: DatePoint, end: DatePoint, locale: string): string {
	const isSameGrain = start.precision === end.precision;
	if (!isSameGrain) return `${formatPoint(start, locale)} – ${formatPoint(end, locale)}`;
	return formatter(start, locale)
		.formatRange(toDate(start), toDate(end))
		.replace(/\u2009/gu, ' ');
}

function formatter({ precision }: DatePoint, locale: string): Intl.DateTimeFormat {
	const key = `${locale} ${precision}`;
	const known = formatters.get(key);
	if (known) return known;
	const made = new Intl.DateTimeFormat(locale, {
		calendar: 'gregory',
		timeZone: 'UTC',
		year: 'numeric',
		...(precision !== 'year' && { month: 'long' }),
		...(precision === 'day' && { day: 'numeric' }),
	});
	formatters.set(key, made);
	return made;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function toDate({ year, month, day }: DatePoint): Date {
	const date = new Date(0);
	date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
	return date;
}
