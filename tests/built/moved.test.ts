import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { verify } from '../../src/cli/verify.ts';
import { accountId } from '../../src/story/releases/account-id.ts';
import { pageOf, pagesOf } from './pages.ts';

const folder = inject('sites').moved;

describe.each([
	['en', 'ltr', '', 'Moved', 'Taken down'],
	['ur', 'rtl', 'ur/', 'منتقل ہو گیا', 'ہٹا دیا گیا'],
])('in %s, what others hold leads on:', (lang, dir, root, moved, gone) => {
	const read = (path: string) => readFileSync(join(folder, root, path), 'utf8');
	const page = (path: string) => pageOf(folder, `${root}${path}/index.html`).$;

	test.each([
		['statements/little-water', 'statements/low-tide'],
		['timeline/delay', 'timeline/late-ferry'],
	])('all addresses of %s', (from, to) => {
		const $ = page(from);
		expect($('html').attr()).toEqual({ lang, dir });
		expect($('title').text()).toBe(moved);
		expect($('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=/${root}${to}/`);
		expect($('link[rel=canonical]').attr('href')).toBe(`http://localhost:4321/${root}${to}/`);
		expect($('main a').attr('href')).toBe(`/${root}${to}/`);
		expect($('meta[property="og:title"]').attr()).toEqual(
			page(to)('meta[property="og:title"]').attr()
		);
		for (const path of [
			...['md', 'bib', 'ris', 'csl.json'].map((ending) => `${from}.${ending}`),
			`embed/${from}/index.html`,
			`oembed/${from}.json`,
		])
			expect(read(path), path).toBe(read(path.replace(from, to)));
	});

	test.each([
		['statements/on-time', 'The ferry was on time.'],
		['timeline/old-quay', 'An old quay is built.'],
	])('all addresses of %s', (path, said) => {
		const where = path.split('/')[1];
		const id = accountId({ date: '2025-02-01', where, said, says: 'Nothing.' });
		const entry = `changes/#change-${id}`;
		const $ = page(path);
		expect($('title').text()).toBe(gone);
		// A citation ends at what stood there, and at why it went.
		expect($('meta[http-equiv=refresh]').length).toBe(0);
		for (const words of [said, 'Nothing.', 'No source shows it.'])
			expect($('main').text(), words).toContain(words);
		expect($(`main p:contains("${said}")`).attr('lang')).toBe(lang === 'en' ? undefined : 'en');
		expect($('main a').attr('href')).toBe(`/${root}${entry}`);
		expect(page('changes')(`[id="${entry.split('#')[1] ?? ''}"]`).text()).toContain('Nothing.');
		const embed = page(`embed/${path}`);
		expect(embed('meta[http-equiv=refresh]').length).toBe(0);
		expect(embed('main a').attr()).toEqual({
			href: `/${root}${entry}`,
			target: '_blank',
			rel: 'noopener',
		});
		expect(read(`${path}.md`)).toContain(`(http://localhost:4321/${root}${entry})`);
		expect(existsSync(join(folder, root, `oembed/${path}.json`))).toBe(false);
	});

	test.each([
		['index.html', 's-little-water', 's-low-tide'],
		['index.html', 'n-little-water', 'n-low-tide'],
		['index.html', 's-on-time', 's-never-late'],
		['index.html', 'e-1', 'e-2'],
		['keep.html', 's-little-water', 's-low-tide'],
		['keep.html', 'little-water', 'low-tide'],
		['keep.html', 'e-1', 'e-2'],
		['sources/index.html', 'office-log', 'harbour-log'],
		['timeline/index.html', 'delay', 'late-ferry'],
	])('in %s #%s', (file, from, to) => {
		const { $ } = pageOf(folder, root + file);
		expect($(`[id="${from}"]`).length).toBe(1);
		expect($(`[id="${from}"]`).closest(`[id="${to}"]`).length).toBe(1);
	});
});

test('prints every part of an author’s name', () => {
	for (const file of ['sources/index.html', 'timeline/share/index.html'])
		expect(pageOf(folder, file).$('main').text(), file).toContain('Ada van der Beek Jr.');
});

test('has a policy in every page, and the sums of every file', async () => {
	const without = pagesOf(folder).filter(
		({ $ }) => $('meta[http-equiv="content-security-policy"]').length !== 1
	);
	expect(without.map(({ file }) => file)).toEqual([]);
	expect(await verify(folder)).toBe(0);
});
