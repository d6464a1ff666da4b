import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openGraph from 'open-graph-scraper';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sha256 } from '../../src/publish/sums.ts';
import { cardPicture } from '../../src/outputs/cards/card-cache.ts';
import { cardSize } from '../../src/outputs/cards/card.ts';
import { maxBytes } from '../../src/outputs/cards/draw-card.ts';
import { pngSize } from '../outputs/cards/png-size.ts';
import { allCards } from '../../src/outputs/cards/site-cards.ts';
import { serve, type Served } from '../browser/browser.ts';
import { pagesIn, placed as editions } from './editions.ts';
import { filesOf, type BuiltPage } from './pages.ts';
import { home, placed } from './placed.ts';

const whole = inject('sites').placed;
let served: Served;
beforeAll(async () => {
	served = await serve(whole, placed.base);
});
afterAll(() => served.close());

const pathOf = ({ file }: BuiltPage) => file.replace(/index\.html$/u, '');
const locales: Readonly<Record<string, string>> = {
	en: 'en_US',
	ur: 'ur_PK',
	ps: 'ps_AF',
	'fa-AF': 'fa_AF',
};

describe.each(editions)('in $lang', (edition) => {
	const { folder, lang, site } = edition;
	const own = home + edition.path;
	const pages = pagesIn(edition).filter(
		({ head }) => head('meta[name=robots][content=noindex]').length === 0
	);
	const cardFile = (url: string | undefined) => join(folder, url?.slice(own.length) ?? '?');

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
				ogUrl: own + pathOf(page),
				ogSiteName: site.meta.title,
				twitterCard: 'summary_large_image',
			});
			expect(['article', 'website'], page.file).toContain(result.ogType);
			expect(result.ogLocale, page.file).toBe(locales[lang]);
			expect(image, page.file).toMatchObject({ type: 'image/png', width: '1200', height: '630' });
			expect(image?.alt?.length, page.file).toBeGreaterThan(20);
			expect(image?.url, page.file).toMatch(new RegExp(`^${own}cards/[a-z0-9.-]+\\.png$`, 'u'));
			expect(pngSize(readFileSync(cardFile(image?.url))), page.file).toStrictEqual(cardSize);
			expect(page.head('link[rel=canonical]').attr('href')).toBe(own + pathOf(page));
		}
	});

	test.for(['', 'statements/', `statements/${site.statements[0]?.id ?? ''}/`, 'timeline/'])(
		'a scraper that asks a server reads /%s',
		async (path) => {
			const { error, result } = await openGraph({
				url: served.origin + edition.path + path,
				urlValidatorSettings: { require_tld: false } as never,
			});
			expect(error).toBe(false);
			expect(result.ogUrl).toBe(own + path);
			const page = pages.find(({ file }) => file === `${path}index.html`);
			const alt = page?.head('meta[property="og:image:alt"]').attr('content');
			expect(alt?.length).toBeGreaterThan(20);
			expect(result.ogImage?.[0]?.alt).toBe(alt);
		}
	);

	test('unfolds statements and events under their titles in this language', () => {
		const titles = new Map<string, string>([
			...site.statements.map(({ id, title }) => [`statements/${id}/index.html`, title] as const),
			...site.events.map(({ id, title }) => [`timeline/${id}/index.html`, title] as const),
		]);
		const shown = pages
			.filter(({ file }) => titles.has(file))
			.map(({ file, head }) => [file, head('meta[property="og:title"]').attr('content')]);
		expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(titles));
	});

	test('gives each statement, each event and the article a picture of its own, 1200 × 630, at most 300 kB', () => {
		const things = pages.filter(({ file }) =>
			/^(?:(?:statements|timeline)\/[^/]+\/)?index\.html$/u.test(file)
		);
		const cards = things.map(({ head }) =>
			cardFile(head('meta[property="og:image"]').attr('content'))
		);
		const pictures = new Set(cards.map((file) => readFileSync(file).toString('base64')));
		expect(pictures.size).toBe(site.statements.length + site.events.length + 1);
		const files = filesOf(join(folder, 'cards'));
		expect(files).toHaveLength(pictures.size);
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
			expect(Buffer.from(picture).equals(readFileSync(join(folder, path))), path).toBe(true);
		}
	});

	test('says all of this in the first 4,000 bytes, before the styles', () => {
		for (const { file, html } of pages) {
			const last = html.indexOf('article:modified_time');
			expect(last, file).toBeGreaterThan(0);
			expect(Buffer.byteLength(html.slice(0, last + 50)), file).toBeLessThanOrEqual(4_000);
			const styles = html.slice(0, last).match(/<style[^>]*>[^<]*/gu) ?? [];
			expect(styles.join('').length, file).toBeLessThan(120);
		}
	});

	test('gives reference managers the day of this edition, and no tag that makes an author a person', () => {
		const [first] = site.releases.toReversed();
		const day = first?.day ?? site.meta.recordEndsOn.last;
		const days = [day, ...site.releases.map((release) => release.day)];
		for (const { file, head } of pages) {
			expect(head('meta[name^=citation_]').length, file).toBe(0);
			const time = (name: string) => head(`meta[property="article:${name}_time"]`).attr('content');
			expect(days, file).toContain(time('published'));
			expect((time('modified') ?? '') >= day, file).toBe(true);
		}
	});
});

test('no two cards of any two languages are the same picture', () => {
	const cards = editions.flatMap(({ folder }) =>
		filesOf(join(folder, 'cards')).map((file) => join(folder, 'cards', file))
	);
	const sums = cards.map((file) => sha256(readFileSync(file)));
	expect(new Set(sums).size).toBe(cards.length);
});
