import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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
