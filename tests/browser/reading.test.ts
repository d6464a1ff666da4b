import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Category } from '../../src/story/model/types/parties.ts';
import { record } from '../built/editions.ts';
import { kinds, launch, serve, type Served } from './browser.ts';

let browser: Browser;
let site: Served;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
	browser = await launch();
	site = await serve(inject('sites').record);
});

afterAll(async () => {
	await browser.close();
	await site.close();
});

beforeEach(async () => {
	context = await browser.newContext({
		viewport: { width: 320, height: 700 },
		javaScriptEnabled: false,
	});
	page = await context.newPage();
});

afterEach(() => context.close());

/** The page for those who are lost is one for all languages. */
const kindsIn = (path: string) =>
	Object.entries(kinds).filter(([kind]) => path === '' || kind !== 'missing');

describe.each(record)('in $lang, without JavaScript, 320 pixels wide', (edition) => {
	const home = () => site.origin + edition.path;

	test.each(kindsIn(edition.path))('nothing scrolls sideways: %s', async (_kind, path) => {
		await page.goto(home() + path);
		const devtools = await context.newCDPSession(page);
		const lettersOf = (standard: number, fixed: number) =>
			devtools.send('Page.setFontSizes', { fontSizes: { standard, fixed } });
		const narrow = await widthOf(page);
		await page.setViewportSize({ width: 360, height: 800 });
		const phone = await widthOf(page);
		await lettersOf(32, 26);
		const largeLetters = [await sizeOfLetters(page), await widthOf(page)];
		await lettersOf(16, 13);
		await page.setViewportSize({ width: 640, height: 900 });
		await page.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
		});
		const twiceTheSize = [await sizeOfLetters(page), await widthOf(page)];
		await page.setViewportSize({ width: 320, height: 700 });
		await page.evaluate(widenWords);
		const longWords = [await sizeOfLetters(page), await widthOf(page)];
		expect({ narrow, phone, largeLetters, twiceTheSize, longWords }).toEqual({
			narrow: 320,
			phone: 360,
			largeLetters: ['32px', 360],
			twiceTheSize: ['32px', 640],
			longWords: ['16px', 320],
		});
	});

	test('a note opens where it is asked for', async () => {
		await page.goto(home());
		const note = page.locator('details.claim-note').first();
		expect(await note.locator('p').first().isVisible()).toBe(false);
		await note.locator('summary').click();
		expect(await note.locator('p').first().isVisible()).toBe(true);
	});

	test('a note that its letter opens is open, and can be closed', async () => {
		await page.goto(home());
		await page.locator('.who').first().click();
		const note = page.locator('details.claim-note').first();
		expect(await note.getAttribute('open')).not.toBeNull();
		expect(await note.locator('p').first().isVisible()).toBe(true);
		await note.locator('summary').click();
		expect(await note.locator('p').first().isVisible()).toBe(false);
	});

	test('every filter of the statements leaves its own and no other', async () => {
		const statements = `${home()}statements/`;
		await page.goto(statements);
		const choices = await page
			.locator('.filter .choice')
			.evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''));
		expect(choices.length).toBeGreaterThan(10);
		const whole = await filtered(page, 'statement');
		expect(whole.shown).toHaveLength(whole.all.length);
		for (const choice of choices) {
			await page.goto(`${statements}#${choice}`);
			const { shown, own, emptied } = await filtered(page, choice);
			expect(shown, choice).toEqual(own);
			expect(shown.length, choice).toBeLessThan(whole.all.length);
			expect(emptied, choice).toBe(0);
		}
		await page.goto('about:blank');
		await page.goto(statements);
		for (const choice of choices) {
			await choose(page, choice);
			const { shown, own, emptied } = await filtered(page, choice);
			expect(shown, choice).toEqual(own);
			expect(emptied, choice).toBe(0);
			await page.locator('.filters [type=reset]').click();
			expect((await filtered(page, choice)).shown, choice).toEqual(whole.all);
		}
	});

	test('choices of the timeline are joined, and what is left is counted', async () => {
		await page.goto(`${home()}timeline/`);
		const { id = '', events = [] } = edition.site.eras.at(-1) ?? {};
		const chosen = events.filter(({ category }) => category.id === 'conflict');
		await choose(page, `is-conflict`);
		await choose(page, `in-${id}`);
		expect(chosen.length).toBeGreaterThan(0);
		expect(await countShown(page, '.event')).toBe(chosen.length);
		expect(await countShown(page, '.part-head')).toBe(0);
		// A browser does not tell what a counter says; the letters that it draws are as wide as the number.
		const widths = await page.evaluate((number) => {
			const drawn = document.querySelector('.left b') as HTMLElement;
			const { width } = drawn.getBoundingClientRect();
			const sheet = new CSSStyleSheet();
			sheet.replaceSync('.left b::before { content: none !important }');
			document.adoptedStyleSheets = [sheet];
			drawn.textContent = number;
			return [width, drawn.getBoundingClientRect().width];
		}, edition.words.number(chosen.length));
		expect(widths[0]).toBeGreaterThan(5);
		expect(widths[0]).toBe(widths[1]);
	});

	test('what a filter of all sources leads to has all of them, and no others', async () => {
		const of = (kind: string) => edition.site.sources.filter((source) => source.kind === kind);
		for (const kind of ['book', 'news']) {
			await page.goto(`${home()}sources/#kind-${kind}`);
			// Many are folded, and stand on several pages, each of which has that choice made.
			for (const head of await page.locator(':target summary').all()) await head.click();
			const hrefs = await page
				.locator(':target a:visible')
				.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
			const found: string[] = [];
			for (const href of hrefs) {
				await page.goto(href);
				found.push(...(await shownIds(page, '.source')));
			}
			expect(hrefs.length > 1, kind).toBe(kind === 'news');
			expect(found.sort(), kind).toEqual(
				of(kind)
					.map(({ id }) => id)
					.sort()
			);
		}
	});

	test('choices of a page of sources are joined', async () => {
		const { sources } = edition.site;
		const [path = ''] =
			sources.find(({ publisher }) => publisher === 'Dawn')?.path.split('#') ?? [];
		const all = sources.filter((source) => source.path.startsWith(`${path}#`));
		const chosen = all.filter(({ kind, publisher }) => kind === 'news' && publisher === 'Dawn');
		await page.goto(home() + path);
		expect(await countShown(page, '.source')).toBe(all.length);
		await choose(page, 'kind-news');
		await choose(page, 'by-dawn');
		expect(chosen.length).toBeGreaterThan(40);
		expect(await countShown(page, '.source')).toBe(chosen.length);
	});

	test('a filter of the timeline can be linked', async () => {
		await page.goto(`${home()}timeline/#is-refugees`);
		const shown = await countShown(page, '.event');
		expect(shown).toBe(await page.locator('.event.is-refugees').count());
		expect(await countShown(page, '.era h2')).toBeGreaterThan(1);
	});

	test('an era of which a filter leaves nothing goes as well', async () => {
		const { categories, eras } = edition.site;
		const left = (category: Category) =>
			eras.filter(({ events }) => events.some((event) => event.category === category));
		const rare = categories.filter((category) => left(category).length < eras.length);
		expect(rare.length).toBeGreaterThan(0);
		for (const category of rare) {
			await page.goto(`${home()}timeline/#is-${category.id}`);
			const shown = await shownIds(page, '.era:has(.event-list)');
			expect(shown, category.id).toEqual(left(category).map(({ id }) => `era-${id}`));
		}
	});

	test('a link to what is far down leads to it', async () => {
		const { sources, events, topics } = edition.site;
		const paths = [0.4, 0.8].flatMap((part) => [
			sources[Math.floor(sources.length * part)]?.path ?? '',
			`timeline/#${events[Math.floor(events.length * part)]?.id ?? ''}`,
			`positions/#topic-${topics[Math.floor(topics.length * part)]?.id ?? ''}`,
		]);
		await Promise.all(
			paths.map(async (path) => {
				const own = await context.newPage();
				await own.goto(home() + path);
				// What is drawn meanwhile may move the target once more.
				await own.waitForTimeout(500);
				const top = await own.locator(':target').evaluate((it) => it.getBoundingClientRect().top);
				expect(top, path).toBeGreaterThanOrEqual(0);
				expect(top, path).toBeLessThan(350);
			})
		);
	});

	test('a part that is not drawn yet has about the room that it will need', async () => {
		for (const path of ['timeline/', 'positions/', 'law/', 'method/']) {
			await page.goto(home() + path);
			const ratios = await page.evaluate(needToRoom);
			expect(ratios.length, path).toBeGreaterThan(0);
			// From narrow letters (Open Sans) to the widest that systems come with (DejaVu).
			expect(Math.max(...ratios), path).toBeLessThanOrEqual(1.2);
			expect(Math.min(...ratios), path).toBeGreaterThan(0.6);
		}
	});

	test('the printed timeline holds the text of every event', async () => {
		await page.goto(`${home()}timeline/`);
		const texts = await page.locator('.event h3 a').allTextContents();
		await page.emulateMedia({ media: 'print' });
		const printed = await page.evaluate(() => document.body.innerText.replace(/\s+/gu, ' '));
		expect(texts.filter((text) => !printed.includes(text.replace(/\s+/gu, ' ').trim()))).toEqual(
			[]
		);
		expect(texts.length).toBeGreaterThan(140);
	});

	test('the printed article shows its notes', async () => {
		await page.goto(home());
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('details.claim-note p').first().isVisible()).toBe(true);
	});
});

test('with a script the address names all that is chosen, and leads back to it', async () => {
	const own = await browser.newPage();
	await own.goto(`${site.origin}timeline/`);
	await choose(own, 'is-conflict');
	await choose(own, 'with-un');
	const shown = await countShown(own, '.event');
	expect(new URL(own.url()).hash).toBe('#is-conflict+with-un');
	await own.reload();
	expect(await countShown(own, '.event')).toBe(shown);
	await own.locator('.filters [type=reset]').click();
	await expect.poll(() => new URL(own.url()).hash).toBe('');
	expect(await countShown(own, '.event')).toBe(await own.locator('.event').count());
	await own.close();
});

test('old links to sources and to choices lead to them with a script', async () => {
	const own = await browser.newPage();
	const [{ site: story } = { site: undefined }] = record;
	const last = story?.sources.at(-1);
	const [first] = story?.sources ?? [];
	const dawn = story?.sources.find(({ publisher }) => publisher === 'Dawn');
	for (const [from, to] of [
		[`sources/#${last?.id ?? ''}`, last?.path],
		[`ur/sources/#${last?.id ?? ''}`, `ur/${last?.path ?? ''}`],
		// A source changes its page when its letter grows.
		[`sources/d/#${first?.id ?? ''}`, first?.path],
		['sources/#kind-book', 'sources/kind-book/'],
		['sources/#kind-book+seen-cited', 'sources/kind-book/'],
		['sources/#by-dawn', dawn?.path.replace(/#.*/u, '#by-dawn')],
	] as const) {
		await own.goto('about:blank');
		await own.goto(site.origin + from);
		await expect.poll(() => own.url()).toBe(`${site.origin}${to ?? ''}`);
	}
	await own.goto(`${site.origin}sources/#nothing-has-this-id`);
	await own.waitForTimeout(300);
	expect(own.url()).toBe(`${site.origin}sources/#nothing-has-this-id`);
	await own.goto('about:blank');
	await own.goto(`${site.origin}sources/#kind-news`);
	await own.locator('#kind-news a').first().waitFor({ state: 'visible' });
	await own.close();
});

test('the page of sources has a search of them', async () => {
	const own = await browser.newPage();
	await own.goto(`${site.origin}sources/`);
	await own.locator('.seek-source [type=search]').fill('dawn torkham');
	await own.keyboard.press('Enter');
	await own.waitForSelector('.found a[href*="sources/"]');
	expect(new URL(own.url()).search).toBe('?q=dawn+torkham&kind=source');
	await own.close();
});

describe('with the keyboard alone', () => {
	test('the arrow keys go through the choices of a filter', async () => {
		await page.goto(`${site.origin}timeline/`);
		await page.locator('.filter .any').first().focus();
		await page.keyboard.press('ArrowRight');
		const first = await page.evaluate(() => document.activeElement?.getAttribute('value') ?? '');
		expect(first).toMatch(/^is-/u);
		expect(await countShown(page, '.event')).toBe(await page.locator(`.event.${first}`).count());
	});

	test('the first stop leads to the content', async () => {
		await page.goto(site.origin);
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
		expect(await page.locator('.skip').isVisible()).toBe(true);
	});

	test('the record strip leads to its sentence', async () => {
		await page.goto(site.origin);
		await page.locator('.bars a').nth(8).focus();
		await page.keyboard.press('Enter');
		const target = await page.evaluate(() => document.querySelector(':target')?.className);
		expect(target).toMatch(/^claim /u);
	});

	test('a note opens with Enter and its link is next', async () => {
		await page.goto(site.origin);
		await page.locator('details.claim-note summary').first().focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(
			/\/statements\//u
		);
	});
});

describe.each(record)('in $lang, with JavaScript, 412 pixels wide', (edition) => {
	test('nothing shifts while a page is drawn', { timeout: 60_000 }, async () => {
		const own = await browser.newContext({
			viewport: { width: 412, height: 823 },
			isMobile: true,
			serviceWorkers: 'block',
		});
		await own.addInitScript(noteShifts);
		try {
			const left = kindsIn(edition.path).values();
			const openEach = async () => {
				for (const [kind, path] of left) {
					const opened = await own.newPage();
					await opened.goto(site.origin + edition.path + path);
					await opened.waitForTimeout(300);
					expect(await opened.evaluate('shifts'), kind).toEqual([]);
					await opened.close();
				}
			};
			await Promise.all([openEach(), openEach(), openEach()]);
		} finally {
			await own.close();
		}
	});
});

/** How wide the page is with all that stands on it. */
function widthOf(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth);
}

function sizeOfLetters(page: Page): Promise<string> {
	return page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
}

/** Runs in the page: puts words that are wider than a phone where texts stand, and gives letters their own size. */
function widenWords(): void {
	document.documentElement.style.fontSize = '';
	const words = document.querySelectorAll('main :is(h1, h2, h3, p, li, dd, b, a, summary, span)');
	for (const one of words)
		if (
			one.childElementCount === 0 &&
			one.textContent.trim().length > 3 &&
			!one.closest('table, .filters, .cite')
		)
			one.textContent = 'w'.repeat(60);
}

/** The ids of what a reader sees of some elements, asked for at once: hundreds of questions take seconds. */
function shownIds(page: Page, selector: string): Promise<string[]> {
	return page
		.locator(selector)
		.evaluateAll((all) =>
			all.filter((one) => one.checkVisibility({ visibilityProperty: true })).map(({ id }) => id)
		);
}

async function countShown(page: Page, selector: string): Promise<number> {
	return (await shownIds(page, selector)).length;
}

/** What a choice leaves of the page of statements: where each leads, and the headings that have lost all of theirs. */
function filtered(page: Page, choice: string) {
	return page.evaluate((name) => {
		const isShown = (one: Element) => one.checkVisibility({ visibilityProperty: true });
		const leadsTo = (one: Element) => one.querySelector('a')?.getAttribute('href') ?? '';
		const all = [...document.querySelectorAll('.statement')];
		const lists = [...document.querySelectorAll('.statements')].filter(isShown);
		return {
			all: all.map(leadsTo),
			shown: all.filter(isShown).map(leadsTo),
			own: all.filter(({ classList }) => classList.contains(name)).map(leadsTo),
			emptied: lists.filter((list) => ![...list.querySelectorAll('.statement')].some(isShown))
				.length,
		};
	}, choice);
}

/** Makes a choice of a filter, as a reader does: by its name. */
async function choose(page: Page, id: string): Promise<void> {
	await page.locator(`.filter label:has([value="${id}"])`).click();
}

/** Runs in the page: for each part that is drawn late, its height as a part of the room kept for it. */
function needToRoom(): number[] {
	const parts = [...document.querySelectorAll('.late')];
	const rooms = parts.map((part) =>
		parseFloat(getComputedStyle(part).containIntrinsicBlockSize.replace('auto ', ''))
	);
	const drawn = new CSSStyleSheet();
	drawn.replaceSync('.late { content-visibility: visible !important }');
	document.adoptedStyleSheets = [drawn];
	return parts.map((part, at) => part.getBoundingClientRect().height / (rooms[at] ?? Number.NaN));
}

/** Runs in the page: keeps in `shifts` what moved in sight of the reader, in the browser’s own measure. */
function noteShifts(): void {
	const shifts: PerformanceEntry[] = [];
	Object.assign(window, { shifts });
	new PerformanceObserver((list) => {
		shifts.push(...list.getEntries());
	}).observe({ type: 'layout-shift', buffered: true });
}
