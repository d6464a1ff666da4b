import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cutFont } from '../../src/fonts/font-cache.ts';

let folder = '';
let asked: string[] = [];
const cut = (whole: Uint8Array, letters: string) => {
	asked.push(letters);
	return Promise.resolve(Buffer.from(`${String(whole.length)} ${letters}`));
};
const font = Buffer.from('a whole font');
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'fonts-'));
	asked = [];
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

test('cuts a font once; the next build takes it from the cache', async () => {
	const first = await cutFont(font, 'با', { folder, cut });
	const second = await cutFont(font, 'با', { folder, cut });
	expect(asked).toEqual(['با']);
	expect(second.equals(first)).toBe(true);
	expect(readdirSync(folder)).toHaveLength(1);
});

test('asks for letters, not for their order or number', async () => {
	await cutFont(font, 'با', { folder, cut });
	await cutFont(font, 'ابا', { folder, cut });
	expect(asked).toHaveLength(1);
});

test('cuts again for other letters, for another font, and when a kept file is damaged', async () => {
	const first = await cutFont(font, 'با', { folder, cut });
	const [name = ''] = readdirSync(folder);
	const kept = readFileSync(join(folder, name));
	kept[kept.length - 1] = 0;
	writeFileSync(join(folder, name), kept);
	expect((await cutFont(font, 'با', { folder, cut })).equals(first)).toBe(true);
	expect(asked).toHaveLength(2);
	await cutFont(font, 'بات', { folder, cut });
	await cutFont(Buffer.from('another font'), 'با', { folder, cut });
	expect(asked).toHaveLength(4);
});

test('two that ask at once get the same', async () => {
	const both = await Promise.all([1, 2].map(() => cutFont(font, 'با', { folder, cut })));
	expect(both[0]?.equals(both[1] ?? Buffer.of())).toBe(true);
	expect(readdirSync(folder)).toHaveLength(1);
});
