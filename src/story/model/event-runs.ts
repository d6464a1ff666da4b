import { readEdtf, type EdtfDate } from '../dates/edtf.ts';
import type { TimelineEvent } from './types/record.ts';

/** From so many events on, a year is parted by month. */
const thick = 10;

/** Events one after another, under their month where their year has many. */
export interface EventRun {
	/** Absent where the year is not parted, or the month of the events is not known. */
	readonly month: EdtfDate | undefined;
	readonly events: readonly TimelineEvent[];
}

/** Parts a list of events, in its order, by month where a year is thick. */
export function eventRuns(events: readonly TimelineEvent[]): EventRun[] {
	const byYear = Map.groupBy(events, ({ date }) => date.start.year);
	const monthOf = ({ date: { start, first } }: TimelineEvent) =>
		start.month !== undefined && (byYear.get(start.year) ?? []).length >= thick
			? first.slice(0, 7)
			: '';
	const runs: { name: string; events: TimelineEvent[] }[] = [];
	for (const event of events) {
		const name = monthOf(event);
		const run = runs.at(-1);
		if (run?.name === name) run.events.push(event);
		else runs.push({ name, events: [event] });
	}
	return runs.map((run) => {
		const month = readEdtf(run.name);
		return { month: typeof month === 'string' ? undefined : month, events: run.events };
	});
}
