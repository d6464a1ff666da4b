import { eventRuns } from '../story/model/event-runs.ts';
import type { Era, TimelineEvent } from '../story/model/types/record.ts';
import { linesOf } from './count-class.ts';

/** About how many lines an era takes on a phone: an event has one for its date as well and one for what it rests on; a month has a heading. */
export function eraLines({ title, intro }: Era, events: readonly TimelineEvent[]): number {
	return (
		linesOf([title, intro.words, ...events.flatMap(({ title, text }) => [title, text.words])]) +
		2 * events.length +
		5 * eventRuns(events).length
	);
}
