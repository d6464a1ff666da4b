import { expect, test } from 'vitest';
import {
	keptOnUse,
	precacheBytes,
	precacheList,
	type KeepableFile,
} from '../../../src/publish/worker/precache-list.ts';

const file = (path: string, bytes = 10): KeepableFile => ({ path, bytes, sha256: 'a'.repeat(64) });
const urls = (files: readonly KeepableFile[], budget?: number) =>
	precacheList(files, budget).map(({ url }) => url);

test('keeps main pages before deeper ones, and the page of sources last', () => {
	const paths = [
		'data/index.html',
		'fonts/naskh.0123456789abcdef.woff2',
		'index.html',
		'keep.html',
		'law/index.html',
		'method/index.html',
		'positions/index.html',
		'questions/index.html',
		'sources/index.html',
		'statements/a/index.html',
		'statements/index.html',
		'timeline/a/index.html',
		'timeline/index.html',
	];
	expect(urls(paths.map((path) => file(path)))).toEqual([
		'./',
		'fonts/naskh.0123456789abcdef.woff2',
		'statements/',
		'timeline/',
		'positions/',
		'law/',
		'questions/',
		'method/',
		'keep.html',
		'statements/a/',
		'timeline/a/',
		'data/',
		'sources/',
	]);
});

test('keeps no more than fits, and what fits beside what does not', () => {
	const files = [file('index.html'), file('timeline/index.html', 900), file('keep.html')];
	expect(urls(files, 25)).toEqual(['./', 'keep.html']);
	expect(urls(files, 19)).toEqual(['./']);
	expect(urls([file('index.html', precacheBytes + 1)])).toEqual([]);
});

test('names the first half of the sum', () => {
	const sha256 = '0123456789abcdef'.repeat(4);
	const list = precacheList([{ path: 'fonts/a.woff2', bytes: 1, sha256 }]);
	expect(list).toEqual([{ url: 'fonts/a.woff2', sum: '0123456789abcdef0123456789abcdef' }]);
});

test('what a search asks for is kept once it was asked for', () => {
	const list = keptOnUse([
		{ path: 'search-index/a.0123456789abcdef.js', bytes: 1, sha256: 'a'.repeat(64) },
	]);
	expect(list).toEqual([
		{ url: 'search-index/a.0123456789abcdef.js', sum: 'a'.repeat(32), isOnUse: true },
	]);
});
