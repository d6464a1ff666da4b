import { expect, test } from 'vitest';
import { eleventyCost } from '../../src/bench/eleventy.ts';
import { madeUpStory } from '../../src/bench/story.ts';

test('Eleventy builds a page of each statement and each event', { timeout: 60_000 }, () => {
	const { files, mebibytes } = eleventyCost(madeUpStory({ statements: 2, events: 3 }));
	expect(files).toBe(5);
	expect(mebibytes).toBeGreaterThan(10);
});
