import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { placed } from '../built/placed.ts';
import { launch, serve } from './browser.ts';

async function openAt(path: string): Promise<Page> {
	const served = await serve(inject('sites').placed, placed.base);
	const browser = await launch();
	onTestFinished(async () => {
		await browser.close();
		await served.close();
	});
	const page = await browser.newPage();
	await page.goto(served.origin + path);
	return page;
}

/** What happens to a page that takes a text for markup, for code and for a worker, each in turn. */
function tried(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const outcome = (act: () => unknown) => {
			try {
				act();
				return 'done';
			} catch (error) {
				return (error as Error).name;
			}
		};
		const text = '<img src=x onerror=a()>';
		const { trustedTypes } = self as unknown as {
			trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
		};
		return [
			outcome(() => (document.createElement('p').innerHTML = text)),
			outcome(() => (document.createElement('script').text = 'a()')),
			outcome(() => trustedTypes.createPolicy('another', {})),
			outcome(() => (document.createElement('p').textContent = text)),
		];
	});
}

test('a page of the site takes no text for markup or code, and starts its worker all the same', async () => {
	const page = await openAt('');
	const worker = await page.evaluate(async () => {
		const { active, installing, waiting } = await navigator.serviceWorker.ready;
		return (active ?? installing ?? waiting)?.scriptURL;
	});
	expect(worker).toMatch(/\/sw\.js$/u);
	expect(await tried(page)).toEqual(['TypeError', 'TypeError', 'TypeError', 'done']);
});
