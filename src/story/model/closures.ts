import type { EdtfDate } from '../dates/edtf.ts';
import type { Closure, TimelineEvent } from './types/record.ts';
import type { NamedPlace } from './types/lists.ts';

/** A closure in one year, as a part of it: 0 is its first day, 1 the end of its last. */
export interface ClosureSpan {
	readonly event: TimelineEvent;
	readonly closure: Closure;
	readonly from: number;
	readonly to: number;
}

/** What of a year one place was shut, in order of time. */
export interface PlaceInYear {
	readonly place: NamedPlace;
	readonly spans: readonly ClosureSpan[];
}

/** The places that were shut in a year, those most often shut in the story first. */
export interface ClosureYear {
	readonly year: number;
	readonly places: readonly PlaceInYear[];
}

/** The closures of one event with the names of their places, in the order of the record. */
export function closuresOf(
	{ closures }: TimelineEvent,
	places: readonly NamedPlace[]
): { readonly place: NamedPlace; readonly closure: Closure }[] {
	return closures.flatMap((closure) => {
		const place = places.find(({ id }) => id === closure.placeId);
		return place ? [{ place, closure }] : [];
	});
}

const msOfDay = 86_400_000;

/**
 * Closures year by year, in order of time. One that has not ended is drawn up to the end of the record, of
 * which no more is known.
 */
export function closureYears(
	events: readonly TimelineEvent[],
	places: readonly NamedPlace[],
	recordEnds: EdtfDate
): ClosureYear[] {
	const all = events.flatMap((event) => event.closures.map((closure) => ({ event, closure })));
	const byPlace = Map.groupBy(all, ({ closure }) => closure.placeId);
	const named = places
		.filter(({ id }) => byPlace.has(id))
		.sort((a, b) => timesOf(byPlace, b) - timesOf(byPlace, a));
	const lastDay = ({ date }: Closure) => (date.isOpen ? recordEnds.last : date.last);
	const years = new Set(
		all.flatMap(({ closure }) => yearsFrom(closure.date.first, lastDay(closure)))
	);
	return [...years]
		.sort((a, b) => a - b)
		.map((year) => ({
			year,
			places: named
				.map((place) => ({
					place,
					spans: (byPlace.get(place.id) ?? []).flatMap(({ event, closure }) => {
						const from = partOfYear(closure.date.first, year);
						const to = partOfYear(lastDay(closure), year, 1);
						return to <= 0 || from >= 1
							? []
							: [{ event, closure, from: Math.max(0, from), to: Math.min(1, to) }];
					}),
				}))
				.filter(({ spans }) => spans.length > 0),
		}));
}

function timesOf(byPlace: ReadonlyMap<string, readonly unknown[]>, { id }: NamedPlace): number {
	return byPlace.get(id)?.length ?? 0;
}

function yearsFrom(first: string, last: string): number[] {
	const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
	return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index);
}

/** Where a day begins in a year, in parts of the year: below 0 before it, 1 and more behind it. */
function partOfYear(day: string, year: number, daysLater = 0): number {
	const [begins, ends] = [startOf(year), startOf(year + 1)];
	return (Date.parse(day) + daysLater * msOfDay - begins) / (ends - begins);
}

/** The first moment of a year; `Date.UTC` would take 87 for 1987. */
function startOf(year: number): number {
	return Date.parse(`${String(year).padStart(4, '0')}-01-01`);
}
