import { expect, test } from 'vitest';
import { readEdtf, type EdtfDate } from '../../../src/story/dates/edtf.ts';
import { eventRuns } from '../../../src/story/model/event-runs.ts';
import type { TimelineEvent } from '../../../src/story/model/types/record.ts';

const eventOn = (date: string) => ({ date: readEdtf(date) as EdtfDate }) as TimelineEvent;
const runsOf = (dates: readonly string[]) =>
	eventRuns(dates.map(eventOn)).map(({ month, events }) => [
		month?.edtf,
		events.map(({ date }) => date.edtf),
	]);

test('a thin year is one run, whatever its months', () => {
	expect(runsOf(['1949', '1949-03', '1950-01-02'])).toEqual([
		[undefined, ['1949', '1949-03', '1950-01-02']],
	]);
});

test('a year of ten events is parted by month, and what has no month stands apart', () => {
	const march = Array.from({ length: 6 }, (_, day) => `2025-03-0${String(day + 1)}`);
	const april = ['2025-04?', '2025-04-02/2025-05-01', '2025-04-30'];
	expect(runsOf(['2024-12-31', '2025', ...march, ...april, '2026-01-01'])).toEqual([
		[undefined, ['2024-12-31', '2025']],
		['2025-03', march],
		['2025-04', april],
		[undefined, ['2026-01-01']],
	]);
	expect(eventRuns([])).toEqual([]);
});
