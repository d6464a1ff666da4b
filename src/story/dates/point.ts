import { isoTime, type ClockTime } from './clock-time.ts';

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
	/** The time of day, which only the date of an event may have. */
	readonly time?: ClockTime;
	/** `~`: about then. */
	readonly isApproximate: boolean;
	/** `?`: perhaps then. */
	readonly isUncertain: boolean;
}

/** A point of what is known of it; without qualifiers where none are given. */
export function makePoint(
	[year, month, day]: readonly [number, (number | undefined)?, (number | undefined)?],
	{ isApproximate = false, isUncertain = false } = {}
): DatePoint {
	return {
		year,
		...(month !== undefined && { month }),
		...(day !== undefined && { day }),
		precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
		isApproximate,
		isUncertain,
	};
}

/** Whether a calendar has the day. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
	return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** First or last day that a point may mean, `YYYY-MM-DD`. */
export function boundOf({ year, month, day }: DatePoint, which: 'first' | 'last'): string {
	const isFirst = which === 'first';
	const inMonth = month ?? (isFirst ? 1 : 12);
	const onDay = day ?? (isFirst ? 1 : daysIn(year, inMonth));
	return `${String(year).padStart(4, '0')}-${two(inMonth)}-${two(onDay)}`;
}

/** A point in ISO 8601, as fine as it is: `1961`, `1961-09`, `1961-09-06` or `1961-09-06T06:00`. */
export function isoOf({ year, month, day, time }: DatePoint): string {
	let date = String(year).padStart(4, '0');
	if (month !== undefined) date += `-${two(month)}`;
	if (day !== undefined) date += `-${two(day)}`;
	return time ? `${date}T${isoTime(time)}` : date;
}

function two(part: number): string {
	return String(part).padStart(2, '0');
}
