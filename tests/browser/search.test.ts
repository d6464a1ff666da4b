import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { placed } from '../built/placed.ts';
import { axeFaults } from './axe.ts';
import { launch, serve, type Served } from './browser.ts';

let browser: Browser;
let served: Served;
beforeAll(async () => {
	browser = await launch();
	served = await serve(inject('sites').placed, placed.base);
});
afterAll(async () => {
	await browser.close();
	await served.close();
});

/** Opens a page; fails where a policy is broken or a script throws. */
async function openAt(path: string, width = 1280, origin = served.origin): Promise<Page> {
	const context = await browser.newContext({ viewport: { width, height: 900 } });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	onTestFinished(() => {
		expect(faults).toEqual([]);
	});
	await page.goto(origin + path);
	return page;
}

const hasResults = (page: Page) => page.waitForSelector('.found li', { timeout: 30_000 });
const isIn = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name'));
/** What a page asks for from now on, as far as it is for the search. */
function askedOf(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const [file] = /[a-z]+(?=\.[0-9a-f]+\.js(?:on)?$)/u.exec(request.url()) ?? [];
		if (file !== undefined && request.url().includes('search-index/') && !request.serviceWorker())
			asked.push(file);
	});
	return asked;
}

test('is used by keyboard alone, from any page, and loads what it needs once', async () => {
	const page = await openAt('statements/');
	const asked = askedOf(page);
	await page.keyboard.press('/');
	expect(await isIn(page)).toBe('q');
	await page.keyboard.type('Turkham gate');
	expect(asked).toEqual([]);
	await page.keyboard.press('Enter');
	await hasResults(page);
	expect(new URL(page.url()).search).toBe('?q=Turkham+gate');
	expect(asked.sort()).toEqual(['code', 'records']);
	await page.keyboard.press('/');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	expect(await isIn(page)).toBe('q');
	await page.fill('[name=q]', 'Torkham');
	await page.waitForURL(/\?q=Torkham$/u);
	await page.selectOption('[name=kind]', 'place');
	await page.waitForURL(/kind=place/u);
	await expect.poll(() => page.locator('.found li').count()).toBeLessThan(6);
	expect(asked).toHaveLength(2);
	await page.focus('[name=q]');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.waitForURL(/people-and-terms\/#place-torkham/u);
	await page.goBack();
	await hasResults(page);
	expect(await page.inputValue('[name=kind]')).toBe('place');
});

test('asks for the sources when they are wanted, and says what it does not have', async () => {
	const page = await openAt('search/?q=zzyzzxq');
	const asked = askedOf(page);
	await page.waitForSelector('.found .advice a[href$="index-of-names/"]');
	expect(await page.textContent('[role=status]')).toContain('zzyzzxq');
	await page.fill('[name=q]', 'S/2025/796');
	await page.waitForSelector('.found mark');
	await page.click('.found > button');
	await page.waitForSelector('.found a[href*="sources/"]');
	expect(asked).toEqual(['sources']);
});

test('works without a network once it has been used', async () => {
	const page = await openAt('search/');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.reload();
	await page.fill('[name=q]', 'Torkham');
	await hasResults(page);
	const areKept = () =>
		page.evaluate(async () => {
			const [name = ''] = await caches.keys();
			const kept = await (await caches.open(name)).keys();
			return ['search/', 'search-index/code', 'search-index/records'].every((part) =>
				kept.some(({ url }) => url.includes(part))
			);
		});
	await expect.poll(areKept, { timeout: 30_000 }).toBe(true);
	await page.context().setOffline(true);
	await page.goto(`${served.origin}search/?q=Kunar`);
	await hasResults(page);
});

test.each([
	['', 'ceasefire'],
	['ur/', 'جنگ بندی'],
	['ps/', 'اوربند'],
	['fa-AF/', 'آتش بس'],
])('axe finds nothing in results, on a phone and by night: %s', async (path, query) => {
	const page = await openAt(`${path}search/?q=${encodeURIComponent(query)}`, 360);
	await hasResults(page);
	expect(await page.locator('.found mark').count()).toBeGreaterThan(5);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect(await axeFaults(page, { isWhole: true })).toEqual([]);
	}
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('asks at once for all that first results need', async () => {
	const page = await openAt('search/');
	const wanted = new Set<string>();
	const all = Promise.withResolvers<undefined>();
	// No answer comes before both files are asked for.
	await page.route(/search-index\/(?:code|records)\./u, async (route) => {
		wanted.add(/code|records/u.exec(route.request().url())?.[0] ?? '');
		if (wanted.size === 2) all.resolve(undefined);
		await all.promise;
		await route.continue();
	});
	await page.fill('[name=q]', 'Torkham');
	await hasResults(page);
	expect([...wanted].sort()).toEqual(['code', 'records']);
});
