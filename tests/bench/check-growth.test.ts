import { expect, test } from 'vitest';
import { measureCheckGrowth } from './check-growth.ts';

test('measures the check of a generated story, which is without a fault', () => {
	const [cost] = measureCheckGrowth([20], 1);
	expect(cost).toMatchObject({ events: 20, status: 0 });
	expect(cost?.seconds).toBeGreaterThan(0);
	expect(cost?.mebibytes).toBeGreaterThan(0);
});
