import { expect, test } from 'vitest';
import { directionOf } from '../../../src/edition/words/direction.ts';

test.each([
	'ur',
	'ps',
	'fa-AF',
	'fa',
	'ar',
	'he',
	'yi',
	'dv',
	'syr',
	'nqo',
	'ckb',
	'pa-PK',
	'ug',
	'az-Arab',
	'ff-Adlm',
	'rhg',
])('%s runs from right to left', (lang) => {
	expect(directionOf(lang)).toBe('rtl');
});

test.each([
	'en',
	'pa',
	'hi',
	'ku',
	'tr',
	'az',
	'ur-Latn',
	'fa-Latn-AF',
	'ff',
	'zh-Hant',
	'sw',
	'und',
	'qaa',
])('%s does not', (lang) => {
	expect(directionOf(lang)).toBeUndefined();
});

test('does not take a tag that is none for a language from left to right', () => {
	expect(() => directionOf('u r')).toThrow(RangeError);
});

// Node 22 has the data under another name.
test.skipIf(!('getTextInfo' in Intl.Locale.prototype))('says what Node says, where it does', () => {
	const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
	const codes = letters.flatMap((a) =>
		letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)])
	);
	const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
	const known = codes.filter((code) => names.of(code) !== undefined);
	expect(known.length).toBeGreaterThan(400);
	const told = (lang: string) => new Intl.Locale(lang).getTextInfo().direction;
	const others = known.filter((lang) => (directionOf(lang) ?? 'ltr') !== told(lang));
	expect(others).toEqual([]);
});
