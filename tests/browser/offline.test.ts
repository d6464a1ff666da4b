import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { exampleStory } from '../../src/story/check/example-story.ts';
import { registration } from '../../src/outputs/offline-copy/registration.ts';
import { sha256 } from '../../src/publish/sums.ts';
import { workerFor } from '../../src/publish/worker/worker-for.ts';
import { builtCopy, run, writeStory } from '../built/project-copy.ts';
import { launch, serve } from './browser.ts';

const minutes = 60_000;
const base = '/a/b/';
const latinNaskh = createRequire(import.meta.url).resolve(
	'@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-latin-400-normal.woff2'
);

async function build(folder: string, title: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
	const site = (exampleStory['site.yaml'] ?? '').replace(/^title: .*$/mu, `title: ${title}`);
	writeStory(folder, { 'site.yaml': site });
	const { status, output } = await run(folder, ['build'], { BASE_PATH: base, ...env }).ended;
	expect(status, output).toBe(0);
	return join(folder, 'dist');
}

async function openPage(): Promise<Page> {
	const browser = await launch();
	onTestFinished(() => browser.close());
	const page = await browser.newPage();
	page.on('pageerror', (error) => {
		throw error;
	});
	return page;
}

const patiently = { timeout: 30_000, interval: 100 };

/** Waits until the worker has put away pages that all say some words, and no others. */
async function untilKept(page: Page, words: string): Promise<void> {
	const areKept = (text: string) =>
		page.evaluate(async (part) => {
			const { active, installing, waiting } = await navigator.serviceWorker.ready;
			if (installing ?? waiting ?? active?.state !== 'activated') return false;
			const [name = ''] = await caches.keys();
			const kept = await (await caches.open(name)).matchAll();
			const pages = kept.filter((one) => one.headers.get('content-type')?.includes('html'));
			const texts = await Promise.all(pages.map((one) => one.text()));
			return texts.length > 0 && texts.every((one) => one.includes(part));
		}, text);
	await expect.poll(() => areKept(words), patiently).toBe(true);
}

/** How many workers and stores of kept pages there are. */
function leftOver(page: Page): Promise<number[]> {
	return page.evaluate(async () => [
		(await navigator.serviceWorker.getRegistrations()).length,
		(await caches.keys()).length,
	]);
}

test(
	'after one visit the site is read without a network, and a new build after one reload',
	{ timeout: 4 * minutes },
	async () => {
		const folder = await builtCopy();
		const page = await openPage();
		let site = await serve(await build(folder, 'First words'), base);
		const port = Number(new URL(site.origin).port);
		await site.close();
		site = await serve(join(folder, 'dist'), base, port);
		await page.goto(site.origin);
		await untilKept(page, 'First words');

		await site.close();
		for (const path of ['', 'statements/', 'statements/never-late/', 'timeline/', 'sources/'])
			expect(await titleAt(page, site.origin + path)).toContain('First words');
		expect(await titleAt(page, `${site.origin}sources/?a=b#harbour-log`)).toContain('First words');
		await page.goto(`${site.origin}statements/unknown/`);
		expect(page.url()).toBe(`${site.origin}keep.html`);

		await build(folder, 'Second words');
		site = await serve(join(folder, 'dist'), base, port);
		await page.goto(site.origin);
		await page.reload();
		expect(await page.title()).toContain('Second words');
		await untilKept(page, 'Second words');
		await site.close();
		expect(await titleAt(page, `${site.origin}method/`)).toContain('Second words');

		await build(folder, 'Third words', { OFFLINE: 'no' });
		site = await serve(join(folder, 'dist'), base, port);
		await page.goto(site.origin);
		await expect.poll(() => leftOver(page), patiently).toEqual([0, 0]);
		await page.reload();
		expect(await page.title()).toContain('Third words');
		expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
		await site.close();
	}
);

test(
	'an Urdu page opens without a network, and costs no other edition',
	{ timeout: 3 * minutes },
	async () => {
		const folder = await builtCopy();
		const page = await openPage();
		const site = await serve(await build(folder, 'Harbour words'), base);
		const home = `${site.origin}ur/`;
		await page.goto(`${home}statements/`);
		await untilKept(page, 'Harbour words');
		await site.close();

		for (const path of ['', 'statements/', 'statements/never-late/', 'timeline/'])
			expect(await titleAt(page, home + path)).toContain('Harbour words');
		expect(await page.getAttribute('html', 'lang')).toBe('ur');
		await page.goto(`${home}statements/unknown/`);
		expect(page.url()).toBe(`${home}keep.html`);
		const kept = await page.evaluate(async () => {
			const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
			return (await Promise.all(stores.map((store) => store.keys()))).flat().map(({ url }) => url);
		});
		expect(kept.filter((url) => !url.startsWith(home))).toEqual([]);
		await expect(page.goto(`${site.origin}statements/`)).rejects.toThrow();
	}
);

test('a font that pages name is there without a network', { timeout: minutes }, async () => {
	const folder = mkdtempSync(join(tmpdir(), 'font-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	const font = 'fonts/naskh.0123456789abcdef.woff2';
	const html = `<!doctype html><title>Words</title><style>@font-face{font-family:Naskh;src:url(${font})}</style><script>${registration('sw.js')}</script>`;
	mkdirSync(join(folder, 'fonts'));
	cpSync(latinNaskh, join(folder, font));
	writeFileSync(join(folder, 'index.html'), html);
	const pages = [
		{ path: 'index.html', html: () => html, sha256: sha256(html), bytes: html.length },
	];
	const fonts = [{ path: font, bytes: 9_000, sha256: sha256(readFileSync(latinNaskh)) }];
	writeFileSync(join(folder, 'sw.js'), await workerFor(pages, fonts));
	const page = await openPage();
	const site = await serve(folder);
	await page.goto(site.origin);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await site.close();
	await page.goto(site.origin);
	const loaded = await page.evaluate(
		async () => (await document.fonts.load('1em Naskh', 'a')).length
	);
	expect(loaded).toBe(1);
});

test('embeds and the page to keep start no worker', { timeout: 2 * minutes }, async () => {
	const dist = join(await builtCopy(), 'dist');
	for (const path of [
		'embed/statements/never-late/index.html',
		'keep.html',
		'ur/embed/statements/never-late/index.html',
		'ur/keep.html',
	])
		expect(readFileSync(join(dist, path), 'utf8')).not.toContain('serviceWorker');
	for (const [edition, worker] of [
		['', 'sw.js'],
		['ur', 'ur/sw.js'],
	] as const)
		expect(readFileSync(join(dist, edition, 'index.html'), 'utf8')).toContain(
			`createScriptURL:()=>'/${worker}'`
		);
});

async function titleAt(page: Page, address: string): Promise<string> {
	await page.goto(address);
	expect(page.url()).toBe(address);
	return page.title();
}
