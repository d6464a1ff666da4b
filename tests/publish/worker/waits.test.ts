import { expect, test } from 'vitest';
import { waitAfter } from '../../../src/publish/worker/waits.client.js';

const minutes = (outcomes: readonly string[], tries = 0) =>
	waitAfter(new Set(outcomes), tries) / 60_000;
const day = 24 * 60;

test.each([
	[['kept'], 0],
	[['kept', 'missing'], day],
	[['kept', 'full'], day],
	[['full', 'refused', 'silent'], day],
	[['kept', 'silent'], 0],
	[['silent', 'missing'], 10],
	[['kept', 'refused'], 0],
	[['refused', 'missing'], 0],
])('after %j the next try waits %d minutes', (outcomes, wait) => {
	expect(minutes(outcomes)).toBe(wait);
});

test('what is refused again and again is asked for ever less, at last once a day', () => {
	const waits = Array.from({ length: 8 }, (_, tries) => minutes(['refused'], tries));
	expect(waits).toEqual(waits.toSorted((a, b) => a - b));
	expect(waits.slice(5)).toEqual([day, day, day]);
});
