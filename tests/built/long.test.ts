import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inject, test, expect } from 'vitest';
import { brokenPromises } from '../../src/publish/finish/promises.ts';
import { filesOf, pageOf, type BuiltPage } from './pages.ts';

/** A story that is just too long for one page of each list. */
const folder = inject('sites').long;
const pages = new Map(
	filesOf(folder)
		.filter((file) => file.endsWith('.html'))
		.map((file) => [file, pageOf(folder, file)])
);
const pagesOf = (pattern: RegExp) => [...pages].filter(([file]) => pattern.test(file));
const idsOf = ({ $ }: BuiltPage) =>
	new Set(
		$('[id]')
			.toArray()
			.map((one) => one.attribs['id'])
	);
const ids = new Map([...pages].map(([file, page]) => [file, idsOf(page)]));

/** The file and the anchor that a link leads to; `undefined` where it leaves the site’s pages. */
function targetOf(href: string, from: string): readonly [file: string, id: string] | undefined {
	const url = new URL(href, `http://site/${from.replace(/index\.html$/u, '')}`);
	const path = decodeURIComponent(url.pathname.slice(1));
	if (url.host !== 'site' || !(path === '' || path.endsWith('/'))) return undefined;
	return [`${path}index.html`, decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/u, ''))];
}

/** What tells the things of a page apart: their ids, or where their titles lead. */
function namesOf({ $ }: BuiltPage, item: string): (string | undefined)[] {
	return $(item)
		.toArray()
		.map((one) => $(one).attr('id') ?? $(one).find('h3 a').attr('href'));
}

/** Where the line, the bar or the row of an id on a page leads. */
function leadsTo(page: BuiltPage, id: string): string {
	const one = page.$(`[id="${id}"]`);
	return (one.is('a') ? one : one.find('a').first()).attr('href') ?? '';
}

test('every link arrives at a page, and at the very thing that it names', () => {
	const lost: string[] = [];
	let count = 0;
	for (const [file, { $ }] of pages) {
		if (file.startsWith('embed/')) continue;
		for (const link of $('a[href]').toArray()) {
			const target = targetOf(link.attribs['href'] ?? '', file);
			if (!target) continue;
			const [to, id] = target;
			count += 1;
			if (!pages.has(to) || (id !== '' && !ids.get(to)?.has(id)))
				lost.push(`${file} → ${to}#${id}`);
		}
	}
	expect([...new Set(lost)]).toEqual([]);
	expect(count).toBeGreaterThan(10_000);
});

test.each([
	['events', /^timeline\/era\/.*index\.html$/u, '.event', 181],
	['statements', /^statements\/topic\/.*index\.html$/u, '.statement', 61],
	['sources', /^sources\/(?:[a-z]|0-9)\/index\.html$/u, '.source', 300],
	['names', /^people-and-terms\/.*index\.html$/u, '.thing', 221],
	['passages', /^(?:article\/\d+\/)?index\.html$/u, '.claim[id]', 61],
])('all %s stand on several pages, each on one', (_name, pattern, item, count) => {
	const found = pagesOf(pattern);
	expect(found.length).toBeGreaterThan(1);
	const all = found.flatMap(([, page]) => namesOf(page, item));
	expect(all.length).toBe(count);
	expect(new Set(all).size).toBe(count);
});

test('old links to events, eras and choices lead on without a script', () => {
	const timeline = pageOf(folder, 'timeline/index.html');
	for (let at = 0; at < 181; at += 1) {
		const id = `run-${String(at)}`;
		const [file = '', own] = targetOf(leadsTo(timeline, id), 'timeline/index.html') ?? [];
		expect(own).toBe(id);
		expect(pages.get(file)?.$(`[id="${id}"] h3`).length).toBe(1);
	}
	for (const id of ['era-age-0', 'in-age-7', 'is-kind-0', 'with-town'])
		expect(timeline.$(`[id="${id}"]`).length, id).toBe(1);
	const people = pageOf(folder, 'people-and-terms/index.html');
	for (const id of ['name-party-0', 'name-term-119', 'place-pier-0'])
		expect(leadsTo(people, id)).toMatch(new RegExp(`^/people-and-terms/[a-z-]+/#${id}$`, 'u'));
	const statements = pageOf(folder, 'statements/index.html');
	for (const id of ['by-isle', 'on-topic-0', 'said-not-found', 'so-supported'])
		expect(leadsTo(statements, id), id).toMatch(new RegExp(`^/statements/topic/.*#${id}$`, 'u'));
});

test('all sources of a kind have a page where no letter has them all', () => {
	const contents = pageOf(folder, 'sources/index.html');
	expect(leadsTo(contents, 'kind-un-document')).toBe('/sources/kind-un-document/');
	const { $ } = pageOf(folder, 'sources/kind-un-document/index.html');
	expect($('.source').length).toBe(30);
	expect($('.source.kind-un-document').length).toBe(0);
	const rest = contents.$('#kind-government a').toArray();
	expect(rest.length).toBeGreaterThan(10);
	const counts = rest.map((link) => Number(/(\d+)\)\s*$/u.exec($(link).text())?.[1]));
	expect(counts.reduce((sum, count) => sum + count, 0)).toBe(270);
	for (const link of rest)
		expect(link.attribs['href']).toMatch(/^\/sources\/[a-z]\/(?:#kind-government)?$/u);
});

test('a script of the page of sources knows where each of them stands', () => {
	const known = JSON.parse(readFileSync(join(folder, 'sources/pages.json'), 'utf8')) as Readonly<
		Record<string, readonly string[]>
	>;
	expect(Object.values(known).flat().length).toBe(300);
	for (const [path, own] of Object.entries(known))
		for (const id of own) expect(ids.get(`sources/${path}index.html`)?.has(id), id).toBe(true);
});

test('old links to passages lead on without a script', () => {
	const article = pageOf(folder, 'index.html');
	for (let at = 0; at < 61; at += 1) {
		const id = `s-line-${String(at)}`;
		if (article.$(`[id="${id}"]`).is('.claim')) continue;
		expect(leadsTo(article, id)).toMatch(new RegExp(`^/article/\\d+/#${id}$`, 'u'));
	}
	expect(pages.has('article/2/index.html')).toBe(true);
});

test('each page of a list has filters with its own counts', () => {
	for (const [file, { $ }] of pagesOf(/^(?:timeline\/era|statements\/topic)\//u)) {
		const choices = $('.filter input.choice').toArray();
		expect(choices.length, file).toBeGreaterThan(1);
		for (const choice of choices) {
			const own = $(`:is(.event,.statement).${choice.attribs['value'] ?? ''}`).length;
			expect(Number($(choice).parent().find('.count').text())).toBe(own);
		}
	}
});

test('what many records name has a page of all of them', () => {
	const elsewhere = pagesOf(/^people-and-terms\//u).flatMap(([, { $ }]) =>
		$('.thing p.naming a')
			.toArray()
			.map((link) => ({ href: link.attribs['href'] ?? '', text: $(link).text() }))
	);
	expect(elsewhere.length).toBeGreaterThan(0);
	for (const { href, text } of elsewhere) {
		const [file = ''] = targetOf(href, '') ?? [];
		const counts = [...text.matchAll(/\d+/gu)].map(([count]) => Number(count));
		const page = pages.get(file);
		expect(page?.$('.naming a').length).toBe(counts.reduce((sum, count) => sum + count, 0));
	}
});

test('every figure stands on the page of its giver, and old links to a giver lead there', () => {
	const figures = pageOf(folder, 'figures/index.html');
	expect(figures.$('.chart, .other-figures').length).toBe(0);
	const givers = pagesOf(/^figures\/from-/u);
	const rows = givers.reduce((sum, [, { $ }]) => sum + $('.chart [scope=row]').length, 0);
	expect(rows).toBeGreaterThan(150);
	const others = pagesOf(/^figures\/others\//u);
	const listed = others.reduce((sum, [, { $ }]) => sum + $('.other-figures dd').length, 0);
	expect(rows + listed).toBe(4 * Math.ceil(181 / 3));
	for (const [file, { $ }] of givers)
		for (const heading of $('.giver h2[id]').toArray()) {
			const { id = '' } = heading.attribs;
			expect(leadsTo(figures, id)).toMatch(new RegExp(`^/figures/${id}/$`, 'u'));
			expect(file).toContain(`figures/${id}/`);
		}
});

test('what many things rest on has a page of all of them, and its entry leads there', () => {
	const [uses = ['', undefined]] = pagesOf(/^sources\/uses\//u).filter(([file]) =>
		file.includes('/log-10/')
	);
	const [, page] = uses;
	expect(page?.$('.naming a[href*="/timeline/"]').length).toBeGreaterThan(150);
	const entries = pagesOf(/^sources\/[^/]+\/index\.html$/u).map(([, { $ }]) => $('[id="log-10"]'));
	const links = entries.flatMap((entry) => entry.find('.naming a').toArray());
	// It stands on the page of its letter, and on that of its kind.
	expect(new Set(links.map((link) => link.attribs['href']))).toEqual(
		new Set(['/sources/uses/log-10/'])
	);
	expect(page?.$('main a[href$="#log-10"]').length).toBeGreaterThan(0);
});

test('each of many corrections has a line in the method that leads to what it says', () => {
	const method = pageOf(folder, 'method/index.html');
	const lines = method.$('[id^="correction-"]').toArray();
	expect(lines.length).toBe(300);
	for (const { attribs } of lines) {
		const href = leadsTo(method, attribs['id'] ?? '');
		const [file = '', id = ''] = targetOf(href, 'method/index.html') ?? [];
		expect(file).toMatch(/^changes\/2025-.*index\.html$/u);
		expect(pages.get(file)?.$(`[id="${id}"]`).text()).toContain('It came at');
	}
});

test('no page has more bytes or elements than are promised', () => {
	const files = [...pages].map(([path, { $ }]) => ({
		edition: '',
		path,
		bytes: statSync(join(folder, `${path}.br`)).size,
		length: statSync(join(folder, path)).size,
		elements: $('*').length,
	}));
	expect(files.length).toBeGreaterThan(200);
	expect(brokenPromises(files).filter((one) => one.includes('page'))).toEqual([]);
});
