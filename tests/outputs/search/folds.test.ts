import { describe, expect, test } from 'vitest';
import { folds, foldText } from '../../../src/outputs/search/folds.ts';
import { soundsOf } from '../../../src/outputs/search/sound.ts';
import { isSlip, maySlip } from '../../../src/outputs/search/slips.ts';
import { allTerms, wordsOf } from '../../../src/outputs/search/words.ts';
import { foldExamples } from './fold-examples.ts';

const pairs = Object.entries(foldExamples).flatMap(([name, same]) =>
	same.map((pair) => [name, ...pair] as const)
);

describe('folds', () => {
	test.each(pairs)('%s: %s is found as %s', (_name, typed, printed) => {
		expect(foldText(typed)).toBe(foldText(printed));
	});

	test.each(folds)('without “$name” its own words stay apart', ({ name }) => {
		const without = (text: string) =>
			folds.filter((one) => one.name !== name).reduce((left, { apply }) => apply(left), text);
		expect(
			foldExamples[name]?.some(([typed, printed]) => without(typed) !== without(printed))
		).toBe(true);
	});

	test('are done once and for all', () => {
		for (const [, , printed] of pairs) expect(foldText(foldText(printed))).toBe(foldText(printed));
	});

	test('leave words of other roots apart', () => {
		for (const [one, other] of [
			['1961', '1963'],
			['کابل', 'قابل'],
			['دار', 'ڈار'],
		] as const)
			expect(foldText(one)).not.toBe(foldText(other));
	});
});

test.each([
	['آتش‌بس', ['اتشبس', 'اتش', 'بس']],
	['S/2025/796', ['s2025796', 's', '2025', '796']],
	['۴۸ساعته', ['48', 'ساعته']],
	['16th, 6,000', ['16th', '6000']],
	['Al-Qaida’s', ['al', 'qaida']],
	['“–” …', []],
])('%s is found by %j', (text, terms) => {
	expect(allTerms(text)).toEqual(terms);
});

test('words know their places', () => {
	const text = 'A “ceasefire” (Doha)';
	expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
		'A',
		'ceasefire',
		'Doha',
	]);
});

test.each([
	['Torkham', 'Turkhum'],
	['Mehsud', 'Mahsood'],
	['Kunar', 'Konar'],
	['Muttaqi', 'Mutaki'],
	['Daoud', 'Dawood'],
	['Qandahar', 'Kandahar'],
	['پېښور', 'پشاور'],
	['قندهار', 'کندهار'],
	['طورخم', 'تورخم'],
	['ڈیورنڈ', 'دورند'],
	['نوامبر', 'نومبر'],
])('%s sounds like %s', (one, other) => {
	const [a, b] = [one, other].map((word) => soundsOf(foldText(word)));
	expect(a?.some((sound) => b?.includes(sound))).toBe(true);
});

test('figures and short words have no sound and no slips', () => {
	expect(soundsOf('1961')).toEqual([]);
	expect(soundsOf('un')).toEqual([]);
	expect(['1961', 's2025796', 'ttp'].map(maySlip)).toEqual([false, false, false]);
});

test.each([
	['embasy', 'embassy', true],
	['embsasy', 'embassy', true],
	['embasssy', 'embassy', true],
	['embaxxy', 'embassy', false],
	['refugess', 'refugees', true],
	['monitering', 'monitoring', true],
	['monitoirngs', 'monitoring', true],
	['monitxxxng', 'monitoring', false],
])('%s for %s is a slip: %s', (typed, meant, expected) => {
	expect(isSlip(typed, meant)).toBe(expected);
});
