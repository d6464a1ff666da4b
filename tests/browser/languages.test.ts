import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sites } from '../../src/story/site.ts';
import { axeFaults } from './axe.ts';
import { kinds, launch, serve, type Served } from './browser.ts';

let browser: Browser;
let site: Served;

beforeAll(async () => {
	browser = await launch();
	site = await serve(inject('sites').record);
});

afterAll(async () => {
	await browser.close();
	await site.close();
});

const phone = { viewport: { width: 360, height: 800 } };
const inEveryLanguage = Object.entries(kinds).filter(([kind]) => kind !== 'missing');
const translated = sites.slice(1).map(({ lang }) => lang);

async function open(path: string, options = {}): Promise<[Page, BrowserContext]> {
	const context = await browser.newContext({ ...phone, ...options });
	const page = await context.newPage();
	await page.goto(site.origin + path);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	return [page, context];
}

describe.each(translated)('in %s, 360 pixels wide', (lang) => {
	test.each(inEveryLanguage)('axe finds nothing: %s', async (_kind, path) => {
		const [page, context] = await open(`${lang}/${path}`);
		const found = await axeFaults(page);
		await context.close();
		expect(found).toEqual([]);
	});

	test('a link keeps the reader on the same page in each other language', async () => {
		const path = 'timeline/doha-ceasefire-2025/';
		const [page, context] = await open(`${lang}/${path}`, { javaScriptEnabled: false });
		const links = await page
			.locator('.languages a')
			.evaluateAll((all) =>
				(all as HTMLAnchorElement[]).map(({ lang: one, pathname }) => [one, pathname])
			);
		await context.close();
		const others = sites.filter((one) => one.lang !== lang);
		expect(links).toEqual(
			others.map((one, index) => [one.lang, index === 0 ? `/${path}` : `/${one.lang}/${path}`])
		);
	});
});

describe('a change of language keeps the place', () => {
	const [first = ''] = translated;
	const change = async (page: Page) => {
		await page.locator(`.languages a[lang="${first}"]`).click();
		await page.waitForURL(`**/${first}/**`);
		return new URL(page.url()).hash;
	};

	test.each([
		['a filter', 'timeline/#is-border'],
		['an event', 'timeline/#doha-ceasefire-2025'],
		['a statement', '#s-report-supports-view'],
		['a note', '#n-report-supports-view'],
	])('%s', async (_what, path) => {
		const [page, context] = await open(path);
		const hash = await change(page);
		expect(hash).toBe(path.slice(path.indexOf('#')));
		expect(await page.locator(':target').count()).toBe(1);
		await context.close();
	});

	test('a note that was opened by hand', async () => {
		const [page, context] = await open('');
		await page.locator('.claim-note:has(#n-report-supports-view) summary').click();
		expect(await change(page)).toBe('#n-report-supports-view');
		await context.close();
	});

	test('what was asked of the search', async () => {
		const [page, context] = await open('search/?q=kabul&kind=event&side=&from=2021&to=');
		await page.locator('.found li').first().waitFor();
		await change(page);
		await page.locator('.found li').first().waitFor();
		const { searchParams } = new URL(page.url());
		expect(['q', 'kind', 'from'].map((name) => searchParams.get(name))).toEqual([
			'kabul',
			'event',
			'2021',
		]);
		expect(await page.locator('.find input[name=q]').inputValue()).toBe('kabul');
		await context.close();
	});

	test('and adds nothing where there is none', async () => {
		const [page, context] = await open('timeline/');
		expect(await change(page)).toBe('');
		expect(page.url()).not.toMatch(/[#?]/u);
		await context.close();
	});
});

/** Where words stand on a page, from the left: the middle of each. */
async function middles(page: Page, selector: string, words: readonly string[]): Promise<number[]> {
	return page.evaluate(
		([where, list]) => {
			const element = document.querySelector(where);
			const walker = document.createTreeWalker(element as Node, NodeFilter.SHOW_TEXT);
			const found = new Map<string, number>();
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				for (const word of list) {
					const at = node.textContent?.indexOf(word) ?? -1;
					if (at === -1 || found.has(word)) continue;
					const range = document.createRange();
					range.setStart(node, at);
					range.setEnd(node, at + word.length);
					const box = range.getBoundingClientRect();
					found.set(word, box.left + box.width / 2);
				}
			}
			return list.map((word) => found.get(word) ?? Number.NaN);
		},
		[selector, [...words]] as const
	);
}

test('a year in brackets stands after the name it belongs to, on its left', async () => {
	const [page, context] = await open('ur/law/', { viewport: { width: 1280, height: 800 } });
	const [number = 0, year = 0] = await middles(page, '#resolution-1267 th', ['1267', '(1999)']);
	await context.close();
	expect(year).toBeLessThan(number);
});

test('a UN symbol keeps its order inside Arabic script', async () => {
	const [page, context] = await open('ur/', { viewport: { width: 1280, height: 800 } });
	for (const details of await page.locator('.wording').all())
		await details.locator('summary').click();
	const order = await page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = node.textContent?.indexOf('S/2025/796') ?? -1;
			if (at === -1 || node.parentElement?.closest('script')) continue;
			return Array.from('S/2025/796', (_letter, index) => {
				const range = document.createRange();
				range.setStart(node, at + index);
				range.setEnd(node, at + index + 1);
				return range.getBoundingClientRect().left;
			});
		}
		return [];
	});
	await context.close();
	expect(order).toHaveLength(10);
	expect(order).toEqual(order.toSorted((a, b) => a - b));
});

/** How far below the line its letters reach, in parts of their size, and where the line under a passage runs. */
function inkBelow(page: Page, font: string) {
	return page.evaluate(async (family) => {
		await document.fonts.load(`20px ${family}`, 'گ');
		const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
		canvas.font = `100px ${family}`;
		const words = [...document.querySelectorAll('.claim')].flatMap((claim) =>
			claim.textContent.split(/\s+/u)
		);
		const claim = getComputedStyle(document.querySelector('.claim') as Element);
		return {
			ink: Math.max(
				...words.map((word) => canvas.measureText(word).actualBoundingBoxDescent / 100)
			),
			line: Number.parseFloat(claim.textUnderlineOffset) / Number.parseFloat(claim.fontSize),
			leading: Number.parseFloat(claim.lineHeight) / Number.parseFloat(claim.fontSize),
		};
	}, font);
}

test.each(translated)('the line under a passage cuts no letter, dot or tail: %s', async (lang) => {
	const [page, context] = await open(`${lang}/`);
	const naskh = await inkBelow(page, 'Naskh');
	expect(naskh.ink).toBeGreaterThan(0.2);
	expect(naskh.line).toBeGreaterThan(naskh.ink);
	// Nor does it come to the letters of the next line.
	expect(naskh.line).toBeLessThan(naskh.leading - 1);
	if (lang === 'ur') {
		await page.getByLabel('نستعلیق').check();
		const nastaliq = await inkBelow(page, 'Nastaliq');
		expect(nastaliq.line).toBeGreaterThan(nastaliq.ink);
		expect(nastaliq.line).toBeLessThan(nastaliq.leading - 1);
	}
	await context.close();
});

describe('Nastaliq', () => {
	test('is the reader’s choice, without JavaScript', async () => {
		const [page, context] = await open('ur/', { javaScriptEnabled: false });
		const family = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);
		expect(await family()).toMatch(/^Naskh/u);
		await page.getByLabel('نستعلیق').check();
		expect(await family()).toMatch(/^Nastaliq/u);
		await context.close();
	});

	test('is remembered on the device, where a script may', async () => {
		const [page, context] = await open('ur/');
		await page.getByLabel('نستعلیق').check();
		await page.goto(`${site.origin}ur/timeline/`);
		expect(await page.getByLabel('نستعلیق').isChecked()).toBe(true);
		expect(await context.cookies()).toEqual([]);
		await context.close();
	});

	test('is not clipped: no ink is lost at the heights of lines that are used', async () => {
		const [page, context] = await open('ur/');
		await page.getByLabel('نستعلیق').check();
		await page.evaluate(() =>
			document.fonts
				.load('20px Nastaliq', 'گ')
				.then(() => document.fonts.ready.then(() => undefined))
		);
		// The ink of each block of text, against the block that clips it most: its own lines.
		const lost = await page.evaluate(() =>
			['h1', '.standfirst', '.block p', '.claim-note summary', '.masthead nav a'].map(
				(selector) => {
					const element = document.querySelector(selector) as HTMLElement;
					const style = getComputedStyle(element);
					const size = Number.parseFloat(style.fontSize);
					const canvas = document
						.createElement('canvas')
						.getContext('2d') as CanvasRenderingContext2D;
					canvas.font = `${String(size)}px Nastaliq`;
					const ink = canvas.measureText(element.textContent);
					const height = ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent;
					return { selector, isClipped: height > Number.parseFloat(style.lineHeight) };
				}
			)
		);
		await context.close();
		expect(lost.filter(({ isClipped }) => isClipped)).toEqual([]);
	});
});
