import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Source } from '../../src/story/model/types/record.ts';
import { directionOf } from '../../src/edition/words/direction.ts';
import { sites } from '../../src/story/site.ts';
import { filesOf } from '../built/pages.ts';
import { launch, serve, type Served } from './browser.ts';
import { partsOf, torn } from './source-boxes.ts';

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

/** A page of the site with the parts of each entry on it, by the entry’s id. */
interface Listing {
	readonly path: string;
	readonly parts: Readonly<Record<string, string[]>>;
}

function listingOf(path: string, lang: string, sources: ReadonlyMap<string, Source>): Listing {
	const html = readFileSync(join(inject('sites').record, path), 'utf8');
	const parts = [...html.matchAll(/\sid="(?<id>[^"]+)"/gu)].flatMap(
		({ groups: { id = '' } = {} }): [string, string[]][] => {
			const source = sources.get(id) ?? sources.get(id.replace(/^src-/u, ''));
			return source ? [[id, partsOf(source, lang)]] : [];
		}
	);
	return { path, parts: Object.fromEntries(parts) };
}

/** Opens pages in frames, twenty on a page: one that is opened by itself takes the browser several times as long. */
async function tornOn(page: Page, listings: readonly Listing[], dir: 'rtl' | 'ltr') {
	const wrong: string[] = [];
	let seen = 0;
	await page.goto(`${site.origin}frames`);
	for (let at = 0; at < listings.length; at += 20) {
		const batch = listings.slice(at, at + 20);
		await page.evaluate(
			openFrames,
			batch.map(({ path }) => site.origin + path)
		);
		for (const { path, parts } of batch) {
			const frame = page.frame({ url: site.origin + path });
			if (!frame) throw new Error(`${path} has not opened`);
			const found = await frame.evaluate(torn, [parts, dir] as Parameters<typeof torn>[0]);
			wrong.push(...found.wrong.map((entry) => `${path} ${entry}`));
			seen += found.seen;
		}
	}
	return { wrong, seen };
}

/** Runs in the page: opens others in frames, as wide as a small screen, and draws all that is on them. */
async function openFrames(addresses: readonly string[]): Promise<void> {
	document.body.replaceChildren();
	const open = async (src: string) => {
		const frame = document.createElement('iframe');
		Object.assign(frame, { src, width: 760, height: 800 });
		frame.style.border = '0';
		document.body.append(frame);
		await new Promise((done) => {
			frame.addEventListener('load', done);
		});
		const shown = frame.contentDocument as Document;
		const drawn = shown.createElement('style');
		drawn.textContent = '*{content-visibility:visible !important}';
		shown.head.append(drawn);
		await shown.fonts.ready;
	};
	await Promise.all(addresses.map(open));
}

describe.each(sites.map((one) => [one.lang, one] as const))('in %s', (lang, { sources }) => {
	test('each part of a source’s entry stands by itself, and in order', async () => {
		const own = lang === sites[0].lang ? '' : `${lang}/`;
		const others = own === '' ? sites.slice(1).map((one) => `${one.lang}/`) : [];
		const known = new Map(sources.map((source) => [source.id, source]));
		const listings = filesOf(inject('sites').record)
			.filter(
				(file) =>
					file.startsWith(own) &&
					file.endsWith('.html') &&
					!file.startsWith(`${own}embed/`) &&
					!others.some((other) => file.startsWith(other))
			)
			.map((path) => listingOf(path, lang, known))
			.filter(({ parts }) => Object.keys(parts).length > 0);
		const context = await browser.newContext({
			bypassCSP: true,
			viewport: { width: 760, height: 800 },
		});
		const page = await context.newPage();
		await page.route(`${site.origin}frames`, (route) =>
			route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Frames</title>' })
		);
		const found = await tornOn(page, listings, directionOf(lang) ?? 'ltr');
		await context.close();
		expect(found.wrong.slice(0, 20)).toEqual([]);
		expect(found.wrong).toHaveLength(0);
		// Every source stands in the list of all, and most of them in another list as well.
		expect(found.seen).toBeGreaterThan(sources.length * 1.5);
	}, 400_000);
});
