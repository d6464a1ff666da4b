import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { record } from '../built/editions.ts';
import { filesOf } from '../built/pages.ts';
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

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const looks = [
	{ width: 360, colorScheme: 'light', tags, isWhole: true },
	{ width: 1280, colorScheme: 'dark', tags },
	// What else axe looks at is the same in every colour and at every width.
	{ width: 360, colorScheme: 'dark', rules: ['color-contrast', 'target-size'] },
	{ width: 1280, colorScheme: 'light', rules: ['color-contrast', 'target-size'] },
] as const;

test.each(Object.entries(kinds))('axe finds nothing: %s', async (_kind, path) => {
	const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
	const page = await context.newPage();
	await page.goto(site.origin + path);
	for (const { width, colorScheme, ...scope } of looks) {
		await page.setViewportSize({ width, height: 800 });
		await page.emulateMedia({ colorScheme });
		expect(await axeFaults(page, scope), `${String(width)} ${colorScheme}`).toEqual([]);
	}
	await context.close();
});

test.each(record)('links are far enough apart on every statement: $lang', async (edition) => {
	const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
	const page = await context.newPage();
	for (const { id } of edition.site.statements) {
		await page.goto(`${site.origin}${edition.path}statements/${id}/`);
		expect(await axeFaults(page, { rules: ['target-size'], isWhole: true }), id).toEqual([]);
	}
	await context.close();
});

/** Every page of the small story, and those of the example that have most in them. */
const others = [
	['ferry', /./u],
	[
		'river',
		/^(?:en\/)?(?:(?:positions|sources|timeline|statements\/held-upstream)\/)?index\.html$/u,
	],
	[
		'long',
		/^(?:figures\/(?:from-party-\d\/|others\/)?|sources\/(?:k\/|uses\/log-10\/)?|method\/|changes\/(?:2025-10-\d\d\/)?)index\.html$/u,
	],
] as const;

test.each(others)('axe finds nothing on pages of another story: %s', async (story, wanted) => {
	const folder = inject('sites')[story];
	const other = await serve(folder);
	const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
	const page = await context.newPage();
	const files = filesOf(folder).filter((file) => file.endsWith('.html') && wanted.test(file));
	expect(files.length).toBeGreaterThan(9);
	for (const file of files) {
		await page.goto(other.origin + file);
		expect(await axeFaults(page, { tags }), file).toEqual([]);
		const [wide, seen] = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			document.documentElement.clientWidth,
		]);
		expect(wide, file).toBeLessThanOrEqual(seen);
	}
	await context.close();
	await other.close();
});

test('text has a contrast of seven to one', async () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const context = await browser.newContext({
			viewport: { width: 360, height: 800 },
			colorScheme,
		});
		const page = await context.newPage();
		for (const path of [kinds.article, kinds.statement, kinds.event]) {
			await page.goto(site.origin + path);
			expect(await axeFaults(page, { rules: ['color-contrast-enhanced'] }), path).toEqual([]);
		}
		await context.close();
	}
});
