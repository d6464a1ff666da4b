import { expect, test } from 'vitest';
import { eleventyCost } from './eleventy.ts';
import { madeUpStory } from './story.ts';

test('Eleventy builds a page of each statement and each event', { timeout: 60_000 }, () => {
	const { files, mebibytes } = eleventyCost(madeUpStory({ statements: 2, events: 3 }));
	expect(files).toBe(5);
	expect(mebibytes).toBeGreaterThan(10);
});

test('Eleventy writes the same files of each page', { timeout: 60_000 }, () => {
	const story = madeUpStory({ statements: 2, events: 3 });
	const { files } = eleventyCost(story, 'eleventy-alike');
	// Page and embed with two packed copies each, oEmbed, Markdown and card.
	const ofPages = 5 * 9;
	expect(files - ofPages).toBe(
		['_headers', 'nginx', 'Caddy', 'sw', 'sw.br', 'sw.gz', 'sums'].length
	);
});
