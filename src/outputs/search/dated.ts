import type { Edition } from '../../edition/edition.ts';
import type { EdtfDate } from '../../story/dates/edtf.ts';
import { formatDate } from '../../story/dates/format.ts';
import { readDate } from '../../story/dates/read-date.ts';

/** What a record says of its date: as readers see it, by the months between, and by its years. */
export function dated(
	date: EdtfDate,
	{ words }: { readonly words: Pick<Edition['words'], 'dates'> }
) {
	const months = monthsWithin(date).map((month) => formatDate(readDate(month), words.dates).text);
	const [from = 0, to = from] = yearsOf(date);
	return {
		date: formatDate(date, words.dates).text,
		months: months.join(' '),
		years: [from, to] as const,
	};
}

/** First and last year that a date may mean. */
export function yearsOf({ first, last }: EdtfDate): number[] {
	return [first, last].map((day) => Number(day.slice(0, 4)));
}

/** The months between the first and the last of an interval of at most two years: they stand in no date. */
function monthsWithin({ start, end }: EdtfDate): string[] {
	if (!end || start.month === undefined || end.month === undefined) return [];
	const [from, to] = [start, end].map(({ year, month = 1 }) => year * 12 + month - 1) as [
		number,
		number,
	];
	if (to - from > 24) return [];
	return Array.from({ length: Math.max(to - from - 1, 0) }, (_, index) => {
		const month = from + 1 + index;
		return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
	});
}

/** The names of months in several languages, the first one’s first; January first. */
export function monthNames(editions: readonly Edition[]): string[][] {
	return editions.map(({ words: { dates } }) => {
		const format = new Intl.DateTimeFormat(dates.locale, {
			calendar: 'gregory',
			month: 'long',
			timeZone: 'UTC',
		});
		return Array.from({ length: 12 }, (_, month) => {
			const name = format.format(Date.UTC(2000, month, 1));
			return dates.months?.[name] ?? name;
		});
	});
}
