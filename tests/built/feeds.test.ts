import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, inject, test } from 'vitest';
import { parseProse } from '../../src/markdown/parse.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { jsonRows } from './data-files.ts';
import { filesOf, folded, pageOf, pagesOf } from './pages.ts';

const sites = ['record', 'ferry', 'placed'] as const;

function read(folder: string, file: string): string {
	return readFileSync(join(folder, file), 'utf8');
}

function homeOf(folder: string): string {
	return pageOf(folder, 'index.html').$('link[rel=canonical]').attr('href') ?? '';
}

test.each(sites)('the feed names every event once, dated by the content: %s', (site) => {
	const folder = inject('sites')[site];
	const $ = load(read(folder, 'feed.xml'), { xml: true });
	const ids = $('entry > id')
		.map((_index, id) => $(id).text())
		.get();
	expect(new Set(ids).size).toBe(ids.length);
	const events = jsonRows(folder, 'events').map((row) => row['url']);
	expect([...ids].filter((id) => id.includes('/timeline/')).sort()).toEqual([...events].sort());
	const dates = $('updated')
		.map((_index, date) => $(date).text())
		.get();
	expect(dates.filter((date) => !/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/u.test(date))).toEqual([]);
	expect($('feed > updated').text()).toBe([...dates].sort().at(-1));
	expect($('feed > author > name').text()).not.toBe('');
	expect($('feed > link[rel=self]').attr('href')).toBe(`${homeOf(folder)}feed.xml`);
});

test.each(sites)('every page of the site leads to the feed: %s', (site) => {
	const folder = inject('sites')[site];
	const path = new URL(`${homeOf(folder)}feed.xml`).pathname;
	const without = pagesOf(folder)
		// Embeds and the page to keep are for other places than this site.
		.filter(({ $ }) => $('.masthead').length > 0)
		.filter(({ $ }) => $(`link[rel=alternate][type="application/atom+xml"]`).attr('href') !== path)
		.map(({ file }) => file);
	expect(without).toEqual([]);
});

test.each(sites)('the sitemap lists every page that has an address, and no other: %s', (site) => {
	const folder = inject('sites')[site];
	const index = load(read(folder, 'sitemap-index.xml'), { xml: true });
	const home = homeOf(folder);
	expect(read(folder, 'robots.txt')).toContain(`\nSitemap: ${home}sitemap-index.xml\n`);
	const listed = index('loc')
		.map((_index, loc) => index(loc).text())
		.get()
		.flatMap((address) => {
			expect(address.startsWith(home)).toBe(true);
			const $ = load(read(folder, address.slice(home.length)), { xml: true });
			expect($('lastmod').length).toBe(0);
			return $('loc')
				.map((_index, loc) => $(loc).text())
				.get();
		});
	const pages = pagesOf(folder)
		.filter(({ file, $ }) => !file.startsWith('embed/') && $('meta[name=robots]').length === 0)
		.map(({ $ }) => $('link[rel=canonical]').attr('href'));
	expect([...listed].sort()).toEqual([...pages].sort());
});

test.each(sites)('article.md has the very text that its sum is of: %s', (site) => {
	const [, , ...parts] = read(inject('sites')[site], 'article.md').split(/^---\n/mu);
	const text = parts.join('---\n').replace(/^\n+|\n+$/gu, '');
	const sums = [text, `${text}\n`].map((form) => createHash('sha256').update(form).digest('hex'));
	const front = read(inject('sites')[site], 'article.md');
	expect(sums).toContain(/^sha256: (\w+)$/mu.exec(front)?.[1]);
});

test.each(sites)('pages have their words in Markdown beside them: %s', (site) => {
	const folder = inject('sites')[site];
	const files = filesOf(folder).filter((file) =>
		/^(?:statements|timeline)\/[^/]+\.md$/u.test(file)
	);
	const things = [...jsonRows(folder, 'statements'), ...jsonRows(folder, 'events')];
	expect(files.length).toBe(things.length);
	for (const file of files) {
		const { $ } = pageOf(folder, file.replace(/\.md$/u, '/index.html'));
		const beside = $('link[rel=alternate][type="text/markdown"]').attr('href');
		expect(beside).toBe(new URL(`${homeOf(folder)}${file}`).pathname);
		const text = read(folder, file);
		expect(text).not.toContain('[@');
		const words = folded(plainText(parseProse(text.replace(/^---\n.*?\n---\n/su, ''))));
		for (const part of $('h1, .passage blockquote, .because').toArray())
			expect(words).toContain(folded($(part).text()));
	}
});
