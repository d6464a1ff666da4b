import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { editions, record } from './editions.ts';
import { filesOf, pageOf } from './pages.ts';

const sent = (file: string) => brotliCompressSync(readFileSync(file)).length;

/** Bytes, as sent, of the files of a search in an edition, by the beginning of their names. */
function sizesIn(folder: string): Record<string, number> {
	const all = filesOf(folder).filter((file) => /^search-index\/[^/]+\.(?:js|json)$/u.test(file));
	const sizes: Record<string, number> = {};
	for (const file of all)
		sizes[/\/(?<name>[a-z]+)\./u.exec(file)?.groups?.['name'] ?? file] = sent(join(folder, file));
	return sizes;
}

test.each(editions)('a first query costs at most 70 kB, the sources 30: $name', ({ folder }) => {
	const { code = NaN, records = NaN, sources = NaN, ...rest } = sizesIn(folder);
	expect(rest).toEqual({});
	expect(code + records).toBeLessThanOrEqual(70_000);
	expect(sources).toBeLessThanOrEqual(30_000);
});

test.each(editions)(
	'the page of the search names files that are there: $name',
	({ folder, path }) => {
		const { $ } = pageOf(folder, 'search/index.html');
		const data = JSON.parse($('#search-data').text()) as Record<string, unknown>;
		for (const name of ['code', 'records', 'sources']) {
			const [file = ''] = /search-index\/[^/]+$/u.exec(String(data[name])) ?? [];
			expect(filesOf(folder), name).toContain(file);
			expect(String(data[name])).toContain(`/${path}search-index/`);
		}
		// Without script there is no field that does nothing, and there is a way to everything.
		expect($('form.find').is('[hidden]')).toBe(true);
		expect($('noscript').text().length).toBeGreaterThan(40);
		expect($('.browse a').length).toBeGreaterThan(4);
	}
);

test.each(record)('every other page has a way to the search: $lang', ({ folder, path }) => {
	for (const file of [
		'sources/index.html',
		'index.html',
		'statements/report-supports-view/index.html',
	]) {
		const { $ } = pageOf(folder, file);
		expect($('.masthead > .to-search').attr('href'), file).toBe(`/${path}search/`);
		expect($('.masthead form').attr('action'), file).toBe(
			file === 'index.html' ? undefined : `/${path}search/`
		);
	}
});

test.each(record)('the index of names is a page that a phone opens: $lang', ({ folder, site }) => {
	const { $ } = pageOf(folder, 'index-of-names/index.html');
	expect(sent(join(folder, 'index-of-names/index.html'))).toBeLessThanOrEqual(60_000);
	expect($('.index li').length).toBeGreaterThanOrEqual(site.things.length + site.places.length);
});
