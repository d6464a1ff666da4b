import { expect, test } from 'vitest';
import { isPlainDate, toCslDate } from '../../src/data/csl.ts';
import { readDate } from '../../src/model/dates.ts';

test.each([
	['1961-09', { 'date-parts': [[1961, 9]] }],
	['1955~', { 'date-parts': [[1955]], circa: true }],
	['1949-07-26?', { 'date-parts': [[1949, 7, 26]], circa: true }],
	[
		'2025-10-11/2025-10-15',
		{
			'date-parts': [
				[2025, 10, 11],
				[2025, 10, 15],
			],
		},
	],
	[
		'1961-09~/1962-03',
		{
			'date-parts': [
				[1961, 9],
				[1962, 3],
			],
			circa: true,
		},
	],
	['2025-10-12/..', { 'date-parts': [[2025, 10, 12]] }],
	['195X', { 'date-parts': [[1950], [1959]], circa: true }],
	['1961-09-XX', { 'date-parts': [[1961, 9]] }],
	['1961/1962?', { 'date-parts': [[1961], [1962]], circa: true }],
])('writes %s for CSL', (edtf, csl) => {
	expect(toCslDate(readDate(edtf))).toEqual(csl);
});

test('knows which dates CSL cannot say', () => {
	const plain = [
		'1961',
		'1961-09-03',
		'1955~',
		'1955?',
		'1955/1956',
		'1955/..',
		'195X',
		'1961-XX',
	].filter((edtf) => isPlainDate(readDate(edtf)));
	expect(plain).toEqual(['1961', '1961-09-03']);
});
