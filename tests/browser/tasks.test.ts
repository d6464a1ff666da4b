import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { launch, serve, type Served } from './browser.ts';

const phone = { width: 360, height: 740 };

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

/** What a reader does: taps what a selector finds, or types words into the search. */
type Step = string | { readonly words: string };

const search = '.masthead a[href="/search/"]';
const timeline = '.masthead a[href="/timeline/"]';

/** What readers come for: where they begin, what they do, and what they have to see at the end. */
const tasks: readonly (readonly [
	task: string,
	from: string,
	steps: readonly Step[],
	sees: string,
])[] = [
	[
		'who says where armed groups are, and what the other side answers',
		'',
		[
			'main ~ footer a[href="/positions/"], main a[href="/positions/"]',
			'a[href="#topic-safe-havens"]',
		],
		'#topic-safe-havens',
	],
	[
		'what the other side answers, by what was found',
		'',
		['.findings li:nth-child(2) summary', '.findings a[href="/statements/taliban-denials/"]'],
		'.verdict',
	],
	[
		'what happened in a month',
		'',
		[timeline, '.overview a[href="#era-open-fighting-2025"]'],
		'#border-fighting-october-2025',
	],
	['where the report can be read', '', [], 'a[href="https://docs.un.org/en/S/2025/796"]'],
	[
		'a statement’s citation to copy',
		'',
		[search, { words: 'obligation' }, '.found a[href="/statements/obligation-under-law/"]'],
		'.share button:has-text("Copy citation")',
	],
	[
		'events of a kind in some years',
		'',
		[
			timeline,
			'.filters label:has([value="is-refugees"])',
			'.filters label:has([value="in-second-taliban-rule-2021"])',
		],
		'.event',
	],
	[
		'all about a place',
		'',
		[search, { words: 'Torkham' }, '.found a[href$="#place-torkham"]'],
		'#place-torkham',
	],
	[
		'from a sentence to its evidence, on to an event, and there the sentence again',
		'#s-desire-for-peace',
		// The note, the statement, the event; a fourth tap leads back to the article.
		[
			'a[href="#n-desire-for-peace"]',
			'a[href="/statements/desire-for-peace/"]',
			'.contents a[href^="/timeline/"]',
		],
		'.bears a[href="/#s-desire-for-peace"]',
	],
	[
		'from an event to its sentence in the article',
		'timeline/unama-cross-border-report-2026/',
		['.bears a[href^="/#s-"]'],
		':target',
	],
];

test.each(tasks)('takes at most three taps and three screens on a phone: %s', async (...task) => {
	const [, from, steps, sees] = task;
	const context = await browser.newContext({ viewport: phone });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(site.origin + from);
	let [taps, pixels] = [0, 0];
	for (const step of steps) {
		if (typeof step !== 'string') {
			await page.fill('main [name="q"]', step.words);
			await page.keyboard.press('Enter');
			continue;
		}
		pixels += await bringIntoView(page, step);
		await page.locator(step).filter({ visible: true }).first().click();
		taps += 1;
		await page.waitForLoadState();
	}
	pixels += await bringIntoView(page, sees);
	expect(taps).toBeLessThanOrEqual(3);
	expect(pixels / phone.height).toBeLessThanOrEqual(3);
});

/** Scrolls as far as a reader has to, and says how far that was. */
async function bringIntoView(page: Page, selector: string): Promise<number> {
	const found = page.locator(selector).filter({ visible: true }).first();
	return found.evaluate(async (element) => {
		// A jump within the page has happened by the frame after the next.
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		const { top, bottom } = element.getBoundingClientRect();
		const below = Math.max(0, Math.min(top, bottom - innerHeight));
		const by = top < 0 ? top : below;
		scrollBy({ top: by, behavior: 'instant' });
		return Math.abs(by);
	});
}
