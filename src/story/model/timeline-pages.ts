import { partPages } from './even-parts.ts';
import type { Era, TimelineEvent } from './types/record.ts';

/** Up to so many events stand on one page; more are parted by era. */
const mostAtOnce = 180;
/** The most events on one of several pages. */
const mostOnPage = 120;

/** A page of events, within `timeline/`. */
export interface TimelinePage {
	/** Its era; absent for events outside every era. */
	readonly era: Era | undefined;
	/** `timeline/era/<id>/`, and `timeline/era/<id>/2/` where one era takes several pages; `timeline/all/` without eras. */
	readonly path: string;
	/** Its place among the pages of its era, from 1. */
	readonly place: number;
	/** In order of time; at least one. */
	readonly events: readonly TimelineEvent[];
}

/**
 * The pages of a long timeline, in its order: an era each, or several of even length where an era has many events.
 * None where all events stand on one page.
 */
export function timelinePages(
	events: readonly TimelineEvent[],
	limits = { mostAtOnce, mostOnPage }
): TimelinePage[] {
	if (events.length <= limits.mostAtOnce) return [];
	return [...Map.groupBy(events, ({ era }) => era)].flatMap(([era, list]) => {
		const folder = era === undefined ? 'timeline/all/' : `timeline/era/${era.id}/`;
		return partPages(list, limits.mostOnPage, folder).map(({ part, path, place = 1 }) => ({
			era,
			path,
			place,
			events: part,
		}));
	});
}
