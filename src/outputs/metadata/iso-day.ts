import type { EdtfDate } from '../../story/dates/edtf.ts';
import { isoOf, type DatePoint } from '../../story/dates/point.ts';

/**
 * When a date begins in plain ISO 8601, with its time if it has one. There are no signs for doubt in
 * it: `undefined` for a date that is about or perhaps or in some year of several, since a machine
 * would take it for certain.
 */
export function isoDay({ start, isWithin }: EdtfDate): string | undefined {
	return isWithin ? undefined : certain(start);
}

/** When an interval ends; `undefined` for a single date, an open interval and a doubtful end. */
export function isoEnd({ end, isWithin }: EdtfDate): string | undefined {
	return end && !isWithin ? certain(end) : undefined;
}

function certain(point: DatePoint): string | undefined {
	if (point.isApproximate || point.isUncertain) return undefined;
	// The times of schema.org have seconds.
	return isoOf(point).replace(/T\d\d:\d\d(?!:)/u, '$&:00');
}
