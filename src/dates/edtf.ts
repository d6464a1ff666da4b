import edtf, { parse } from 'edtf';

/** How fine a date is. */
export type Precision = 'year' | 'season' | 'month' | 'day';

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
	const known = read.get(text);
	if (known !== undefined) return known;
	const date = parseEdtf(text);
	read.set(text, date);
	return date;
}

// Several rules and the model read each date, and the grammar is slow.
const read = new Map<string, EdtfDate | EdtfFault>();

function parseEdtf(text: string): EdtfDate | EdtfFault {
	let parsed: Parsed;
	try {
		parsed = parse(text) as Parsed;
	} catch {
		return 'syntax';
	}
	const [from, to] = parsed.type === 'Interval' ? parsed.values : [parsed, undefined];
	const start = toPoint(from);
	const end = typeof to === 'object' ? toPoint(to) : undefined;
	// An open end is parsed as `Infinity`.
	const isOpen = typeof to === 'number';
	if (!start || (to && !end && !isOpen)) return 'syntax';
	const first = bound(start, 'min');
	const last = bound(end ?? start, 'max');
	if (first > last) return 'order';
	return { edtf: text, start, ...(end && { end }), isOpen, first, last };
}

/** Whether a text is a date that the site accepts. */
export function isEdtf(text: string): boolean {
	return typeof readEdtf(text) === 'object';
}

function toPoint(part: number | Parsed | null | undefined): DatePoint | undefined {
	if (typeof part !== 'object' || part?.type !== 'Date' || part.unspecified) return undefined;
	const [year, month, day] = part.values as number[];
	if (year === undefined || year < 1 || year > 9999 || part.values.length > 3) return undefined;
	return {
		year,
		...(month !== undefined && { month: month + 1 }),
		...(day !== undefined && { day }),
		precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
		isApproximate: Boolean(part.approximate),
		isUncertain: Boolean(part.uncertain),
	};
}

function bound({ year, month, day }: DatePoint, which: 'min' | 'max'): string {
	const text = [String(year).padStart(4, '0'), month, day]
		.filter((part) => part !== undefined)
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
	return new Date(edtf(text)[which]).toISOString().slice(0, 10);
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
