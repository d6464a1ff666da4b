import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../src/publish/finish/finish.ts';
import { inlineAttributes } from '../../src/publish/policy/page-policy.ts';
import { securePage } from '../../src/publish/policy/secure-page.ts';
import { placed } from '../built/placed.ts';
import { launch, serve } from './browser.ts';

const minutes = 60_000;
const { base } = placed;
const tabs = 4;

/** Of the pages of one kind, hundreds of events and embeds, a browser opens every tenth. */
function isLookedAt(path: string, index: number): boolean {
	return index % 10 === 0 || !/(?:^|\/)(?:timeline|statements)\/[^/]+\/index\.html$/u.test(path);
}

/** Opens pages in several tabs; returns what a reader's console would complain of. */
async function complaints(context: BrowserContext, start: string, paths: readonly string[]) {
	const found: string[] = [];
	const left = paths.values();
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
			console.error(`policy: ${violatedDirective} ${sample}`);
		});
	});
	const crawl = async () => {
		const page = await context.newPage();
		let path = '';
		const note = (words: string) => found.push(`${path}: ${words}`);
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) note(message.text());
		});
		page.on('pageerror', ({ message }) => note(message));
		page.on('requestfailed', (request) => note(`failed: ${request.url()}`));
		page.on('response', (answer) => {
			if (answer.status() >= 400) note(`${String(answer.status())}: ${answer.url()}`);
		});
		page.on('request', (request) => {
			const isOwn = request.url().startsWith(start) || request.url().startsWith('data:');
			if (!isOwn) note(`asks ${request.url()}`);
		});
		for (path of left) {
			await page.goto(start + path, { waitUntil: 'load' });
			// A page that is left while its font is on the way would be said to have lost it.
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
		}
		await page.close();
	};
	await Promise.all(Array.from({ length: tabs }, crawl));
	return found;
}

test(
	'no page under /a/b/ has an inline style, or a complaint in the console',
	{ timeout: 5 * minutes },
	async () => {
		const dist = inject('sites').placed;
		const pages = listFiles(dist).filter((path) => path.endsWith('.html'));
		const inline = pages.flatMap((path) =>
			inlineAttributes(readFileSync(join(dist, path), 'utf8'))
		);
		expect(inline).toEqual([]);
		const site = await serve(dist, base);
		const browser = await launch();
		try {
			const context = await browser.newContext();
			const paths = pages
				.filter(isLookedAt)
				.map((path) => path.replace(/(^|\/)index\.html$/u, '$1'));
			expect(paths.length).toBeGreaterThan(100);
			expect(await complaints(context, site.origin, paths)).toEqual([]);
		} finally {
			await browser.close();
			await site.close();
		}
	}
);

test(
	'the crawl sees what a policy refuses, and requests to other hosts',
	{ timeout: minutes },
	async () => {
		const browser = await launch();
		try {
			const context = await browser.newContext();
			const html = securePage('<html><head><meta charset="utf-8"></head><body></body></html>');
			const bad =
				'<p style="color:red">a</p><script>b()</script><img src="https://other.example/c.png">';
			await context.route('**/*', (route) =>
				route.fulfill({ contentType: 'text/html', body: html.replace('<body>', `<body>${bad}`) })
			);
			const found = (await complaints(context, 'http://127.0.0.1/', [''])).join('\n');
			expect(found).toContain('policy: style-src');
			expect(found).toContain('policy: script-src');
			expect(found).toContain('policy: img-src');
		} finally {
			await browser.close();
		}
	}
);
