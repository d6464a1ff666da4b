import { expect, test } from 'vitest';
import { eleventyCost } from '../../src/bench/eleventy.ts';
import { madeUpStory } from '../../src/bench/story.ts';

const story = madeUpStory({ statements: 2, events: 3 });

test('Eleventy makes a page of each statement and each event', () => {
	const { files, mebibytes } = eleventyCost(story, 'pages');
	expect(files).toBe(5);
	expect(mebibytes).toBeGreaterThan(10);
});

test('Eleventy writes beside them what our build writes', () => {
	const { files } = eleventyCost(story, 'all');
	// A page with its two packed copies, a small page, a file of JSON, Markdown and a card; then the sums.
	expect(files).toBe(5 * (3 + 4) + 1);
});
