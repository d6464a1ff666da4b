import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { pageOf, pagesOf } from './pages.ts';

const pages = pagesOf(inject('sites').record).filter(
	({ file }) => !/^(?:embed\/|keep\.html)/u.test(file)
);

test('keeps the sizes that were promised', () => {
	const brotli = (file: string) => {
		const { html } = pageOf(inject('sites').record, file);
		return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
	};
	expect(brotli('index.html')).toBeLessThanOrEqual(14_600);
	expect(brotli('timeline/index.html')).toBeLessThanOrEqual(50_000);
});

test('needs one request to be read', () => {
	for (const { file, $ } of pages) {
		expect($('link[rel=stylesheet], script[src]:not([defer]), img, iframe').length, file).toBe(0);
	}
});

describe.each(['head > title', 'h1', 'meta[name=description]', 'main', 'html[lang]'])(
	'has one %s',
	(selector) => {
		test('on every page', () => {
			const without = pages.filter(({ $ }) => $(selector).length !== 1);
			expect(without.map(({ file }) => file)).toEqual([]);
		});
	}
);

test('gives each page a title and a description of its own', () => {
	const titles = pages.map(({ $ }) => $('head > title').text());
	expect(new Set(titles).size).toBe(titles.length);
	for (const { file, $ } of pages) {
		const description = $('meta[name=description]').attr('content') ?? '';
		expect(description.length, file).toBeGreaterThan(20);
		expect($('head > title').text(), file).not.toContain(description);
	}
});

test('writes every date as a time that machines can read', () => {
	const times = pages.flatMap(({ $ }) =>
		$('time')
			.map((_index, time) => $(time).attr('datetime') ?? '')
			.get()
	);
	expect(times.length).toBeGreaterThan(500);
	expect(times.filter((time) => !/^\d{4}(?:-\d{2}){0,2}$/u.test(time))).toEqual([]);
});

test('uses no inline style and no inline handler', () => {
	for (const { file, $ } of pages) {
		expect($('[style]').length, file).toBe(0);
		const handlers = $('*').filter((_index, element) =>
			Object.keys('attribs' in element ? element.attribs : {}).some((name) => name.startsWith('on'))
		);
		expect(handlers.length, file).toBe(0);
	}
});

test('is laid out by logical properties alone', () => {
	const physical =
		/[;{](?:margin|padding|border)-(?:left|right)|[;{](?:left|right):|text-align:(?:left|right)|float:/u;
	for (const { file, $ } of pages) expect($('style').text(), file).not.toMatch(physical);
});
