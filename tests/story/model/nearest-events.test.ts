import { expect, test } from 'vitest';
import { nearestEvents } from '../../../src/story/model/nearest-events.ts';
import type { TimelineEvent } from '../../../src/story/model/types/record.ts';

/** Events by how many statements each bears on, in the order of time. */
const events = [3, 1, 2, 1].map((count, index) => ({
	id: `e-${String(index)}`,
	statements: Array.from({ length: count }),
})) as unknown as TimelineEvent[];

test.each([
	[1, ['e-3']],
	[2, ['e-1', 'e-3']],
	[3, ['e-1', 'e-2', 'e-3']],
	[9, ['e-0', 'e-1', 'e-2', 'e-3']],
])('names the events that bear on least else, in the order of time: %i', (most, ids) => {
	expect(nearestEvents(events, most).map(({ id }) => id)).toEqual(ids);
});
