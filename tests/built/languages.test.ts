import { expect, inject, test } from 'vitest';
import { editions, pagesIn, placed, record } from './editions.ts';
import { folded, pageOf, type BuiltPage } from './pages.ts';
import { home } from './placed.ts';

const folder = inject('sites').placed;
const languages = placed.map(({ lang }) => lang);

/** The addresses of a page by the language that it names them for. */
function alternatesOf({ head }: BuiltPage): Record<string, string> {
	const links = head('link[rel=alternate][hreflang]').toArray();
	const named = links.map((link) => [head(link).attr('hreflang'), head(link).attr('href')]);
	const alternates = Object.fromEntries(named) as Record<string, string>;
	expect(Object.keys(alternates)).toHaveLength(links.length);
	return alternates;
}

function canonicalOf({ head }: BuiltPage): string | undefined {
	return head('link[rel=canonical]').attr('href');
}

/** Pages with an address of their own: not embeds, nor the page for those who are lost. */
function withAddress(edition: (typeof placed)[number]): BuiltPage[] {
	return pagesIn(edition).filter(
		(page) => page.file !== 'keep.html' && page.head('meta[name=robots]').length === 0
	);
}

test.each(editions)('every page says its language and its direction: $name', (edition) => {
	const { lang, path } = edition;
	for (const { file, head } of pagesIn(edition)) {
		const { lang: said, dir } = head('html').attr() ?? {};
		expect([said, dir ?? 'ltr'], file).toEqual([lang, path === '' ? 'ltr' : 'rtl']);
	}
});

test.each(placed)('every page names itself in every language: $lang', (edition) => {
	const pages = withAddress(edition);
	expect(pages.length).toBeGreaterThan(edition.site.statements.length + edition.site.events.length);
	for (const page of pages) {
		const path = page.file.replace(/index\.html$/u, '');
		expect(canonicalOf(page), page.file).toBe(home + edition.path + path);
		const own = Object.fromEntries(placed.map((one) => [one.lang, home + one.path + path]));
		expect(alternatesOf(page), page.file).toEqual({ ...own, 'x-default': home + path });
	}
});

test('every page that is named is there, in its language, and names the same ones', () => {
	const built = new Map(
		placed.flatMap((edition) =>
			withAddress(edition).map((page) => [
				home + edition.path + page.file.replace(/index\.html$/u, ''),
				{ lang: page.head('html').attr('lang'), alternates: alternatesOf(page) },
			])
		)
	);
	for (const [from, { alternates }] of built) {
		expect(Object.keys(alternates).sort(), from).toEqual([...languages, 'x-default'].sort());
		expect(Object.values(alternates), from).toContain(from);
		for (const [name, address] of Object.entries(alternates)) {
			const lang = name === 'x-default' ? languages[0] : name;
			expect(built.get(address), `${from} names ${address}`).toEqual({ lang, alternates });
		}
	}
	expect(built.size % languages.length).toBe(0);
});

test('pages without an address of their own, and sites of one language, name none', () => {
	const pages = [
		pageOf(folder, '404.html'),
		...placed
			.flatMap((edition) => pagesIn(edition))
			.filter(({ file }) => /^(?:embed\/|keep\.html)/u.test(file)),
		...editions.filter(({ name }) => name === 'ferry/').flatMap((edition) => pagesIn(edition)),
	];
	expect(pages.length).toBeGreaterThan(100);
	const naming = pages.filter((page) => Object.keys(alternatesOf(page)).length > 0);
	expect(naming.map(({ file }) => file)).toEqual([]);
});

/** Not the page for those who are lost, which is one for all, nor the one to keep, which is read elsewhere. */
function isOfOneLanguage({ file }: BuiltPage): boolean {
	return file !== '404.html' && file !== 'keep.html';
}

test.each(placed)('a reader stays in the language until another is chosen: $lang', (edition) => {
	const own = home + edition.path;
	const others = edition.path === '' ? placed.slice(1) : [];
	const choices =
		/<nav class="languages".*?<\/nav>|<aside class="translation.*?<\/aside>|<link[^>]+hreflang.*?>/gsu;
	/** The data of a release are those of all languages. */
	const isOfAll = /^icon\.svg$|^releases\/[^/]+\/[^/]+\.(?:json|zip)$/u;
	const isOwn = (to: string) =>
		to.startsWith(own) && !others.some(({ path }) => to.startsWith(home + path));
	for (const { file, html } of pagesIn(edition).filter(isOfOneLanguage)) {
		const links = [...html.replace(choices, '').matchAll(/\s(?:href|src)="(?<to>[^"#][^"]*)"/gu)]
			.map(({ groups }) => new URL(groups?.['to'] ?? '', own).href)
			.filter((to) => to.startsWith(home) && !isOfAll.test(to.slice(home.length)));
		expect(links.length, file).toBeGreaterThan(0);
		expect(
			[...new Set(links)].filter((to) => !isOwn(to)),
			file
		).toEqual([]);
	}
});

test.each(record)('the original of a translated passage is one tap away: $lang', (edition) => {
	const originals = record[0]?.site.article;
	const translated = edition.path !== '';
	for (const { anchor, statement } of edition.site.article.claims) {
		const { $ } = pageOf(edition.folder, `statements/${statement.id}/index.html`);
		const shown = $('.passage details > blockquote[lang=en]')
			.toArray()
			.map((one) => folded($(one).text()));
		const text = folded(originals?.claims.find((one) => one.anchor === anchor)?.text ?? '');
		expect(shown.includes(text), `${statement.id} ${anchor}`).toBe(translated);
	}
});

test.each(record)(
	'words in quotation marks have one pair, and their original: $lang',
	(edition) => {
		const { $ } = pageOf(edition.folder, 'index.html');
		const originals = record[0]?.site.article.notes.filter(({ words }) => /^“.*”$/u.test(words));
		const shown = $('.wording bdi[lang=en]').toArray();
		expect(originals?.length).toBeGreaterThan(1);
		expect(shown.map((one) => $(one).text())).toEqual(
			edition.path === '' ? [] : originals?.map(({ words }) => words)
		);
		const notes = $('.wording q').toArray();
		expect(notes.length).toBeGreaterThan(10);
		expect(notes.filter((one) => /^[“”«].*[“”»]$/u.test($(one).text()))).toEqual([]);
	}
);
