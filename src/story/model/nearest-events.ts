import type { TimelineEvent } from './types/record.ts';

/**
 * The few of a statement’s events that say most about it: those that bear on the fewest other statements, the latest
 * first among equals; given in the order of time, as they come.
 *
 * @param most how many, at most
 */
export function nearestEvents(events: readonly TimelineEvent[], most: number): TimelineEvent[] {
	const ranked = events.toReversed().sort((a, b) => a.statements.length - b.statements.length);
	const few = new Set(ranked.slice(0, most));
	return events.filter((event) => few.has(event));
}
