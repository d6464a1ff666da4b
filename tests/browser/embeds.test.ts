import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { placed as editions } from '../built/editions.ts';
import { pageOf } from '../built/pages.ts';
import { home } from '../built/placed.ts';
import { launch } from './browser.ts';

interface Oembed {
	readonly html: string;
	readonly height: number;
	readonly width: number;
}

const whole = inject('sites').placed;
let browser: Browser;

/** A browser to which the built site is the host that its addresses name. */
async function openContext(javaScriptEnabled: boolean): Promise<BrowserContext> {
	const context = await browser.newContext({
		javaScriptEnabled,
		viewport: { width: 640, height: 900 },
	});
	await context.route('**/*', (route) => {
		const url = route.request().url();
		if (url === 'https://host.example/') return route.continue();
		if (!url.startsWith(home)) return route.abort();
		const path = join(whole, new URL(url).href.slice(home.length));
		return route.fulfill({ path: url.endsWith('/') ? join(path, 'index.html') : path });
	});
	return context;
}

async function hostPage(context: BrowserContext, html: string): Promise<Page> {
	const page = await context.newPage();
	await page.route('https://host.example/', (route) =>
		route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${html}` })
	);
	await page.goto('https://host.example/');
	return page;
}

/** Where an element is, in pixels of the frame. */
async function boxOf(page: Page, selector: string) {
	const box = await page.locator(selector).boundingBox();
	if (!box) throw new Error(`Nothing is drawn of ${selector}.`);
	return box;
}

beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

describe.each(editions)('in $lang', ({ folder, path: root, site }) => {
	const own = home + root;
	const statements = site.statements.map(({ id, title }) => ({ path: `statements/${id}`, title }));
	const events = site.events.map(({ id, title }) => ({ path: `timeline/${id}`, title }));
	const [statement] = site.statements;
	const [event] = site.events;
	if (!statement || !event) throw new Error('The content is empty.');
	const oembed = (path: string) =>
		JSON.parse(readFileSync(join(folder, `oembed/${path}.json`), 'utf8')) as Oembed;

	describe('a page of somebody else with our frame alone, script off,', () => {
		test('shows a statement with its passage, both answers and the way back', async () => {
			const context = await openContext(false);
			const page = await hostPage(context, oembed(`statements/${statement.id}`).html);
			const frame = page.frameLocator('iframe');
			await expect.poll(() => frame.locator('h1').innerText()).toBe(statement.title);
			const words = await frame.locator('main').innerText();
			for (const part of [statement.speaker.name, statement.said.because, statement.so.because])
				expect(words).toContain(part);
			expect(words).toContain(statement.claims[0]?.text);
			const back = frame.locator('footer a');
			expect(await back.getAttribute('href')).toBe(`${own}statements/${statement.id}/`);
			expect(await back.getAttribute('target')).toBe('_blank');
			const [opened] = await Promise.all([context.waitForEvent('page'), back.click()]);
			await opened.waitForLoadState();
			expect(opened.url()).toBe(`${own}statements/${statement.id}/`);
			await context.close();
		});

		test('shows an event with its text', async () => {
			const context = await openContext(false);
			const page = await hostPage(context, oembed(`timeline/${event.id}`).html);
			const frame = page.frameLocator('iframe');
			await expect.poll(() => frame.locator('h1').innerText()).toBe(event.title);
			expect(await frame.locator('main').innerText()).toContain(event.text.words);
			await context.close();
		});
	});

	test('an embed fits the height that it asks for', async () => {
		const context = await openContext(false);
		const page = await context.newPage();
		for (const { path, title } of [
			...statements,
			...events.filter((_, index) => index % 10 === 0),
		]) {
			const { width, height } = oembed(path);
			await page.setViewportSize({ width, height });
			await page.goto(`${own}embed/${path}/`);
			expect(await page.locator('h1').innerText()).toBe(title);
			const { height: needed } = (await page.locator('main').boundingBox()) ?? { height: Infinity };
			expect(needed, path).toBeLessThanOrEqual(height);
		}
		await context.close();
	});

	test.each([300, 360])('the way back is in sight in a frame %i pixels wide', async (width) => {
		const context = await openContext(false);
		const page = await context.newPage();
		for (const { path } of [...statements, ...events]) {
			const { height } = oembed(path);
			await page.setViewportSize({ width, height });
			await page.goto(`${own}embed/${path}/`);
			const { x, y, width: wide, height: high } = await boxOf(page, 'footer a');
			expect([x >= 0, y >= 0, x + wide <= width, y + high <= height], path).toEqual(
				Array(4).fill(true)
			);
			// What it stands before can be brought into sight.
			await page.evaluate(() => {
				scrollTo(0, document.documentElement.scrollHeight);
			});
			const last = await boxOf(page, 'main > :nth-last-child(2)');
			const footer = await boxOf(page, 'footer');
			expect(last.y + last.height, path).toBeLessThanOrEqual(footer.y);
		}
		await context.close();
	});

	test('every statement and event says where its embed is, and gives the code for it', () => {
		for (const { path, title } of [...statements, ...events]) {
			const { $ } = pageOf(folder, `${path}/index.html`);
			const link = $('head link[type="application/json+oembed"]');
			expect(link.attr('href')).toBe(`${own}oembed/${path}.json`);
			const answer = oembed(path);
			expect(answer).toMatchObject({
				version: '1.0',
				type: 'rich',
				title,
				provider_name: site.meta.title,
				provider_url: own,
				cache_age: expect.any(Number) as number,
				width: 600,
			});
			const [frame, quote] = $('textarea')
				.toArray()
				.map((area) => $(area).text());
			expect(frame).toBe(answer.html);
			expect(quote).toMatch(
				/^<blockquote cite="[^"]+" lang="[^"]+" dir="(?:ltr|rtl)">.+<\/blockquote>$/su
			);
			expect(quote).toContain(`${own}${path}/`);
		}
	});

	test('an embed has no script, is not indexed, and names the full page as its original', () => {
		for (const { path } of [...statements, ...events]) {
			const { html, $ } = pageOf(folder, `embed/${path}/index.html`);
			expect($('script, [style], img, link[rel=stylesheet]').length, path).toBe(0);
			expect($('meta[name=robots]').attr('content'), path).toBe('noindex');
			expect($('link[rel=canonical]').attr('href'), path).toBe(`${own}${path}/`);
			expect(html.length, path).toBeLessThan(8_000);
		}
	});
});
