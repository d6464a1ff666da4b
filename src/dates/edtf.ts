import { parse } from 'edtf';

/** How fine a date is. */
export type Precision = 'year' | 'month' | 'day';

/** One end of a date: calendar parts as written, with its qualifiers. */
export interface DatePoint {
	readonly year: number;
	/** 1 to 12; absent where only the year is known. */
	readonly month?: number;
	/** 1 to 31; absent where only the month is known. */
	readonly day?: number;
	readonly precision: Precision;
	/** `~`: about then. */
	readonly isApproximate: boolean;
	/** `?`: perhaps then. */
	readonly isUncertain: boolean;
}

/** A date or an interval in EDTF (ISO 8601-2, levels 0 and 1). */
export interface EdtfDate {
	/** The date as written. */
	readonly edtf: string;
	readonly start: DatePoint;
	/** The end of an interval; absent for a single date and for an open interval. */
	readonly end?: DatePoint;
	/** Whether the interval has no end yet (`2025-10-12/..`). */
	readonly isOpen: boolean;
	/** First day that it may mean, `YYYY-MM-DD`. */
	readonly first: string;
	/** Last day that it may mean, `YYYY-MM-DD`; the first one for an open interval. */
	readonly last: string;
}

/** Why a text is no date that the site accepts. */
export type EdtfFault = 'syntax' | 'order';

interface Parsed {
	readonly type: string;
	readonly level?: number;
	readonly values: readonly (number | Parsed | null)[];
	readonly approximate?: boolean | number;
	readonly uncertain?: boolean | number;
	readonly unspecified?: number;
}

/**
 * Reads an EDTF date: years, months, days and intervals of them, with `?`, `~` and `%`, and intervals
 * without an end. Seasons, sets, times and unknown digits are refused: the pages cannot show them.
 */
export function readEdtf(text: string): EdtfDate | EdtfFault {
	const ends = readPlain(text) ?? readGrammar(text);
	if (!ends) return 'syntax';
	const { start, end, isOpen } = ends;
	const first = bound(start, 'min');
	const last = bound(end ?? start, 'max');
	if (first > last) return 'order';
	return { edtf: text, start, ...(end && { end }), isOpen, first, last };
}

interface Ends {
	readonly start: DatePoint;
	readonly end?: DatePoint | undefined;
	readonly isOpen: boolean;
}

/** The forms that content has almost always; the grammar of the package takes a hundred times as long. */
function readPlain(text: string): Ends | undefined {
	const [from = '', to, ...more] = text.split('/');
	const start = plainPoint(from);
	if (!start || more.length > 0) return undefined;
	if (to === undefined || to === '..') return { start, isOpen: to === '..' };
	const end = plainPoint(to);
	return end && { start, end, isOpen: false };
}

function plainPoint(text: string): DatePoint | undefined {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/u.exec(text);
	if (!match) return undefined;
	const [year = 0, month, day] = match.slice(1, 4).map((part) => part && Number(part));
	if (!isCalendarDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return undefined;
	return {
		year: Number(year),
		...(month !== undefined && { month: Number(month) }),
		...(day !== undefined && { day: Number(day) }),
		precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
		isApproximate: match[4] === '~' || match[4] === '%',
		isUncertain: match[4] === '?' || match[4] === '%',
	};
}

function isCalendarDay(year: number, month: number, day: number): boolean {
	return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function readGrammar(text: string): Ends | undefined {
	let parsed: Parsed;
	try {
		parsed = parse(text) as Parsed;
	} catch {
		return undefined;
	}
	const [from, to] = parsed.type === 'Interval' ? parsed.values : [parsed, undefined];
	// `1985/` has an end that nobody knows: no page could say when it was.
	if (to === null) return undefined;
	const start = toPoint(from);
	const end = typeof to === 'object' ? toPoint(to) : undefined;
	// An open end is parsed as `Infinity`.
	const isOpen = typeof to === 'number';
	return !start || (to && !end && !isOpen) ? undefined : { start, end, isOpen };
}

/** Whether a text is a date that the site accepts. */
export function isEdtf(text: string): boolean {
	return typeof readEdtf(text) === 'object';
}

function toPoint(part: number | Parsed | null | undefined): DatePoint | undefined {
	if (typeof part !== 'object' || part?.type !== 'Date' || part.unspecified) return undefined;
	const [year, month, day] = part.values as number[];
	if (year === undefined || year < 1 || year > 9999 || part.values.length > 3) return undefined;
	// The grammar knows 29 February in any year.
	if (!isCalendarDay(year, (month ?? 0) + 1, day ?? 1)) return undefined;
	return {
		year,
		...(month !== undefined && { month: month + 1 }),
		...(day !== undefined && { day }),
		precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
		isApproximate: Boolean(part.approximate),
		isUncertain: Boolean(part.uncertain),
	};
}

/** First or last day that a point may mean. */
function bound({ year, month, day }: DatePoint, which: 'min' | 'max'): string {
	const isFirst = which === 'min';
	const inMonth = month ?? (isFirst ? 1 : 12);
	const onDay = day ?? (isFirst ? 1 : daysIn(year, inMonth));
	return [String(year).padStart(4, '0'), ...[inMonth, onDay].map(twoDigits)].join('-');
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}

/** Orders dates: by first day, then the wider one first, then as written. A total order. */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
	return (
		compareText(a.first, b.first) || compareText(b.last, a.last) || compareText(a.edtf, b.edtf)
	);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
