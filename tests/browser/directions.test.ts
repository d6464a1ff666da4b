import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Source } from '../../src/story/model/types.ts';
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

async function tornOn(page: Page, path: string, lang: string, sources: readonly Source[]) {
	const html = readFileSync(join(inject('sites').record, path), 'utf8');
	const listed = sources.filter(
		({ id }) => html.includes(`id="${id}"`) || html.includes(`src-${id}"`)
	);
	const parts = listed.flatMap((source): [string, string[]][] =>
		[source.id, `src-${source.id}`].map((id) => [id, partsOf(source, lang)])
	);
	await page.goto(site.origin + path);
	await page.addStyleTag({ content: '*{content-visibility:visible !important}' });
	return page.evaluate(torn, [Object.fromEntries(parts), directionOf(lang) ?? 'ltr'] as [
		Record<string, string[]>,
		'rtl' | 'ltr',
	]);
}

describe.each(sites.map((one) => [one.lang, one] as const))('in %s', (lang, { sources }) => {
	test('each part of a source’s entry stands by itself, and in order', async () => {
		const own = lang === sites[0].lang ? '' : `${lang}/`;
		const others = own === '' ? sites.slice(1).map((one) => `${one.lang}/`) : [];
		const pages = filesOf(inject('sites').record).filter(
			(file) =>
				file.startsWith(own) &&
				file.endsWith('.html') &&
				!file.startsWith(`${own}embed/`) &&
				!others.some((other) => file.startsWith(other))
		);
		const context = await browser.newContext({
			bypassCSP: true,
			viewport: { width: 760, height: 800 },
		});
		const page = await context.newPage();
		const found = { wrong: [] as string[], seen: 0 };
		for (const path of pages) {
			const { wrong, seen } = await tornOn(page, path, lang, sources);
			found.wrong.push(...wrong.map((entry) => `${path} ${entry}`));
			found.seen += seen;
		}
		await context.close();
		expect(found.wrong.slice(0, 20)).toEqual([]);
		expect(found.wrong).toHaveLength(0);
		// Every source stands in the list of all, and most of them in another list as well.
		expect(found.seen).toBeGreaterThan(sources.length * 1.5);
	}, 400_000);
});
