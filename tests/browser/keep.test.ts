import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { keepBytes } from '../../src/outputs/offline-copy/keep-page.ts';
import { launch } from './browser.ts';

test(
	'keep.html opens from a disk, asks for nothing and fits its size',
	{ timeout: 120_000 },
	async () => {
		const file = join(inject('sites').record, 'keep.html');
		expect(statSync(file).size).toBeLessThanOrEqual(keepBytes);
		expect(readFileSync(file, 'utf8')).toContain("default-src 'none'");
		const browser = await launch();
		try {
			const page = await browser.newPage();
			const asked: string[] = [];
			const said: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			page.on('console', (message) => said.push(message.text()));
			const address = pathToFileURL(file).href;
			await page.goto(`${address}#timeline`, { waitUntil: 'load' });
			expect(await page.locator('h2:visible').allTextContents()).toEqual([
				'Article',
				'Statements',
				'Timeline',
				'Sources',
			]);
			expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe('none');
			expect([asked, said]).toEqual([[address], []]);
		} finally {
			await browser.close();
		}
	}
);
