import { expect, test } from 'vitest';
import { isPlainDate, toCsl, toCslDate } from '../../../src/outputs/data/csl.ts';
import { readDate } from '../../../src/story/dates/read-date.ts';
import { aSite } from './a-site.ts';

const [source] = aSite().sources;
if (!source) throw new Error('The example story has no source.');

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

test('a note that begins with a word and a colon stays a note', () => {
	const noteOf = (note: string) => toCsl({ ...source, note }).note;
	expect(noteOf('Editor: it is a copy.')).toBe(' Editor: it is a copy.');
	expect(noteOf('ایڈیٹر: نقل')).toBe(' ایڈیٹر: نقل');
	expect(noteOf('https://harbour.example/ has it.')).toBe(' https://harbour.example/ has it.');
	expect(noteOf('A copy. {:editor: X}')).toBe('A copy. { :editor: X}');
	expect(noteOf('Of the editor: a copy.')).toBe('Of the editor: a copy.');
});

test('addresses are URIs, and as written where they are', () => {
	const of = (URL: string) => toCsl({ ...source, URL, archive_location: URL });
	const written = 'https://harbour.example/’s-د/“a b”?q=|x|&y=%20#z';
	const uri = 'https://harbour.example/%E2%80%99s-%D8%AF/%E2%80%9Ca%20b%E2%80%9D?q=%7Cx%7C&y=%20#z';
	expect(of(written)).toMatchObject({ URL: uri, archive_location: uri });
	const plain = 'HTTPS://Harbour.example:8080?a=related%3Ab/(c)~d';
	expect(of(plain).URL).toBe(plain);
	expect(of('https://bücher.example/ü').URL).toBe('https://xn--bcher-kva.example/%C3%BC');
});
