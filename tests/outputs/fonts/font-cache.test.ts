import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cutFont } from '../../../src/outputs/fonts/font-cache.ts';

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
	expect(Buffer.from(second).equals(first)).toBe(true);
	expect(readdirSync(folder)).toHaveLength(1);
});

test('asks for letters, not for their order or number', async () => {
	await cutFont(font, 'با', { folder, cut });
	await cutFont(font, 'ابا', { folder, cut });
	expect(asked).toHaveLength(1);
});

test('cuts again for other letters and for another font', async () => {
	await cutFont(font, 'با', { folder, cut });
	await cutFont(font, 'بات', { folder, cut });
	await cutFont(Buffer.from('another font'), 'با', { folder, cut });
	expect(asked).toHaveLength(3);
});
