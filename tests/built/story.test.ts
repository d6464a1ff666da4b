import { execFileSync } from 'node:child_process';
import { expect, inject, test } from 'vitest';
import { record } from './editions.ts';
import { filesOf, pageOf, pagesOf } from './pages.ts';

test('makes another story’s site with no word of this one', () => {
	const words = /pakistan|afghan|taliban|kabul|islamabad|durand|torkham|andrabi/iu;
	const found = pagesOf(inject('sites').ferry).filter(({ html }) => words.test(html));
	expect(found.map(({ file }) => file)).toEqual([]);
});

test('holds the files of the original in every language, and only those', () => {
	const kinds = /(?:\.html|\.md|\.json|\.csv|\.xml|\.jsonld|\.ics|\.bib|\.ris|\.txt)$/u;
	const own = new Set(['404.html', 'robots.txt']);
	const all = filesOf(inject('sites').record).filter((file) => kinds.test(file) && !own.has(file));
	const places = record.map(({ path }) => path);
	const inPlace = (path: string) =>
		all
			.filter((file) => places.findLast((place) => file.startsWith(place)) === path)
			.map((file) => file.slice(path.length))
			.filter((file) => !/^(?:sitemap-|hosting\/|fonts\/)/u.test(file));
	for (const { path, lang } of record) expect(inPlace(path), lang).toEqual(inPlace(''));
});

test('leaves out the pages for which a story has nothing', () => {
	const files = filesOf(inject('sites').ferry);
	expect(files).not.toContain('law/index.html');
	expect(files).not.toContain('questions/index.html');
	expect(files).toContain('method/index.html');
});

test('writes a date with its doubts', () => {
	const { $ } = pageOf(inject('sites').ferry, 'timeline/new-quay/index.html');
	expect($('time').first().text()).toBe('about September 1961 – March 1962');
	expect($('time').first().attr('datetime')).toBe('1961-09');
});

test('has a page for each statement and event of the content, and of its translations', () => {
	const content = execFileSync('git', ['ls-files', 'content/statements', 'content/timeline'], {
		encoding: 'utf8',
	})
		.trim()
		.split('\n')
		.map((file) =>
			file.replace(
				/^content\/(?<path>[^.]+)(?:\.(?<lang>[\w-]+))?\.md$/u,
				(_all, path: string, lang?: string) => `${lang ? `${lang}/` : ''}${path}/index.html`
			)
		);
	const files = new Set(filesOf(inject('sites').record));
	expect(content.filter((file) => !files.has(file))).toEqual([]);
	expect(content.length).toBeGreaterThan(160 * record.length);
});
