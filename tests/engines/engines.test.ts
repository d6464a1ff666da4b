import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sites } from '../../src/story/site.ts';
import { kinds, serve, type Served } from '../browser/browser.ts';
import { partsOf, torn } from '../browser/source-boxes.ts';
import { inPage, type Engine } from './engine.ts';
import { firefox, firefoxPath } from './firefox.ts';
import { screenPath, webkit, webkitPath } from './webkit.ts';

const engines = [
	{ name: 'Firefox', start: firefox, isHere: firefoxPath !== undefined },
	{
		name: 'WebKitGTK',
		start: webkit,
		isHere: webkitPath !== undefined && screenPath !== undefined,
	},
];
const editions = sites.map((site, index) => ({
	site,
	lang: site.lang,
	path: index === 0 ? '' : `${site.lang}/`,
}));
const inArabicScript = editions.slice(1);

describe.each(engines)('in $name', ({ start, isHere }) => {
	if (!isHere) {
		test.skip('which is not installed here: nothing was tried');
		return;
	}
	let engine: Engine;
	let served: Served;

	beforeAll(async () => {
		served = await serve(inject('sites').record);
		engine = await start();
	});

	afterAll(async () => {
		await engine.close();
		await served.close();
	});

	const open = (path: string, width = 760) => engine.open(served.origin + path, width);

	test.each(editions)('parts of a source’s entry stand in order: $lang', async ({ site, path }) => {
		const { lang, sources } = site;
		const parts = Object.fromEntries(
			sources.flatMap((source) =>
				[source.id, `src-${source.id}`].map((id) => [id, partsOf(source, lang)] as const)
			)
		);
		for (const page of ['sources/d/', 'law/', 'statements/report-supports-view/']) {
			await open(path + page);
			const { wrong, seen } = await inPage(engine, torn, [parts, path === '' ? 'ltr' : 'rtl']);
			expect([page, wrong.slice(0, 5)]).toEqual([page, []]);
			expect(seen, page).toBeGreaterThan(10);
		}
	});

	test.each(editions)('a line says who speaks: $lang', async ({ path }) => {
		await open(path);
		const lines = await inPage(engine, () =>
			[...document.querySelectorAll('.claim')].map((claim) => {
				const { textDecorationLine: line, textDecorationColor: color } = getComputedStyle(claim);
				return (
					claim.classList.contains('side-0') === (line === 'none') && !/^rgba.*, 0\)$/u.test(color)
				);
			})
		);
		expect(lines.length).toBeGreaterThan(15);
		expect(lines).not.toContain(false);
	});

	test.each(inArabicScript)('no letter is lost behind U+200C: $lang', async ({ path }) => {
		await open(path);
		const [whole, parts, isLoaded] = await inPage(engine, async () => {
			await document.fonts.load('40px Naskh', 'می‌روید');
			const widthOf = (words: string) => {
				const span = document.createElement('span');
				span.textContent = words;
				document.querySelector('h1')?.append(span);
				const { width } = span.getBoundingClientRect();
				span.remove();
				return width;
			};
			const apart = widthOf('می') + widthOf('روید');
			return [widthOf('می‌روید'), apart, document.fonts.check('40px Naskh', 'می')] as const;
		});
		expect(isLoaded).toBe(true);
		expect(whole / parts).toBeGreaterThan(0.97);
	});

	test.each(inArabicScript)('the name of a language is not torn apart: $lang', async ({ path }) => {
		await open(path);
		const [joined, apart] = await inPage(engine, async () => {
			await document.fonts.load('40px Naskh', 'پښتو');
			const heading = document.querySelector('h1');
			const widthOf = (words: string) => {
				const span = document.createElement('span');
				span.textContent = words;
				heading?.append(span);
				const { width } = span.getBoundingClientRect();
				span.remove();
				return width;
			};
			const parts = ['پ', 'ښ', 'تو'].map(widthOf);
			return [widthOf('پښتو'), parts.reduce((sum, one) => sum + one, 0)] as const;
		});
		expect(joined / apart).toBeLessThan(0.9);
	});

	test.each(editions)(
		'a note opens, and a filter leaves what it names: $lang',
		async ({ path }) => {
			await open(path);
			const heights = await inPage(engine, () => {
				const note = document.querySelector('details.claim-note');
				const before = note?.getBoundingClientRect().height ?? 0;
				note?.querySelector('summary')?.click();
				return [before, note?.getBoundingClientRect().height ?? 0] as const;
			});
			expect(heights[1]).toBeGreaterThan(heights[0] + 20);
			await open(`${path}timeline/#is-border`);
			const [shown, chosen] = await inPage(engine, () => {
				const all = [...document.querySelectorAll('.event')];
				const isShown = (one: Element) => one.getBoundingClientRect().height > 0;
				return [all.filter(isShown).length, all.filter((one) => one.matches('.is-border')).length];
			});
			expect(chosen).toBeGreaterThan(5);
			expect(shown).toBe(chosen);
		}
	);

	test.each(editions)('nothing is wider than the window: $lang', async ({ path }) => {
		for (const width of [360, 1280])
			for (const [kind, page] of Object.entries(kinds)) {
				if (kind === 'missing' && path !== '') continue;
				await open(path + page, width);
				const [content, window] = await inPage(engine, () => [
					document.documentElement.scrollWidth,
					document.documentElement.clientWidth,
				]);
				expect(content, `${kind} at ${String(width)}`).toBeLessThanOrEqual(window);
			}
	});

	test.each(editions.slice(0, 2))(
		'a link to words leads to them: $lang',
		async ({ site, path }) => {
			const titles = [
				...site.events
					.filter((_, index) => index % 10 === 9)
					.map(({ title }) => ['timeline/', 'main a', title] as const),
				...site.sources
					.filter((_, index) => index % 50 === 49)
					.map(({ path, title }) => [path.replace(/#.*$/u, ''), 'cite', title] as const),
			];
			expect(titles.length).toBeGreaterThan(20);
			const lost: string[] = [];
			for (const [page, selector, title] of titles) {
				await open(`${path}${page}#:~:text=${encodeURIComponent(title).replaceAll('-', '%2D')}`);
				const isInSight = await inPage(
					engine,
					async (where: string, words: string) => {
						const find = () =>
							[...document.querySelectorAll(where)].some((one) => {
								const { top, bottom } = one.getBoundingClientRect();
								return one.textContent.trim() === words && bottom > 0 && top < innerHeight;
							});
						for (let tries = 0; tries < 30 && !(scrollY > 0 && find()); tries += 1)
							await new Promise((later) => setTimeout(later, 100));
						return scrollY > 0 && find();
					},
					selector,
					title
				);
				if (!isInSight) lost.push(`${page} ${title}`);
			}
			expect(lost).toEqual([]);
		}
	);
});

describe.skipIf(firefoxPath === undefined)('in Firefox with letters of 32 pixels', () => {
	test.each(editions)('nothing scrolls sideways: $lang', async ({ path }) => {
		const served = await serve(inject('sites').record);
		const scripts = ['x-western', 'ar', 'x-unicode'];
		const engine = await firefox(
			Object.fromEntries(scripts.map((script) => [`font.size.variable.${script}`, 32]))
		);
		const found: Record<string, unknown> = {};
		const pages = Object.entries(kinds).filter(([kind]) => path === '' || kind !== 'missing');
		for (const [kind, page] of pages) {
			await engine.open(served.origin + path + page, 360);
			found[kind] = await inPage(engine, () => [
				getComputedStyle(document.documentElement).fontSize,
				document.documentElement.scrollWidth <= document.documentElement.clientWidth,
			]);
		}
		await engine.close();
		await served.close();
		expect(found).toEqual(Object.fromEntries(pages.map(([kind]) => [kind, ['32px', true]])));
	});
});
