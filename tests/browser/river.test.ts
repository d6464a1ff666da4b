import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch, serve, type Served } from './browser.ts';

let browser: Browser;
let site: Served;

beforeAll(async () => {
	browser = await launch();
	site = await serve(inject('sites').river);
});

afterAll(async () => {
	await browser.close();
	await site.close();
});

test('the last word before a letter in a box does not join with it', async () => {
	const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
	const page = await context.newPage();
	await page.goto(site.origin);
	const heading = page.locator('article .block > h3');
	expect(await heading.textContent()).toMatch(/ں$/u);
	// A copy, since a browser does not shape again what has lost its neighbour.
	const [beside, alone] = await heading.evaluate(async (whole) => {
		await document.fonts.ready;
		const copy = whole.cloneNode(true) as HTMLElement;
		copy.querySelector('.who')?.remove();
		whole.after(copy);
		return [whole, copy].map(
			(one) => one.querySelector('.claim')?.getBoundingClientRect().width ?? 0
		);
	});
	expect(beside).toBeGreaterThan(20);
	expect(beside).toBe(alone);
	await context.close();
});
