import type { DatePoint, EdtfDate } from '../dates/edtf.ts';

/**
 * When a date begins in plain ISO 8601, which has no signs for doubt; `undefined` for a date that is
 * about or perhaps, since a machine would take it for certain.
 */
export function isoDay({ start }: EdtfDate): string | undefined {
	return isoPoint(start);
}

/** When an interval ends; `undefined` for a single date, an open interval and a doubtful end. */
export function isoEnd({ end }: EdtfDate): string | undefined {
	return end && isoPoint(end);
}

function isoPoint({ year, month, day, isApproximate, isUncertain }: DatePoint): string | undefined {
	if (isApproximate || isUncertain) return undefined;
	return [String(year).padStart(4, '0'), month, day]
		.filter((part) => part !== undefined)
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
}
