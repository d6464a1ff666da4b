import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, test, type ExpectStatic, type TestContext } from 'vitest';
import { launch } from './browser.ts';
import { smallHost, smallSite, type SmallHost, type SmallSite } from './small-host.ts';

const patiently = { timeout: 20_000, interval: 100 };
const before = await smallSite('Before');
const corrected = await smallSite('Corrected');
const paths = ['', 'statements/', 'timeline/', 'keep.html'];

let browser: Browser;

beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

/** A reader with a browser of their own, and the host of a site. Both are gone when the test is over. */
async function visitorOf(
	site: SmallSite,
	{ onTestFinished }: TestContext
): Promise<{ page: Page; host: SmallHost }> {
	const context = await browser.newContext();
	const host = await smallHost(site);
	onTestFinished(async () => {
		await context.close();
		await host.close();
	});
	return { page: await context.newPage(), host };
}

/** What the copies say that lie in the browser, and whether a worker is done with them. */
async function keptTitles(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const { active, installing, waiting } = await navigator.serviceWorker.ready;
		if (installing ?? waiting ?? active?.state !== 'activated') return ['not settled'];
		const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		const kept = (await Promise.all(stores.map((store) => store.matchAll()))).flat();
		const pages = kept.filter((one) => one.headers.get('content-type')?.includes('html'));
		const texts = await Promise.all(pages.map((one) => one.text()));
		return texts.map((text) => /<title>(.*?)<\/title>/u.exec(text)?.[1] ?? '').sort();
	});
}

const titles = (words: string, of = paths) => of.map((path) => `${words} of /${path}`).sort();

async function untilKept(
	{ expect }: { expect: ExpectStatic },
	page: Page,
	expected: readonly string[]
): Promise<void> {
	await expect.poll(() => keptTitles(page), patiently).toEqual(expected);
}

/** Opens the first page and waits until the worker has had the time to ask for what it lacks. */
async function visit(page: Page, host: SmallHost): Promise<void> {
	await page.goto(host.origin);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.waitForTimeout(4_000);
}

/** As if the wait that the worker has noted were over. */
async function endWait(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const [name = ''] = await caches.keys();
		await (await caches.open(name)).put('/sw.js', new Response('0 0'));
	});
}

async function titlesWithout(page: Page, { origin, close }: SmallHost): Promise<string[]> {
	await close();
	const found = [];
	for (const path of paths) {
		await page.goto(origin + path);
		found.push(await page.title());
	}
	return found.sort();
}

/** What a host answers amid a change from one site to another. */
type Amid = (path: string, search: string) => string | undefined;
const orders: readonly (readonly [name: string, amid: Amid])[] = [
	['pages first', (path) => (path === 'sw.js' ? before : corrected).get(path)],
	['worker first', (path) => (path === 'sw.js' ? corrected : before).get(path)],
	['mixed', (path) => (path === 'statements/' ? before : corrected).get(path)],
];

// Most of the time of these tests is waiting, so they wait together.
test.concurrent.for(orders)(
	'a correction arrives where a change brings %s',
	async ([name, amid], own) => {
		const { expect } = own;
		const { page, host } = await visitorOf(before, own);
		await page.goto(host.origin);
		await untilKept(own, page, titles('Before'));
		host.answer = (path, search) => amid(path, search) ?? 404;
		await visit(page, host);
		for (const title of await keptTitles(page)) {
			// Whatever has come, each page has one copy, and offline it is the earlier or the corrected one.
			expect([...titles('Before'), ...titles('Corrected')]).toContain(title);
		}
		expect(await keptTitles(page)).toHaveLength(paths.length);
		host.answer = (path) => corrected.get(path) ?? 404;
		await page.goto(host.origin);
		await untilKept(own, page, titles('Corrected'));
		expect(await titlesWithout(page, host), name).toEqual(titles('Corrected'));
	}
);

test.concurrent('a cache on the way that still has the earlier pages is passed by', async (own) => {
	const { expect } = own;
	const { page, host } = await visitorOf(before, own);
	await page.goto(host.origin);
	await untilKept(own, page, titles('Before'));
	host.answer = (path, search) =>
		(path === 'sw.js' || search !== '' ? corrected : before).get(path) ?? 404;
	await page.goto(host.origin);
	await untilKept(own, page, titles('Corrected'));
	expect(await titlesWithout(page, host)).toEqual(titles('Corrected'));
});

test.concurrent(
	'a host that does not catch up is asked ever less, and the earlier copy stays',
	async (own) => {
		const { expect } = own;
		const { page, host } = await visitorOf(before, own);
		await page.goto(host.origin);
		await untilKept(own, page, titles('Before'));
		host.answer = (path) => (path === 'statements/' ? before : corrected).get(path) ?? 404;
		const mixed = [
			...titles('Corrected', ['', 'timeline/', 'keep.html']),
			'Before of /statements/',
		];
		await visit(page, host);
		for (let more = 0; more < 3; more++) await visit(page, host);
		await untilKept(own, page, mixed.sort());
		expect(host.asked.filter((path) => path.startsWith('statements/')).length).toBeLessThan(10);
		// A page that is opened and right is kept, however long the wait.
		host.answer = (path) => corrected.get(path) ?? 404;
		const { length } = host.asked;
		await page.goto(`${host.origin}statements/`);
		await untilKept(own, page, titles('Corrected'));
		expect(host.asked.slice(length).filter((path) => path.startsWith('statements/'))).toHaveLength(
			1
		);
	}
);

test.concurrent(
	'where one page is missing the others are kept, and it is asked for the next day',
	async (own) => {
		const { expect } = own;
		const { page, host } = await visitorOf(before, own);
		host.answer = (path) => (path === 'timeline/' ? 404 : (before.get(path) ?? 404));
		const others = ['', 'statements/', 'keep.html'];
		await visit(page, host);
		await untilKept(own, page, titles('Before', others));
		const asked = () => host.asked.filter((path) => path !== '' && path !== 'sw.js').length;
		const first = asked();
		for (let more = 0; more < 3; more++) await visit(page, host);
		expect(asked()).toBe(first);

		await endWait(page);
		host.answer = (path) => before.get(path) ?? 404;
		await visit(page, host);
		await untilKept(own, page, titles('Before'));
		expect(asked()).toBe(first + 1);
	}
);

test.concurrent('where storage is full, what fits is kept, and no view asks again', async (own) => {
	const { expect } = own;
	const many = ['', ...Array.from({ length: 12 }, (_, at) => `timeline/${String(at)}/`)];
	const filled = { paths: many, filling: 'x'.repeat(20_000) };
	const { page, host } = await visitorOf(await smallSite('Before', filled), own);
	const devtools = await page.context().newCDPSession(page);
	const quota = { origin: host.origin.slice(0, -1), quotaSize: 150_000 };
	await devtools.send('Storage.overrideQuotaForOrigin', quota);
	await visit(page, host);
	await expect.poll(async () => (await keptTitles(page)).length, patiently).toBeGreaterThan(0);
	const kept = await keptTitles(page);
	expect(kept.length).toBeLessThan(many.length);
	const asked = () => host.asked.filter((path) => path !== '' && path !== 'sw.js').length;
	const first = asked();
	for (let more = 0; more < 3; more++) await visit(page, host);
	expect(asked()).toBe(first);

	// A correction comes all the same: what was kept of it and does not fit any more is gone.
	const site = await smallSite('Corrected', filled);
	host.answer = (path) => site.get(path) ?? 404;
	await visit(page, host);
	const found = await keptTitles(page);
	expect(found.length).toBeGreaterThan(0);
	for (const title of found) expect(title).toMatch(/^Corrected /u);
});

test.concurrent('a line that is cut in the middle goes on at the next visit', async (own) => {
	const { page, host } = await visitorOf(before, own);
	host.answer = (path) => (['', 'sw.js'].includes(path) ? before.get(path) : undefined);
	await visit(page, host);
	await untilKept(own, page, titles('Before', ['']));
	host.answer = (path) => before.get(path) ?? 404;
	await page.goto(host.origin);
	await untilKept(own, page, titles('Before'));
});
