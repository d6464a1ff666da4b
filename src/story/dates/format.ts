import { clockWords, zoneWords } from './clock-time.ts';
import type { EdtfDate, UnknownPart } from './edtf.ts';
import { isoOf, type DatePoint, type Precision } from './point.ts';
import { solarHijri } from './solar-hijri.ts';

/** A date for readers and for machines. */
export interface WrittenDate {
	/** For example `26 July 1949, day uncertain`. */
	readonly text: string;
	/** Value for `<time datetime>`: the first day, month or year, with the time if there is one. */
	readonly datetime: string;
	/** How fine it is, since languages have one word before a day and another before a month. */
	readonly precision: Precision;
}

/** How a language writes dates. */
export interface DateWords {
	/** BCP 47 tag for `Intl`. */
	readonly locale: string;
	/** Names of months that the language’s papers write otherwise than CLDR does, by CLDR’s. */
	readonly months?: Readonly<Record<string, string>>;
	/** Whether the Solar Hijri date stands beside the Gregorian one, in brackets. */
	readonly hasSolarHijri: boolean;
	readonly about: (date: string) => string;
	readonly uncertain: (date: string, precision: Precision) => string;
	/** A part that is written as unknown. */
	readonly unknown: (date: string, part: UnknownPart) => string;
	/** A doubt about one end of an interval, behind the whole of it. */
	readonly uncertainEnd: (interval: string, end: 'start' | 'end') => string;
	/** A stretch of time without an end. */
	readonly from: (date: string) => string;
	/** Some time between the first and the last of some years. */
	readonly within: (years: string) => string;
	/** A time of the day, such as `6:00`. */
	readonly at: (date: string, time: string) => string;
}

/** Writes a date out, its precision and its doubts in words: two dates that differ never read the same. */
export function formatDate(date: EdtfDate, words: DateWords): WrittenDate {
	const { start, end, isOpen, isWithin, unknown } = date;
	let text = end ? formatRange(start, end, words) : formatPoint(start, words);
	if (words.hasSolarHijri) text += ` (${solarHijri(end ? [start, end] : [start], words.locale)})`;
	if (start.time) {
		const zone = zoneWords(start.time);
		text = words.at(text, clockWords(start.time, words.locale));
		if (zone !== undefined) text += ` (${zone})`;
	}
	if (isOpen) text = words.from(text);
	if (isWithin) text = words.within(text);
	if (unknown) text = words.unknown(text, unknown);
	if (!end && !isOpen && start.isUncertain) text = words.uncertain(text, start.precision);
	// Where there are two ends, a doubt is told of the one that has it.
	if ((end ?? isOpen) && start.isUncertain) text = words.uncertainEnd(text, 'start');
	if (end?.isUncertain) text = words.uncertainEnd(text, 'end');
	return { text, datetime: isoOf(start), precision: start.precision };
}

function formatPoint(point: DatePoint, words: DateWords): string {
	const text = inPapers(formatter(point, words.locale).format(toDate(point)), words);
	return point.isApproximate ? words.about(text) : text;
}

/** What two dates have in common is said once, where it stands in a single date: `11 – 15 October 2025`. */
function formatRange(start: DatePoint, end: DatePoint, words: DateWords): string {
	const [from, to] = [formatPoint(start, words), formatPoint(end, words)];
	if (start.precision !== end.precision) return `${from} – ${to}`;
	const parts = formatter(start, words.locale).formatRangeToParts(toDate(start), toDate(end));
	// What stands between the two, not within what they have in common.
	const ends = parts.findIndex(({ source }) => source === 'endRange');
	const between = parts.slice(0, Math.max(ends, 0)).findLast(({ source }) => source === 'shared');
	// An end that is about then is said by itself. Two years have nothing in common, and there the
	// library writes Pashto in the order of English.
	const isShort =
		start.year === end.year && ![start, end].some(({ isApproximate }) => isApproximate);
	// A dash between two whole dates has blanks around it, as it would otherwise join two of their parts.
	const joint = /^\s?–\s?$/u.test(between?.value ?? '') ? ' – ' : between?.value;
	const text = isShort
		? inPapers(parts.map(({ value }) => value).join(''), words)
		: [from, to].join(joint ?? ' – ');
	return text.replace(/\u2009/gu, ' ');
}

/** With the names of months that the language’s papers use. */
function inPapers(text: string, { months = {} }: DateWords): string {
	return Object.entries(months).reduce((date, [name, own]) => date.replace(name, own), text);
}

/** The name of a month, 1 to 12, in the calendar that dates are written in, short where the language has a short one. */
export function monthName(month: number, words: DateWords): string {
	const name = new Intl.DateTimeFormat(words.locale, {
		calendar: 'gregory',
		timeZone: 'UTC',
		month: 'short',
	}).format(Date.UTC(2000, month - 1, 1));
	return inPapers(name, words);
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
