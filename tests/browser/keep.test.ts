import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { keepBytes } from '../../src/keep/keep-page.ts';
import { projectCopy, run } from '../built/project-copy.ts';
import { launchBrowser } from './launch-browser.ts';

test(
	'keep.html opens from a disk, asks for nothing and fits its size',
	{ timeout: 120_000 },
	async () => {
		const folder = projectCopy();
		const CONTENT_DIR = resolve(process.env['CONTENT_DIR'] ?? 'content');
		expect(await run(folder, ['build'], { CONTENT_DIR }).ended).toMatchObject({ status: 0 });
		const file = join(folder, 'dist/keep.html');
		expect(statSync(file).size).toBeLessThanOrEqual(keepBytes);
		expect(readFileSync(file, 'utf8')).toContain("default-src 'none'");
		const browser = await launchBrowser();
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
