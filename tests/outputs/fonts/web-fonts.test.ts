import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { fontFaces } from '../../../src/outputs/fonts/font-faces.ts';
import { lettersIn } from '../../../src/outputs/fonts/letters.ts';
import { webFonts } from '../../../src/outputs/fonts/web-fonts.ts';
import { translationOf } from '../../../src/story/check/example-translation.ts';
import { buildSite } from '../../../src/story/model/build.ts';
import { checkStory } from '../../story.ts';

const urdu = () => buildSite(checkStory({ 'timeline/late-ferry.ur.md': translationOf() }), 'ur');

test('finds every letter of Arabic script that a site has words with', () => {
	const letters = lettersIn(urdu());
	for (const letter of 'دیرسےآنوالکشت') expect(letters).toContain(letter);
	expect(letters).not.toMatch(/[A-Za-z ]/u);
});

test('brings no font for a language that systems have fonts for', async () => {
	expect(await webFonts(buildSite(checkStory({})))).toEqual([]);
});

test('cuts Naskh to a size that a slow network carries, and the same bytes each time', async () => {
	const [naskh, nastaliq] = await webFonts(urdu());
	expect(naskh?.data.subarray(0, 4).toString()).toBe('wOF2');
	expect(naskh?.data.byteLength).toBeLessThan(22_000);
	expect(nastaliq?.data.byteLength).toBeLessThan(120_000);
	const [again] = await webFonts(urdu());
	expect(again?.path).toBe(naskh?.path);
});

test('leaves in each font the address of its licence, and has the licence at hand', async () => {
	for (const { data, licence, family } of await webFonts(urdu())) {
		const options = { targetFormat: 'sfnt', preserveNameIds: [13, 14] } as const;
		const plain = await subsetFont(Buffer.from(data), 'ا', options);
		expect(plain.toString('latin1').replaceAll('\0', ''), family).toMatch(
			/scripts\.sil\.org\/OFL|openfontlicense\.org/u
		);
		expect(licence).toMatch(/^Copyright \d{4} The Noto Project Authors/u);
		expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
	}
});

test('lets no text wait for a font', async () => {
	const css = fontFaces(await webFonts(urdu()), (path) => `/a/b/ur/${path}`);
	expect(css.match(/font-display:\w+/gu)).toEqual(['font-display:optional', 'font-display:swap']);
	expect(css).toMatch(/url\(\/a\/b\/ur\/fonts\/naskh\.[0-9a-f]{16}\.woff2\)/u);
});

test('keeps the space in every cut font: in place of U+200C, HarfBuzz sets it', async () => {
	for (const { family, data } of await webFonts(urdu())) {
		const whole = await subsetFont(Buffer.from(data), 'ا ', { targetFormat: 'sfnt' });
		expect([family, lettersOf(whole)]).toEqual([family, expect.arrayContaining([0x20, 0x627])]);
	}
});

test('has the letters of the name of each language, which stands on every page', async () => {
	const site = urdu();
	const languages = ['en', 'ur', 'ps', 'fa-AF'] as const;
	const fonts = await webFonts({ ...site, meta: { ...site.meta, languages: [...languages] } });
	expect(fonts).toHaveLength(2);
	for (const { family, data } of fonts) {
		const all = lettersOf(
			await subsetFont(Buffer.from(data), 'پښتو اردو دری', { targetFormat: 'sfnt' })
		);
		for (const letter of 'پښتواردودری') expect(all, family).toContain(letter.codePointAt(0));
	}
});

/** What a font has letters for: its table `cmap` in format 4 (OpenType 1.9, cmap). */
function lettersOf(font: Buffer): number[] {
	const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
	const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0;
	const cmap = font.subarray(font.readUInt32BE(entry + 8));
	const maps = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
		cmap.subarray(cmap.readUInt32BE(8 + index * 8))
	);
	const map = maps.find((one) => one.readUInt16BE(0) === 4);
	if (!map) throw new Error('The font has no map of letters in format 4.');
	const segments = map.readUInt16BE(6) / 2;
	return Array.from({ length: segments }, (_, index) => {
		const end = map.readUInt16BE(14 + index * 2);
		const start = map.readUInt16BE(16 + (segments + index) * 2);
		return Array.from({ length: end - start + 1 }, (_none, more) => start + more);
	}).flat();
}
