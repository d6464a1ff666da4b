import { readTime, secondsOf } from './clock-time.ts';
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
	/** What is said to be unknown (`1961-XX`, `1961-09-XX`, `1961-XX-XX`). */
	readonly unknown?: UnknownPart;
	/** First day that it may mean, `YYYY-MM-DD`. */
	readonly first: string;
	/** Last day that it may mean, `YYYY-MM-DD`; the first one for an open interval. */
	readonly last: string;
}

/** Which parts of a date are written as unknown. */
export type UnknownPart = 'month' | 'day' | 'month-and-day';

/** Why a text is no date that the site accepts. */
export type EdtfFault = 'syntax' | 'order';

/**
 * Reads an EDTF date. It takes
 *
 * - a year from 0001 to 9999, a month or a day, with `?`, `~` or `%` behind the whole of it;
 * - a day with a time, on the clock of the place (`2025-01-14T06:00`) or on one whose distance from
 *   UTC is written (`…T06:00Z`, `…T06:00+05:00`), seconds if need be;
 * - an interval of years, months or days (`1949-07-26/1950?`), or without an end (`2025-10-12/..`);
 * - unknown digits at the end of a date (`195X`, `19XX`, `1961-XX`, `1961-09-XX`, `1961-XX-XX`).
 *
 * All else is refused, so that nothing is read without being said: of level 1, seasons, years of more
 * digits and intervals without a beginning or with an end that nobody knows (a timeline could not say
 * where they stand); the whole of level 2, which doubts one part of a date.
 */
export function readEdtf(text: string): EdtfDate | EdtfFault {
	const ends = readSingle(text) ?? readUnknown(text) ?? readInterval(text);
	if (!ends) return 'syntax';
	const { start, end, isOpen = false, isWithin = false, unknown } = ends;
	const first = boundOf(start, 'first');
	const last = boundOf(end ?? start, 'last');
	if (first > last) return 'order';
	const rest = { ...(end && { end }), ...(unknown && { unknown }) };
	return { edtf: text, start, ...rest, isOpen, isWithin, first, last };
}

interface Ends {
	readonly start: DatePoint;
	readonly end?: DatePoint | undefined;
	readonly isOpen?: boolean;
	readonly isWithin?: boolean;
	readonly unknown?: UnknownPart;
}

/** One date, perhaps with a time. */
function readSingle(text: string): Ends | undefined {
	const [day = '', clock, ...more] = text.split('T');
	const start = readPoint(day);
	if (!start || more.length > 0) return undefined;
	if (clock === undefined) return { start };
	const time = readTime(clock);
	// A sign of doubt stands behind the whole date, and EDTF has none behind a time.
	return time && /^\d{4}-\d\d-\d\d$/u.test(day) ? { start: { ...start, time } } : undefined;
}

function readInterval(text: string): Ends | undefined {
	const [from = '', to = '', ...more] = text.split('/');
	const start = readPoint(from);
	if (!start || more.length > 0) return undefined;
	if (to === '..') return { start, isOpen: true };
	const end = readPoint(to);
	// From a day to the same day is that day.
	return end && (from === to ? { start } : { start, end });
}

function readPoint(text: string): DatePoint | undefined {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/u.exec(text);
	if (!match) return undefined;
	const parts: readonly (string | undefined)[] = match.slice(1, 4);
	const [year = 0, month, day] = parts.map((part) =>
		part === undefined ? undefined : Number(part)
	);
	if (!isCalendarDay(year, month ?? 1, day ?? 1)) return undefined;
	return makePoint([year, month, day], {
		isApproximate: match[4] === '~' || match[4] === '%',
		isUncertain: match[4] === '?' || match[4] === '%',
	});
}

/** A date of which the last digits are not known, the others being certain, as level 1 has it. */
function readUnknown(text: string): Ends | undefined {
	const match = /^(\d\d)(?:(\d)X|XX)$/u.exec(text);
	if (match) {
		const [, century, decade] = match;
		const year = Number(century) * 100 + Number(decade ?? 0) * 10;
		const last = year + (decade === undefined ? 99 : 9);
		return year < 1
			? undefined
			: { start: makePoint([year]), end: makePoint([last]), isWithin: true };
	}
	const unknown = /^.{4}-XX$/u.test(text)
		? 'month'
		: /-XX-XX$/u.test(text)
			? 'month-and-day'
			: 'day';
	const start = /-XX$/u.test(text) ? readPoint(text.replace(/(?:-XX){1,2}$/u, '')) : undefined;
	const isWhole = start && !start.isApproximate && !start.isUncertain;
	// What is unknown stands at its own place: `1961-XX` and `1961-09-XX`, but not `1961-09-06-XX`.
	const precision = unknown === 'day' ? 'month' : 'year';
	return isWhole && start.precision === precision ? { start, unknown } : undefined;
}

/** First day that a date, or the end of an interval, may mean: it has come when that day has. */
export function lastBegun({ end, first, isWithin }: EdtfDate): string {
	return end && !isWithin ? boundOf(end, 'first') : first;
}

/**
 * Orders dates: by first day as written; of one day the wider date first, and what has no time before
 * what has one; times by the clock (`one-clock-a-day` sees to it that they can be compared); then as
 * written. A total order.
 */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
	return (
		compareText(a.first, b.first) ||
		compareText(b.last, a.last) ||
		timeOf(a) - timeOf(b) ||
		compareText(a.edtf, b.edtf)
	);
}

/** Without a time, before every time of the day, whatever the clock. */
function timeOf({ start }: EdtfDate): number {
	return start.time ? secondsOf(start.time) : Number.MIN_SAFE_INTEGER;
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
