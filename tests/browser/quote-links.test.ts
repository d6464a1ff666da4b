import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { jsonRows } from '../built/data-files.ts';
import { record } from '../built/editions.ts';
import { launch, serve, type Served } from './browser.ts';
import { readPixels, type Box } from './pixels.ts';

interface Claim {
	readonly id: string;
	readonly lang: string;
	/** Where its article lies within the site. */
	readonly path: string;
	readonly url: string;
}

const height = 480;
const claims = record.flatMap(({ folder, lang, path }) =>
	jsonRows(folder, 'claims').map((row): Claim => ({
		id: String(row['id']),
		url: String(row['url']),
		lang,
		path,
	}))
);
let browser: Browser;
let site: Served;
let page: Page;
let blank: Page;

beforeAll(async () => {
	browser = await launch();
	site = await serve(inject('sites').record);
	const context = await browser.newContext({
		// Low, so that every sentence takes scrolling; without scripts, so that nothing else scrolls.
		viewport: { width: 700, height },
		colorScheme: 'light',
		reducedMotion: 'reduce',
		javaScriptEnabled: false,
	});
	page = await context.newPage();
	blank = await browser.newPage();
});

afterAll(async () => {
	await browser.close();
	await site.close();
});

test('there is a link to the words of every claim', () => {
	expect(claims.length).toBe(record.length * 23);
	expect(claims.filter(({ url }) => !url.includes('#s-') || !url.includes(':~:text='))).toEqual([]);
});

test.each(claims)('scrolls to the words: $lang $id', async ({ id, path, url }) => {
	await open(path, url.slice(url.indexOf('#')));
	expect(await viewOf(id)).toMatchObject({ isWhole: true, isScrolled: true });
});

// What other tools make: the words alone. It proves that the directive works, and not the id.
test.each(claims)('marks the very words, without the id: $lang $id', async ({ id, path, url }) => {
	await open(path, `#${url.slice(url.indexOf(':~:'))}`);
	const { boxes, ...view } = await viewOf(id);
	expect(view).toMatchObject({ isWhole: true, isScrolled: true });
	const { colours, inside, outside } = await readPixels(blank, await page.screenshot(), boxes);
	expect(new Set(colours).size).toBe(1);
	expect(colours[0]).not.toBe(view.paper);
	expect(inside).toBeGreaterThan(0);
	expect(outside).toBe(0);
});

/** Opens the article at a fragment by a navigation of its own, as from another site. */
async function open(path: string, fragment: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(`${site.origin}${path}${fragment}`);
	await expect.poll(() => page.evaluate(() => scrollY), { interval: 20 }).toBeGreaterThan(0);
}

interface View {
	/** The lines of the words. */
	readonly boxes: readonly Box[];
	readonly isWhole: boolean;
	readonly isScrolled: boolean;
	/** The page’s own colour, as `r g b`. */
	readonly paper: string;
}

async function viewOf(id: string): Promise<View> {
	return page.evaluate(
		([name, limit]) => {
			const element = document.getElementById(name);
			const boxes = [...(element?.getClientRects() ?? [])].map(({ x, y, width, height: tall }) => ({
				x,
				y,
				width,
				height: tall,
			}));
			return {
				boxes,
				isWhole:
					boxes.length > 0 && boxes.every((box) => box.y >= 0 && box.y + box.height <= limit),
				isScrolled: scrollY > 0,
				paper: (getComputedStyle(document.body).backgroundColor.match(/\d+/gu) ?? []).join(' '),
			};
		},
		[id, height] as const
	);
}
