import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { citationText } from '../../src/outputs/embeds/citation-text.ts';
import { pagesIn, placed as editions } from '../built/editions.ts';
import { pageOf } from '../built/pages.ts';
import { home, placed } from '../built/placed.ts';
import { launch, serve, type Served } from './browser.ts';

let browser: Browser;
let served: Served;
beforeAll(async () => {
	served = await serve(inject('sites').placed, placed.base);
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

describe.each(editions)('in $lang', (edition) => {
	const { folder, path: root, site, words } = edition;
	const own = home + root;
	const says = words.page.share;
	const [statement] = site.statements;
	if (!statement) throw new Error('The content is empty.');
	const path = `statements/${statement.id}/`;
	const openPage = (to: string, options: BrowserContextOptions) => open(root + to, options);

	test('without script, plain links pass a statement on and no button shows', async () => {
		const page = await openPage(path, { javaScriptEnabled: false });
		expect(await page.locator('button').count()).toBe(0);
		const links = page.getByRole('region', { name: says.title }).getByRole('link');
		const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(hrefs.map((href) => new URL(href ?? '').host)).toStrictEqual([
			'wa.me',
			'x.com',
			'www.facebook.com',
			't.me',
			'',
		]);
		for (const href of hrefs) expect(decodeURIComponent(href ?? '')).toContain(own + path);
		await page.context().close();
	});

	test('with script, buttons copy the address, the citation and the code', async () => {
		const page = await openPage(path, clipboard);
		await page.getByRole('button', { name: says.copyLink }).click();
		await expect.poll(() => page.getByRole('status').innerText()).toBe(says.copied);
		expect(await read(page)).toBe(own + path);
		await page.getByRole('button', { name: says.copyCitation }).click();
		await expect.poll(() => read(page)).toContain(citationText(statement.title, own + path, site));
		// The day of reading stands behind it, in the words of the page.
		const now = await page.evaluate(() => new Date().toLocaleDateString('en-CA'));
		expect(await read(page)).toContain(words.file.accessed(now));
		await page.getByRole('button', { name: says.copyCode }).click();
		await expect.poll(() => read(page)).toMatch(/^<iframe /u);
		await page.context().close();
	});

	test('with script, the note of a sentence copies a link to that sentence', async () => {
		const page = await openPage('', clipboard);
		const note = page.locator('details.claim-note').first();
		await note.locator('summary').click();
		await note.getByRole('button', { name: says.copyLink }).click();
		await expect
			.poll(() => read(page))
			.toBe(`${served.origin}${root}#${statement.claims[0]?.anchor ?? ''}`);
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
		await page.goto(served.origin + root + path);
		expect(await page.locator('.share button').allInnerTexts()).toStrictEqual([says.share]);
		await page.getByRole('button', { name: says.share }).click();
		expect(await page.locator('html').getAttribute('lang')).toBe(own + path);
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
		for (const { file, $ } of pagesIn(edition)) {
			const found = $('*')
				.toArray()
				.flatMap((node) => ('attribs' in node ? Object.keys(node.attribs) : []))
				.filter((name) => name === 'style' || name.startsWith('on'));
			expect(found, file).toStrictEqual([]);
		}
	});
});
