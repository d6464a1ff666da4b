import { parse } from 'edtf';
import { boundOf, isCalendarDay, makePoint, type DatePoint } from './point.ts';

/** A date or an interval in EDTF (ISO 8601-2, levels 0 and 1). */
export interface EdtfDate {
	/** The date as written. */
	readonly edtf: string;
	readonly start: DatePoint;
	/** The end of an interval, or of the years that `195X` may mean; absent for a single date and for an open interval. */
	readonly end?: DatePoint;
	/** Whether the interval has no end yet (`2025-10-12/..`). */
	readonly isOpen: boolean;
	/** Whether it was some time between start and end, and not all of it (`195X`, `19XX`). */
	readonly isWithin: boolean;
	/** First day that it may mean, `YYYY-MM-DD`. */
	readonly first: string;
	/** Last day that it may mean, `YYYY-MM-DD`; the first one for an open interval. */
	readonly last: string;
}

/** Why a text is no date that the site accepts. */
export type EdtfFault = 'syntax' | 'order';

interface Parsed {
	readonly type: string;
	readonly values: readonly (number | Parsed | null)[];
	readonly approximate?: boolean | number;
	readonly uncertain?: boolean | number;
	readonly unspecified?: number;
}

/**
 * Reads an EDTF date: years, months, days and intervals of them, with `?`, `~` and `%`, intervals
 * without an end, and unknown digits at the end of a date (`195X`, `1961-XX`). Of level 1, seasons and
 * intervals whose beginning or end nobody knows are refused: a timeline could not say where they stand.
 */
export function readEdtf(text: string): EdtfDate | EdtfFault {
	const ends = readPlain(text) ?? readGrammar(text);
	if (!ends) return 'syntax';
	const { start, end, isOpen = false, isWithin = false } = ends;
	const first = boundOf(start, 'first');
	const last = boundOf(end ?? start, 'last');
	if (first > last) return 'order';
	return { edtf: text, start, ...(end && { end }), isOpen, isWithin, first, last };
}

interface Ends {
	readonly start: DatePoint;
	readonly end?: DatePoint | undefined;
	readonly isOpen?: boolean;
	readonly isWithin?: boolean;
}

/** The forms that content has almost always; the grammar of the package takes a hundred times as long. */
function readPlain(text: string): Ends | undefined {
	const [from = '', to, ...more] = text.split('/');
	const start = plainPoint(from);
	if (!start || more.length > 0) return undefined;
	if (to === undefined || to === '..') return { start, isOpen: to === '..' };
	const end = plainPoint(to);
	return end && { start, end };
}

function plainPoint(text: string): DatePoint | undefined {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/u.exec(text);
	if (!match) return undefined;
	const [year = 0, month, day] = match
		.slice(1, 4)
		.map((part) => (part === undefined ? undefined : Number(part)));
	if (!isCalendarDay(year, month ?? 1, day ?? 1)) return undefined;
	return makePoint([year, month, day], {
		isApproximate: match[4] === '~' || match[4] === '%',
		isUncertain: match[4] === '?' || match[4] === '%',
	});
}

function readGrammar(text: string): Ends | undefined {
	let parsed: Parsed;
	try {
		parsed = parse(text) as Parsed;
	} catch {
		return undefined;
	}
	if (parsed.type === 'Date' && parsed.unspecified) return readUnspecified(parsed);
	const [from, to] = parsed.type === 'Interval' ? parsed.values : [parsed, undefined];
	// `1985/` has an end that nobody knows: no page could say when it was.
	if (to === null) return undefined;
	const start = toPoint(from);
	const end = typeof to === 'object' ? toPoint(to) : undefined;
	// An open end is parsed as `Infinity`.
	const isOpen = typeof to === 'number';
	return !start || (to && !end && !isOpen) ? undefined : { start, end, isOpen };
}

/** Bits of the eight digits of a date, as the grammar has them: the last digit of the year is the fourth. */
const digits = { decade: 0b1000, century: 0b1100, month: 0b11_0000, day: 0b1100_0000 } as const;

/** A date of which the last digits are not known, the others being certain, as level 1 has it. */
function readUnspecified({ values, unspecified }: Parsed): Ends | undefined {
	const [year = 0, month = 0] = values as number[];
	if (year < 1) return undefined;
	switch (unspecified) {
		case digits.decade:
			return { start: makePoint([year]), end: makePoint([year + 9]), isWithin: true };
		case digits.century:
			return { start: makePoint([year]), end: makePoint([year + 99]), isWithin: true };
		case digits.month:
		case digits.month | digits.day:
			return { start: makePoint([year]) };
		case digits.day:
			return { start: makePoint([year, month + 1]) };
		default:
			return undefined;
	}
}

function toPoint(part: number | Parsed | null | undefined): DatePoint | undefined {
	if (typeof part !== 'object' || part?.type !== 'Date' || part.unspecified) return undefined;
	const [year, month, day] = part.values as number[];
	if (year === undefined || year < 1 || year > 9999 || part.values.length > 3) return undefined;
	// The grammar knows 29 February in any year.
	if (!isCalendarDay(year, (month ?? 0) + 1, day ?? 1)) return undefined;
	return makePoint([year, month === undefined ? undefined : month + 1, day], {
		isApproximate: Boolean(part.approximate),
		isUncertain: Boolean(part.uncertain),
	});
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
