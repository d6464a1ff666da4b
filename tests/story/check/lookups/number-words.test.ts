import { expect, test } from 'vitest';
import { hasNumber, numberForms } from '../../../../src/story/check/lookups/number-words.ts';

test.each([
	['en', 8400, ['8,400', '8400']],
	['en', 12, ['12', 'twelve']],
	['de', 8400, ['8.400', '8400']],
	['ur', 8400, ['8,400', '8400']],
	['ps', 2, ['۲', 'دوه', 'دوو']],
	['fa-AF', 9, ['۹', 'نه', 'نُه']],
	['fa-AF', 8400, ['۸٬۴۰۰', '۸۴۰۰']],
])('%s writes %d as %j', (lang, number, forms) => {
	expect(numberForms(number, lang)).toEqual(forms);
});

test.each([
	['en', 15, '15, then 20', true],
	['en', 15, 'Fifteen were hurt', true],
	['en', 15, '15,000 came', false],
	['en', 5, '1.5 kilometres', false],
	['en', 1, 'none', false],
	['en', 1, 'someone', false],
	['de', 8, '8.400', false],
	['fa-AF', 23, '۲۳ تن', true],
	['fa-AF', 23, '23 تن', false],
	['fa-AF', 1, 'هیچ‌یک', false],
	['fa-AF', 48, 'آتش‌بس ۴۸ساعته', false],
])('in %s, %d stands in “%s”: %s', (lang, number, text, isThere) => {
	expect(hasNumber(text, number, lang)).toBe(isThere);
});
