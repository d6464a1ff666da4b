import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openGraph from 'open-graph-scraper';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { cardPicture } from '../../src/cards/card-cache.ts';
import { cardSize } from '../../src/cards/card.ts';
import { maxBytes } from '../../src/cards/draw-card.ts';
import { pngSize } from '../../src/cards/png-size.ts';
import { allCards } from '../../src/cards/site-cards.ts';
import { site } from '../record.ts';
import { serve, type Served } from '../browser/browser.ts';
import { filesOf, pagesOf, type BuiltPage } from './pages.ts';
import { home, placed } from './placed.ts';

const folder = inject('sites').placed;
const pages = pagesOf(folder).filter(
	({ $ }) => $('meta[name=robots][content=noindex]').length === 0
);
let served: Served;
beforeAll(async () => {
	served = await serve(folder, placed.base);
});
afterAll(() => served.close());

const pathOf = ({ file }: BuiltPage) => file.replace(/index\.html$/u, '');
const cardFile = (url: string | undefined) => join(folder, url?.slice(home.length) ?? '?');

test('a scraper reads every page: title, description, address, type, picture, size, alt', async () => {
	expect(pages.length).toBeGreaterThan(site.statements.length + site.events.length);
	for (const page of pages) {
		const { result } = await openGraph({ html: page.html });
		const { ogTitle = '', ogDescription = '', ogImage: [image] = [] } = result;
		expect(ogTitle, page.file).not.toBe('');
		expect(ogTitle, page.file).not.toContain(` · ${site.meta.title}`);
		expect(ogDescription.length, page.file).toBeGreaterThan(20);
		expect(ogDescription.length, page.file).toBeLessThanOrEqual(200);
		expect(ogDescription, page.file).not.toBe(ogTitle);
		expect(result, page.file).toMatchObject({
			ogUrl: home + pathOf(page),
			ogSiteName: site.meta.title,
			twitterCard: 'summary_large_image',
		});
		expect(['article', 'website'], page.file).toContain(result.ogType);
		expect(result.ogLocale, page.file).toMatch(/^[a-z]{2,3}_[A-Z]{2}$/u);
		expect(image, page.file).toMatchObject({ type: 'image/png', width: '1200', height: '630' });
		expect(image?.alt?.length, page.file).toBeGreaterThan(20);
		expect(image?.url, page.file).toMatch(new RegExp(`^${home}cards/[a-z0-9.-]+\\.png$`, 'u'));
		expect(pngSize(readFileSync(cardFile(image?.url))), page.file).toStrictEqual(cardSize);
		expect(page.$('link[rel=canonical]').attr('href')).toBe(home + pathOf(page));
	}
});

test.for(['', 'statements/', `statements/${site.statements[0]?.id ?? ''}/`, 'timeline/'])(
	'a scraper that asks a server reads /%s',
	async (path) => {
		const { error, result } = await openGraph({
			url: served.origin + path,
			urlValidatorSettings: { require_tld: false } as never,
		});
		expect(error).toBe(false);
		expect(result.ogUrl).toBe(home + path);
		expect(result.ogImage?.[0]?.alt).toBeTruthy();
	}
);

test('gives each statement and each event a picture of its own, 1200 × 630, at most 300 kB', () => {
	const own = pages.filter(({ file }) => /^(?:statements|timeline)\/[^/]+\/index/u.test(file));
	const cards = own.map(({ $ }) => cardFile($('meta[property="og:image"]').attr('content')));
	const pictures = new Set(cards.map((file) => readFileSync(file).toString('base64')));
	expect(pictures.size).toBe(site.statements.length + site.events.length);
	const files = filesOf(join(folder, 'cards'));
	expect(files).toHaveLength(pictures.size + 1);
	for (const file of files) {
		const bytes = readFileSync(join(folder, 'cards', file));
		expect(pngSize(bytes), file).toStrictEqual(cardSize);
		expect(bytes.length, file).toBeLessThanOrEqual(maxBytes);
	}
});

test('a second build draws nothing', async () => {
	const draw = () => Promise.reject(new Error('drawn again'));
	for (const { card, path } of allCards(site)) {
		const picture = await cardPicture(card, { draw });
		expect(picture.equals(readFileSync(join(folder, path))), path).toBe(true);
	}
});

test('says all of this in the first 4,000 bytes, before the styles', () => {
	for (const { file, html } of pages) {
		const last = html.indexOf('citation_language');
		expect(last, file).toBeGreaterThan(0);
		expect(Buffer.byteLength(html.slice(0, last + 50)), file).toBeLessThanOrEqual(4_000);
		const styles = html.slice(0, last).match(/<style[^>]*>[^<]*/gu) ?? [];
		expect(styles.join('').length, file).toBeLessThan(120);
	}
});

test('gives reference managers title, publisher, address and language', () => {
	for (const { file, $ } of pages) {
		const named = (name: string) => $(`meta[name=citation_${name}]`).attr('content');
		expect(named('title'), file).toBe($('meta[property="og:title"]').attr('content'));
		expect(named('author'), file).toBe(site.meta.publisher?.name);
		expect(named('public_url'), file).toBe($('link[rel=canonical]').attr('href'));
		expect(named('language'), file).toBe($('html').attr('lang'));
	}
});
