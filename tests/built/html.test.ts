import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, createBrotliDecompress } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { keepBytes } from '../../src/outputs/offline-copy/keep-page.ts';
import { site } from '../record.ts';
import { filesOf, pagesOf } from './pages.ts';

const pages = pagesOf(inject('sites').record).filter(
	({ file }) => !/^(?:[^/]+\/)?(?:embed\/|keep\.html)/u.test(file)
);

/** Bytes that a text takes on its way. */
function packed(text: string): number {
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** What of a text is there when so many of its packed bytes have come. */
async function firstOf(text: string, bytes: number): Promise<string> {
	const stream = createBrotliDecompress();
	const parts: Buffer[] = [];
	stream.on('data', (part: Buffer) => parts.push(part));
	const isWritten = Promise.withResolvers<undefined>();
	stream.write(brotliCompressSync(text).subarray(0, bytes), () => {
		isWritten.resolve(undefined);
	});
	await isWritten.promise;
	stream.destroy();
	return Buffer.concat(parts).toString('utf8');
}

test.each(['', 'statements/', 'timeline/'])(
	'brings the top of /%s in two packets, three for a translation, before the styles of the rest',
	async (path) => {
		const packet = 1_460;
		for (const [index, lang] of site.meta.languages.entries()) {
			const file = `${index === 0 ? '' : `${lang}/`}${path}index.html`;
			const html = readFileSync(join(inject('sites').record, file), 'utf8');
			const first = path === '' ? '<summary>.*?<\\/summary>' : '<p class="standfirst">.*?<\\/p>';
			const top = new RegExp(`<h1.*?${first}`, 'su').exec(html)?.[0] ?? '';
			expect(top, file).not.toBe('');
			expect(html.indexOf(top), file).toBeLessThan(html.lastIndexOf('<style>'));
			expect(await firstOf(html, (index === 0 ? 2 : 3) * packet), file).toContain(top);
		}
	}
);

describe('keeps the sizes that were promised', () => {
	const folder = inject('sites').record;
	const sizeOf = (file: string) => statSync(join(folder, file)).size;

	describe.each(site.meta.languages.map((lang, index) => [lang, index === 0 ? '' : `${lang}/`]))(
		'in %s',
		(_lang, root) => {
			const sent = (file: string) => packed(readFileSync(join(folder, root, file), 'utf8'));

			test('of the article, of the timeline and of the story in one file', () => {
				// One round trip; a translation brings the rules of its fonts, and letters that take more bytes.
				expect(sent('index.html')).toBeLessThanOrEqual(root === '' ? 14_600 : 16_400);
				// What no page of any story may cost, a story of 3,000 events included.
				expect(sent('timeline/index.html')).toBeLessThanOrEqual(60_000);
				expect(sizeOf(`${root}keep.html`)).toBeLessThanOrEqual(keepBytes);
			});

			test('and none of the fonts’ licences, which lie beside them', () => {
				const all = filesOf(join(folder, root));
				const hasFonts = all.some((file) => /^fonts\/.*\.woff2$/u.test(file));
				expect(all.includes('fonts/OFL.txt')).toBe(hasFonts);
				expect(readFileSync(join(folder, root, 'index.html'), 'utf8')).not.toContain('OFL.txt');
			});

			test('of the article with the font that it is shown in', () => {
				const fonts = filesOf(join(folder, root)).filter((file) => /^fonts\/naskh\./u.test(file));
				expect(fonts.length).toBe(root === '' ? 0 : 1);
				const font = fonts.reduce((sum, file) => sum + sizeOf(root + file), 0);
				expect(sent('index.html') + font).toBeLessThanOrEqual(41_000);
			});
		}
	);

	test('of the scripts in a page', () => {
		for (const { file, $ } of pages) {
			const scripts = $('script:not([src], [type="application/ld+json"])');
			const text = scripts.toArray().map((script) => $(script).text());
			expect(packed(text.join('')), file).toBeLessThanOrEqual(3_000);
		}
	});

	test('of the pictures for link previews', () => {
		const cards = filesOf(folder).filter((file) => /(?:^|\/)cards\/.*\.png$/u.test(file));
		expect(cards.length).toBeGreaterThan(0);
		for (const card of cards) expect(sizeOf(card), card).toBeLessThanOrEqual(300_000);
	});
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

test('gives each page of a language a title and a description of its own', () => {
	// A name may be the same in several languages.
	const titles = pages.map(
		({ $ }) => `${$('html').attr('lang') ?? ''} ${$('head > title').text()}`
	);
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

test('puts styles where HTML checkers take them: into no header, no section, not beside the main part', () => {
	const wrong = pages.filter(({ $ }) => $(':is(header, section) style, body > style').length > 0);
	expect(wrong.map(({ file }) => file)).toEqual([]);
	expect(pages.some(({ $ }) => $('main style').length > 0)).toBe(true);
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

test.each(['record', 'ferry'] as const)('nothing stands behind the end of a page of %s', (name) => {
	for (const { file, html } of pagesOf(inject('sites')[name])) {
		expect(html.split('</html>')[1]?.trim() ?? '', file).toBe('');
		// Of HTML, “control characters other than whitespace”.
		expect(html, file).not.toMatch(/[\0-\x08\x0B\x0E-\x1F\x7F-\x9F]/u);
	}
});
