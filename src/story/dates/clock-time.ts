/** A time of day as a clock showed it. */
export interface ClockTime {
	/** 0 to 23. */
	readonly hour: number;
	readonly minute: number;
	/** Absent where it was not written. */
	readonly second?: number;
	/** Minutes by which the clock is ahead of UTC; absent for the clock of the place. */
	readonly offset?: number;
}

const pattern =
	/^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?:(Z)|(?!-00:00)([+-])(0\d|1[0-4]):([0-5]\d))?$/u;

/**
 * Reads what stands behind the `T` of EDTF, level 0: `06:00` or `06:00:30`, with `Z` or an offset such
 * as `+05:00` where the clock is not that of the place. `undefined` for all else, `24:00` among it.
 */
export function readTime(text: string): ClockTime | undefined {
	const match = pattern.exec(text);
	if (!match) return undefined;
	const [, hour, minute, second, zulu, sign, hours, minutes] = match;
	const ahead = Number(hours) * 60 + Number(minutes);
	const offset = zulu ? 0 : sign === undefined ? undefined : sign === '-' ? -ahead : ahead;
	return {
		hour: Number(hour),
		minute: Number(minute),
		...(second !== undefined && { second: Number(second) }),
		...(offset !== undefined && { offset }),
	};
}

/** Seconds from the midnight of UTC, so that times of several clocks can be put in order. */
export function secondsOf({ hour, minute, second = 0, offset = 0 }: ClockTime): number {
	return (hour * 60 + minute - offset) * 60 + second;
}

/** A time in ISO 8601, as fine as it is: `06:00`, `06:00:30`, `06:00Z` or `06:00+05:00`. */
export function isoTime({ hour, minute, second, offset }: ClockTime): string {
	const clock = [hour, minute, second].flatMap((part) => (part === undefined ? [] : [two(part)]));
	return clock.join(':') + (offset === undefined ? '' : offset === 0 ? 'Z' : aheadOf(offset, two));
}

/** A time for readers, by a clock of 24 hours, in the digits of a language: `6:00`. */
export function clockWords({ hour, minute, second }: ClockTime, locale: string): string {
	const format = (part: number, digits: number) =>
		part.toLocaleString(locale, { minimumIntegerDigits: digits });
	const rest = [minute, second].flatMap((part) => (part === undefined ? [] : [format(part, 2)]));
	return [format(hour, 1), ...rest].join(':');
}

/** Which clock it was, where that is not the one of the place: `UTC` or `UTC+5:00`. */
export function zoneWords({ offset }: ClockTime): string | undefined {
	if (offset === undefined) return undefined;
	return offset === 0 ? 'UTC' : `UTC${aheadOf(offset, String)}`;
}

function aheadOf(offset: number, toText: (hours: number) => string): string {
	const away = Math.abs(offset);
	return `${offset < 0 ? '-' : '+'}${toText(Math.floor(away / 60))}:${two(away % 60)}`;
}

function two(part: number): string {
	return String(part).padStart(2, '0');
}
