import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { brotliQuality, isPacked } from '../../../src/publish/finish/compress.ts';
import { rememberPacked } from '../../../src/publish/finish/packed-memory.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

test('packs a text once', () => {
	const folder = temporaryFolder();
	const texts = ['words '.repeat(400), 'other words '.repeat(400)].map((text) => Buffer.from(text));
	let made = 0;
	const pack = (text: Uint8Array) =>
		rememberPacked(
			text,
			() => {
				made += 1;
				return brotliCompressSync(text);
			},
			folder
		);
	const first = texts.map(pack);
	expect(texts.map(pack)).toEqual(first);
	expect(made).toBe(2);
});

test('packs hardest what most readers open, and no Markdown', () => {
	const hard = ['index.html', 'law/index.html', 'keep.html'];
	const other = ['statements/a/index.html', 'embed/timeline/a/index.html', 'data/all.json'];
	expect(hard.map((path) => brotliQuality(path, 300_000, 5_000))).toEqual([11, 11, 11]);
	expect(other.map((path) => brotliQuality(path, 300_000, 5_000))).toEqual([6, 6, 6]);
	expect(other.map((path) => brotliQuality(path, 300_000, 900))).toEqual([11, 11, 11]);
	expect(brotliQuality('index.html', 2_000_000, 5_000)).toBe(9);
	expect(['index.html', 'article.md', 'card.png', 'data/all.json'].filter(isPacked)).toEqual([
		'index.html',
		'data/all.json',
	]);
});
