import { expect, test } from 'vitest';
import { precacheBytes, precacheList, type TextPage } from '../../src/offline/precache-list.ts';

const page = (path: string, bytes = 10, lang = 'en'): TextPage => ({
	path,
	lang,
	bytes,
	revision: path,
});
const urls = (pages: readonly TextPage[], budget?: number) =>
	precacheList(pages, budget).map(({ url }) => url);

test('keeps main pages before deeper ones, and the first language before others', () => {
	const pages = [
		page('timeline/a/index.html'),
		page('ur/index.html', 10, 'ur'),
		page('law/index.html'),
		page('ur/law/index.html', 10, 'ur'),
		page('statements/a/index.html'),
		page('keep.html'),
		page('index.html'),
	];
	expect(urls(pages)).toEqual([
		'./',
		'keep.html',
		'ur/',
		'law/',
		'ur/law/',
		'statements/a/',
		'timeline/a/',
	]);
});

test('keeps no more than fits', () => {
	const pages = ['index.html', 'a/index.html', 'b/index.html'].map((path) => page(path));
	expect(urls(pages, 25)).toEqual(['./', 'a/']);
	expect(urls(pages, 30)).toHaveLength(3);
	expect(urls([page('index.html', precacheBytes + 1)])).toEqual([]);
});
