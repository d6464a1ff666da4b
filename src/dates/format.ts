import type { DatePoint, EdtfDate } from './edtf.ts';

/** A date for readers and for machines. */
export interface DateWords {
	/** For example `26 July 1949, day uncertain`. */
	readonly text: string;
	/** Value for `<time datetime>`: the first day, month or year. */
	readonly datetime: string;
	/** Whether the date is about, perhaps, or coarser than a day. */
	readonly isExact: boolean;
}

/** Writes a date out in English, its precision and its doubts in words. */
export function formatDate({ edtf, start, end, isOpen }: EdtfDate): DateWords {
	const words = end ? formatRange(start, end) : formatPoint(start);
	const about = [start, end].some((point) => point?.isApproximate) ? 'about ' : '';
	const unsure = [start, end].some((point) => point?.isUncertain)
		? `, ${start.precision} uncertain`
		: '';
	return {
		text: `${isOpen ? 'from ' : ''}${about}${words}${unsure}${isOpen ? ', not ended' : ''}`,
		datetime: edtf.split('/')[0]?.replace(/[?~%]$/u, '') ?? '',
		isExact: about === '' && unsure === '' && start.precision === 'day',
	};
}

function formatPoint(point: DatePoint): string {
	return formatter(point).format(toDate(point));
}

function formatRange(start: DatePoint, end: DatePoint): string {
	const isSameGrain = start.precision === end.precision;
	if (!isSameGrain) return `${formatPoint(start)} – ${formatPoint(end)}`;
	return formatter(start)
		.formatRange(toDate(start), toDate(end))
		.replace(/\u2009/gu, ' ');
}

function formatter({ precision }: DatePoint): Intl.DateTimeFormat {
	const known = formatters.get(precision);
	if (known) return known;
	const made = new Intl.DateTimeFormat('en-GB', {
		calendar: 'gregory',
		timeZone: 'UTC',
		year: 'numeric',
		...(precision !== 'year' && { month: 'long' }),
		...(precision === 'day' && { day: 'numeric' }),
	});
	formatters.set(precision, made);
	return made;
}

const formatters = new Map<DatePoint['precision'], Intl.DateTimeFormat>();

function toDate({ year, month, day }: DatePoint): Date {
	const date = new Date(0);
	date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
	return date;
}
