import type { EdtfDate } from '../dates/edtf.ts';
import { isoOf, type DatePoint } from '../dates/point.ts';

/**
 * When a date begins in plain ISO 8601, which has no signs for doubt; `undefined` for a date that is
 * about or perhaps or in some year of several, since a machine would take it for certain.
 */
export function isoDay({ start, isWithin }: EdtfDate): string | undefined {
	return isWithin ? undefined : certain(start);
}

/** When an interval ends; `undefined` for a single date, an open interval and a doubtful end. */
export function isoEnd({ end, isWithin }: EdtfDate): string | undefined {
	return end && !isWithin ? certain(end) : undefined;
}

function certain(point: DatePoint): string | undefined {
	return point.isApproximate || point.isUncertain ? undefined : isoOf(point);
}
