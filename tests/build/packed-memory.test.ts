import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { brotliQuality, isPacked } from '../../src/build/compress.ts';
import { forgetPacked, rememberPacked } from '../../src/build/packed-memory.ts';

function emptyFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'packed-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	return folder;
}

const text = Buffer.from('words '.repeat(400));

test('packs a text once, and again where the copy is damaged', () => {
	const folder = emptyFolder();
	let made = 0;
	const pack = () =>
		rememberPacked(
			text,
			() => {
				made += 1;
				return brotliCompressSync(text);
			},
			folder
		);
	const first = pack();
	expect(pack()).toEqual(first);
	expect(made).toBe(1);
	const [name = ''] = readdirSync(folder);
	for (const damage of [first.slice(0, 9), brotliCompressSync('other words'), Buffer.alloc(0)]) {
		writeFileSync(join(folder, name), damage);
		expect(pack()).toEqual(first);
	}
	expect(made).toBe(4);
	expect(readdirSync(folder)).toEqual([name]);
});

test('forgets what no build has asked for in two weeks', () => {
	const folder = emptyFolder();
	const day = 86_400;
	for (const [name, age] of [
		['old', 20],
		['young', 3],
	] as const) {
		writeFileSync(join(folder, name), '');
		utimesSync(join(folder, name), day * (100 - age), day * (100 - age));
	}
	forgetPacked(100 * day * 1_000, folder);
	expect(readdirSync(folder)).toEqual(['young']);
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
