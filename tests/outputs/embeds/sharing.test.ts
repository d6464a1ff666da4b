import { expect, test } from 'vitest';
import { citationText } from '../../../src/outputs/embeds/citation-text.ts';
import { shareLinks } from '../../../src/outputs/embeds/share-links.ts';
import type { Site } from '../../../src/story/model/types/site.ts';
import { site } from '../../record.ts';

test('hands title and address over whole, whatever letters they have', () => {
	const [title, url] = ['“Yes & no” #1 سوال', 'https://example.org/a/b/?x=1&y=2#s-a'];
	for (const { href } of shareLinks(title, url, site)) {
		const given = [...new URL(href).searchParams.values()].join(' ');
		expect(given).toContain(url);
		if (!href.includes('facebook')) expect(given).toContain(title);
	}
});

test('cites without naming the same thing as publisher and site', () => {
	const unreleased = { ...site, releases: [], history: undefined };
	const last = site.releases.at(-1);
	const asReleased = {
		...site,
		history: site.history && {
			...site.history,
			all: { ...site.history.all, release: last?.day },
		},
	};
	const named = (name: string, of: Site = unreleased) => ({
		...of,
		meta: { ...site.meta, publisher: { name } },
	});
	const url = 'https://example.org/';
	expect(citationText('A title', url, named(site.meta.title))).toMatch(
		/^“A title\.” .+, last changed .+\. Covers events up to .+\. https:\/\/example\.org\/$/u
	);
	expect(citationText('A title', url, named(site.meta.title, asReleased))).toContain(
		', release of '
	);
	expect(citationText('A title', url, named('A newsroom'))).toMatch(/^A newsroom\. “A title\.”/u);
});
