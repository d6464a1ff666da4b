import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { site } from '../record.ts';
import { pageOf, pagesOf } from '../built/pages.ts';
import { home, placed } from '../built/placed.ts';
import { launch, serve, type Served } from './browser.ts';

const [statement] = site.statements;
if (!statement) throw new Error('The content is empty.');
const path = `statements/${statement.id}/`;

const folder = inject('sites').placed;
let browser: Browser;
let served: Served;
beforeAll(async () => {
	served = await serve(folder, placed.base);
	browser = await launch();
});
afterAll(async () => {
	await browser.close();
	await served.close();
});

async function open(to: string, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	await page.goto(served.origin + to);
	return page;
}

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const read = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('without script, plain links pass a statement on and no button shows', async () => {
	const page = await open(path, { javaScriptEnabled: false });
	expect(await page.locator('button').count()).toBe(0);
	const links = page.getByRole('region', { name: 'Share' }).getByRole('link');
	const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	expect(hrefs.map((href) => new URL(href ?? '').host)).toStrictEqual([
		'wa.me',
		'x.com',
		'www.facebook.com',
		't.me',
		'',
	]);
	for (const href of hrefs) expect(decodeURIComponent(href ?? '')).toContain(home + path);
	await page.context().close();
});

test('with script, buttons copy the address, the citation and the code', async () => {
	const page = await open(path, clipboard);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect.poll(() => page.getByRole('status').innerText()).toBe('Copied');
	expect(await read(page)).toBe(home + path);
	await page.getByRole('button', { name: 'Copy citation' }).click();
	await expect.poll(() => read(page)).toContain(`“${statement.title}.”`);
	await page.getByRole('button', { name: 'Copy embed code' }).click();
	await expect.poll(() => read(page)).toMatch(/^<iframe /u);
	await page.context().close();
});

test('with script, the note of a sentence copies a link to that sentence', async () => {
	const page = await open('', clipboard);
	const note = page.locator('details.claim-note').first();
	await note.locator('summary').click();
	await note.getByRole('button', { name: 'Copy link' }).click();
	await expect.poll(() => read(page)).toBe(`${served.origin}#${statement.claims[0]?.anchor ?? ''}`);
	await page.context().close();
});

test('offers the reader’s own way to share where there is one, and nothing that would fail', async () => {
	const context = await browser.newContext();
	await context.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
		Object.defineProperty(navigator, 'share', {
			value: ({ url }: { url: string }) => {
				document.documentElement.lang = url;
				return Promise.resolve();
			},
		});
	});
	const page = await context.newPage();
	await page.goto(served.origin + path);
	expect(await page.locator('.share button').allInnerTexts()).toStrictEqual(['Share…']);
	await page.getByRole('button', { name: 'Share…' }).click();
	expect(await page.locator('html').getAttribute('lang')).toBe(home + path);
	await context.close();
});

test('costs at most 3 kB of script a page, none of it from elsewhere', () => {
	for (const file of ['index.html', `${path}index.html`]) {
		const { $ } = pageOf(folder, file);
		const scripts = $('script:not([type="application/ld+json"])').toArray();
		const sources = scripts.map((script) => $(script).attr('src') ?? '');
		expect(sources.every((source) => !/^(?:https?:)?\/\//u.test(source))).toBe(true);
		const inline = scripts.map((script) => $(script).text()).join('\n');
		expect(brotliCompressSync(inline).length).toBeLessThanOrEqual(3_000);
	}
});

test('writes no style attribute and no handler into any page', () => {
	for (const { file, $ } of pagesOf(folder)) {
		const found = $('*')
			.toArray()
			.flatMap((node) => ('attribs' in node ? Object.keys(node.attribs) : []))
			.filter((name) => name === 'style' || name.startsWith('on'));
		expect(found, file).toStrictEqual([]);
	}
});
