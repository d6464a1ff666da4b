import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { placed as editions } from '../built/editions.ts';
import { pageOf } from '../built/pages.ts';
import { home } from '../built/placed.ts';
import { launch } from './browser.ts';

interface Oembed {
	readonly html: string;
	readonly height: number;
	readonly width: number;
}

const whole = inject('sites').placed;
let browser: Browser;

/** A browser to which the built site is the host that its addresses name. */
async function openContext(javaScriptEnabled: boolean): Promise<BrowserContext> {
	const context = await browser.newContext({
		javaScriptEnabled,
		viewport: { width: 640, height: 900 },
	});
	await context.route('**/*', (route) => {
		const url = route.request().url();
		if (url === 'https://host.example/') return route.continue();
		if (!url.startsWith(home)) return route.abort();
		const path = join(whole, new URL(url).href.slice(home.length));
		return route.fulfill({ path: url.endsWith('/') ? join(path, 'index.html') : path });
	});
	return context;
}

async function hostPage(context: BrowserContext, html: string): Promise<Page> {
	const page = await context.newPage();
	await page.route('https://host.example/', (route) =>
		route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${html}` })
	);
	await page.goto('https://host.example/');
	return page;
}

interface Asked {
	readonly path: string;
	/** Of the frame, in pixels. */
	readonly widths: readonly number[];
	readonly height: number;
}

/** Opens embeds in frames, forty on a page, and measures what is drawn in each at each width, in pixels of its frame. */
async function framesOf(own: string, all: readonly Asked[]) {
	const context = await openContext(true);
	const page = await context.newPage();
	await page.route(`${own}frames`, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Frames</title>' })
	);
	await page.goto(`${own}frames`);
	const found = [];
	for (let at = 0; at < all.length; at += 40) {
		const batch = all.slice(at, at + 40);
		found.push(...(await page.evaluate(measureFrames, { own, batch })));
	}
	await context.close();
	expect(found).toHaveLength(all.flatMap(({ widths }) => widths).length);
	return found;
}

/** Runs in a page of the same host. */
async function measureFrames({ own, batch }: { own: string; batch: readonly Asked[] }) {
	document.body.replaceChildren();
	const measure = async ({ path, widths, height }: Asked) => {
		const frame = document.createElement('iframe');
		Object.assign(frame, { src: `${own}embed/${path}/`, width: widths[0], height });
		frame.style.border = '0';
		document.body.append(frame);
		await new Promise((done) => {
			frame.addEventListener('load', done);
		});
		const shown = frame.contentDocument as Document;
		await shown.fonts.ready;
		const boxOf = (selector: string) =>
			(shown.querySelector(selector) as Element).getBoundingClientRect();
		const title = shown.querySelector('h1')?.textContent.trim() ?? '';
		return widths.map((width) => {
			frame.width = String(width);
			frame.contentWindow?.scrollTo(0, 0);
			const inside = shown.documentElement.clientWidth;
			const main = boxOf('main').height;
			const { left, top, right, bottom } = boxOf('footer a');
			frame.contentWindow?.scrollTo(0, shown.documentElement.scrollHeight);
			const last = boxOf('main > :nth-last-child(2)').bottom;
			const footer = boxOf('footer').top;
			const back = { left, top, right, bottom };
			return { path, width, height, inside, title, main, back, last, footer };
		});
	};
	return (await Promise.all(batch.map(measure))).flat();
}

beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

describe.each(editions)('in $lang', ({ folder, path: root, site }) => {
	const own = home + root;
	const statements = site.statements.map(({ id, title }) => ({ path: `statements/${id}`, title }));
	const events = site.events.map(({ id, title }) => ({ path: `timeline/${id}`, title }));
	const titles = new Map([...statements, ...events].map(({ path, title }) => [path, title]));
	const [statement] = site.statements;
	const [event] = site.events;
	if (!statement || !event) throw new Error('The content is empty.');
	const oembed = (path: string) =>
		JSON.parse(readFileSync(join(folder, `oembed/${path}.json`), 'utf8')) as Oembed;

	describe('a page of somebody else with our frame alone, script off,', () => {
		test('shows a statement with its passage, both answers and the way back', async () => {
			const context = await openContext(false);
			const page = await hostPage(context, oembed(`statements/${statement.id}`).html);
			const frame = page.frameLocator('iframe');
			await expect.poll(() => frame.locator('h1').innerText()).toBe(statement.title);
			const words = await frame.locator('main').innerText();
			for (const part of [statement.speaker.name, statement.said.because, statement.so.because])
				expect(words).toContain(part);
			expect(words).toContain(statement.claims[0]?.text);
			const back = frame.locator('footer a');
			expect(await back.getAttribute('href')).toBe(`${own}statements/${statement.id}/`);
			expect(await back.getAttribute('target')).toBe('_blank');
			const [opened] = await Promise.all([context.waitForEvent('page'), back.click()]);
			await opened.waitForLoadState();
			expect(opened.url()).toBe(`${own}statements/${statement.id}/`);
			await context.close();
		});

		test('shows an event with its text', async () => {
			const context = await openContext(false);
			const page = await hostPage(context, oembed(`timeline/${event.id}`).html);
			const frame = page.frameLocator('iframe');
			await expect.poll(() => frame.locator('h1').innerText()).toBe(event.title);
			expect(await frame.locator('main').innerText()).toContain(event.text.words);
			await context.close();
		});
	});

	let frames: ReturnType<typeof framesOf> | undefined;
	/** Every embed as wide as it asks to be, or as wide as a small phone leaves it. */
	const framesAt = async (wanted: number | 'asked') => {
		frames ??= framesOf(
			own,
			[...statements, ...events].map(({ path }) => {
				const { width, height } = oembed(path);
				return { path, height, widths: [width, 300, 360] };
			})
		);
		const found = (await frames).filter(
			({ path, width }) => width === (wanted === 'asked' ? oembed(path).width : wanted)
		);
		expect(found).toHaveLength(statements.length + events.length);
		for (const { path, width, inside } of found) expect(inside, path).toBe(width);
		return found;
	};

	test('an embed fits the height that it asks for', async () => {
		for (const { path, title, height, main } of await framesAt('asked')) {
			expect(title, path).toBe(titles.get(path));
			expect(main, path).toBeLessThanOrEqual(height);
		}
	});

	test.each([300, 360])('the way back is in sight in a frame %i pixels wide', async (width) => {
		for (const { path, height, back, last, footer } of await framesAt(width)) {
			const { left, top, right, bottom } = back;
			expect([left >= 0, top >= 0, right <= width, bottom <= height], path).toEqual(
				Array(4).fill(true)
			);
			// What it stands before can be brought into sight.
			expect(last, path).toBeLessThanOrEqual(footer);
		}
	});

	test('every statement and event says where its embed is, and gives the code for it', () => {
		for (const { path, title } of [...statements, ...events]) {
			const { $ } = pageOf(folder, `${path}/index.html`);
			const link = $('head link[type="application/json+oembed"]');
			expect(link.attr('href')).toBe(`${own}oembed/${path}.json`);
			const answer = oembed(path);
			expect(answer).toMatchObject({
				version: '1.0',
				type: 'rich',
				title,
				provider_name: site.meta.title,
				provider_url: own,
				cache_age: expect.any(Number) as number,
				width: 600,
			});
			const [frame, quote] = $('textarea')
				.toArray()
				.map((area) => $(area).text());
			expect(frame).toBe(answer.html);
			expect(quote).toMatch(
				/^<blockquote cite="[^"]+" lang="[^"]+" dir="(?:ltr|rtl)">.+<\/blockquote>$/su
			);
			expect(quote).toContain(`${own}${path}/`);
		}
	});

	test('an embed has no script, is not indexed, and names the full page as its original', () => {
		for (const { path } of [...statements, ...events]) {
			const { html, $ } = pageOf(folder, `embed/${path}/index.html`);
			expect($('script, [style], img, link[rel=stylesheet]').length, path).toBe(0);
			expect($('meta[name=robots]').attr('content'), path).toBe('noindex');
			expect($('link[rel=canonical]').attr('href'), path).toBe(`${own}${path}/`);
			expect(html.length, path).toBeLessThan(8_000);
		}
	});
});
