import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ogLocale } from '../../../src/outputs/metadata/head-tags.ts';
import { shorten } from '../../../src/outputs/metadata/shorten.ts';

test.each([
	['short enough', 20, 'short enough'],
	['The first sentence is here. The second goes on.', 40, 'The first sentence is here.'],
	['“Is it so?” It asked and asked', 24, '“Is it so?” It asked…'],
	['He said “it is so.” And then more', 24, 'He said “it is so.”'],
	['one two, three', 12, 'one two…'],
	['unbrokenunbroken', 8, 'unbroke…'],
	['پہلا جملہ یہاں ہے۔ دوسرا جملہ', 22, 'پہلا جملہ یہاں ہے۔'],
])('shortens “%s” to %i characters', (text, limit, expected) => {
	expect(shorten(text, limit)).toBe(expected);
});

test('never gives more than it was asked for', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 10, max: 200 }), (text, limit) => {
			expect(shorten(text, limit).length).toBeLessThanOrEqual(Math.max(limit, 1));
		})
	);
});

test.each([
	['en-GB', 'en_GB'],
	['ur', 'ur_PK'],
	['ps', 'ps_AF'],
	['fa-AF', 'fa_AF'],
])('writes the language %s as %s', (lang, locale) => {
	expect(ogLocale(lang)).toBe(locale);
});
