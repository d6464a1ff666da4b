import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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
	{ width: 360, colorScheme: 'light' },
	{ width: 1280, colorScheme: 'dark' },
	{ width: 360, colorScheme: 'dark' },
	{ width: 1280, colorScheme: 'light' },
] as const;

describe.each(looks)('at $width pixels, $colorScheme', ({ width, colorScheme }) => {
	test.each(Object.entries(kinds))('axe finds nothing: %s', async (_kind, path) => {
		const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
		const page = await context.newPage();
		await page.goto(site.origin + path);
		const isWhole = width === 360 && colorScheme === 'light';
		const found = await axeFaults(page, { tags, isWhole });
		await context.close();
		expect(found).toEqual([]);
	});
});

test.each(record)('links are far enough apart on every statement: $lang', async (edition) => {
	const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
	const page = await context.newPage();
	for (const { id } of edition.site.statements) {
		await page.goto(`${site.origin}${edition.path}statements/${id}/`);
		const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
		expect(
			violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
			id
		).toEqual([]);
	}
	await context.close();
});

test('axe finds nothing on any page of another story', async () => {
	const folder = inject('sites').ferry;
	const other = await serve(folder);
	const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
	const page = await context.newPage();
	const files = filesOf(folder).filter((file) => file.endsWith('.html'));
	expect(files.length).toBeGreaterThan(15);
	for (const file of files) {
		await page.goto(other.origin + file);
		expect(await axeFaults(page, { tags }), file).toEqual([]);
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
			const { violations } = await new AxeBuilder({ page })
				.withRules(['color-contrast-enhanced'])
				.analyze();
			expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
		}
		await context.close();
	}
});
