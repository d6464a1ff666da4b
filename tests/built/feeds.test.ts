import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { expect, inject, test } from 'vitest';
import { parseProse } from '../../src/story/text/parse.ts';
import { plainText } from '../../src/story/text/plain-text.ts';
import { jsonRows } from './data-files.ts';
import { editions, homeOf, pagesIn } from './editions.ts';
import { filesOf, folded, pageOf, pagesOf } from './pages.ts';

const sites = ['record', 'ferry', 'placed'] as const;

function read(folder: string, file: string): string {
	return readFileSync(join(folder, file), 'utf8');
}

function isEmbed(file: string): boolean {
	return /^(?:[A-Za-z-]+\/)?embed\//u.test(file);
}

test.each(editions)(
	'the feed names every event once, dated by the content: $name',
	({ folder }) => {
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
		expect($('feed > link[rel=self]').attr('href')).toBe(`${homeOf({ folder })}feed.xml`);
	}
);

test.each(editions)('every page leads to the feed of its own language: $name', (edition) => {
	const path = new URL(`${homeOf(edition)}feed.xml`).pathname;
	const pages = pagesIn(edition)
		// Embeds and the page to keep are for other places than this site.
		.filter(({ html }) => html.includes('<header class="masthead">'));
	const astray = pages.filter(({ file, head }) => {
		const feeds = head('link[rel=alternate][type="application/atom+xml"]');
		// The page of changes has a feed of its own besides.
		const own = feeds.filter((_index, feed) => head(feed).attr('href') === path);
		return own.length !== 1 || feeds.length > (file.endsWith('changes/index.html') ? 2 : 1);
	});
	expect(astray.map(({ file }) => file)).toEqual([]);
	expect(pages.length).toBeGreaterThan(8);
});

test.each(sites)('the sitemap lists every page that has an address, and no other: %s', (site) => {
	const folder = inject('sites')[site];
	const index = load(read(folder, 'sitemap-index.xml'), { xml: true });
	const home = homeOf({ folder });
	expect(read(folder, 'robots.txt')).toContain(`\nSitemap: ${home}sitemap-index.xml\n`);
	const listed = index('loc')
		.map((_index, loc) => index(loc).text())
		.get()
		.flatMap((address) => {
			expect(address.startsWith(home)).toBe(true);
			const $ = load(read(folder, address.slice(home.length)), { xml: true });
			const days = $('lastmod').toArray();
			expect([0, $('loc').length]).toContain(days.length);
			for (const day of days) expect($(day).text()).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/u);
			return $('loc')
				.map((_index, loc) => $(loc).text())
				.get();
		});
	const pages = headsWithAddress(folder).map(($) => $('link[rel=canonical]').attr('href'));
	expect([...listed].sort()).toEqual([...pages].sort());
});

test.each(sites)('the sitemap names the twins of a page as the page itself does: %s', (site) => {
	const folder = inject('sites')[site];
	const map = load(read(folder, 'sitemap-0.xml'), { xml: true });
	const twins = map('url')
		.toArray()
		.map((url) => [map('loc', url).text(), ...linksIn(map, map(url).children())].join('\n'));
	const pages = headsWithAddress(folder).map(($) => [
		$('link[rel=canonical]').attr('href') ?? '',
		...linksIn($, $('link[hreflang]:not([hreflang=x-default])')),
	]);
	expect(twins.sort()).toEqual(pages.map((lines) => lines.join('\n')).sort());
	const languages = site === 'ferry' ? [] : ['en', 'fa-AF', 'ps', 'ur'];
	const starts = languages.map((lang) => `${lang} ${homeOf({ folder })}`);
	const others = pages.filter(
		([, ...links]) =>
			links.length !== starts.length ||
			!links.every((link, index) => link.startsWith(starts[index] ?? ''))
	);
	expect(others).toEqual([]);
});

/** What links with a language lead to, as `<language> <address>`, sorted. */
function linksIn($: CheerioAPI, elements: ReturnType<CheerioAPI>): string[] {
	return elements
		.toArray()
		.flatMap((one) => {
			const { hreflang, href } = $(one).attr() ?? {};
			return hreflang === undefined ? [] : [`${hreflang} ${href ?? ''}`];
		})
		.sort();
}

/** The heads of the pages that have an address of their own. */
function headsWithAddress(folder: string): CheerioAPI[] {
	return pagesOf(folder)
		.filter(({ file }) => !isEmbed(file))
		.map(({ head }) => head)
		.filter(($) => $('meta[name=robots]').length === 0);
}

test.each(editions)('article.md has the very text that its sum is of: $name', ({ folder }) => {
	const [, , ...parts] = read(folder, 'article.md').split(/^---\n/mu);
	const text = parts.join('---\n').replace(/^\n+|\n+$/gu, '');
	const sums = [text, `${text}\n`].map((form) => createHash('sha256').update(form).digest('hex'));
	const front = read(folder, 'article.md');
	expect(sums).toContain(/^sha256: (\w+)$/mu.exec(front)?.[1]);
});

test.each(editions)('pages have their words in Markdown beside them: $name', ({ folder, name }) => {
	const home = homeOf({ folder });
	const files = filesOf(folder).filter((file) =>
		/^(?:statements|timeline)\/[^/]+\.md$/u.test(file)
	);
	const things = [...jsonRows(folder, 'statements'), ...jsonRows(folder, 'events')];
	expect(files.length).toBe(things.length);
	for (const file of files) {
		const page = pageOf(folder, file.replace(/\.md$/u, '/index.html'));
		const beside = page.head('link[rel=alternate][type="text/markdown"]').attr('href');
		expect(beside).toBe(new URL(`${home}${file}`).pathname);
		const text = read(folder, file);
		expect(text).not.toContain('[@');
		const words = folded(plainText(parseProse(text.replace(/^---\n.*?\n---\n/su, ''))));
		// The same words stand in the placed site; only addresses differ there.
		if (name.startsWith('placed')) continue;
		for (const part of page.$('h1, .passage > blockquote, .because').toArray())
			expect(words).toContain(folded(page.$(part).text()));
	}
});
