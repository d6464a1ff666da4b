import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholePercents } from '../../../src/story/model/whole-percents.ts';

test.each([
	[
		[1 / 3, 1 / 3, 1 / 3],
		[34, 33, 33],
	],
	[
		[0.425, 0.425, 0.15],
		[43, 42, 15],
	],
	[[1], [100]],
	[[], []],
])('shares of %j are %j', (parts, percents) => {
	expect(wholePercents(parts)).toEqual(percents);
});

test('adds to 100, and no part is a whole percent off', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 9 }),
			(words) => {
				const total = words.reduce((sum, one) => sum + one, 0);
				const parts = words.map((one) => one / total);
				const percents = wholePercents(parts);
				expect(percents.reduce((sum, one) => sum + one, 0)).toBe(100);
				for (const [index, percent] of percents.entries())
					expect(Math.abs(percent - (parts[index] ?? 0) * 100)).toBeLessThan(1);
			}
		)
	);
});
