import { expect, test } from 'vitest';
import { readEdtf, type EdtfDate } from '../../src/dates/edtf.ts';
import { formatDate, type DateWords } from '../../src/dates/format.ts';

const plain: Omit<DateWords, 'locale' | 'hasSolarHijri'> = {
	about: (date) => `≈ ${date}`,
	uncertain: (date, precision) => `${date}? (${precision})`,
	from: (date) => `${date} …`,
	within: (years) => `in ${years}`,
};
const written = (edtf: string, locale: string, hasSolarHijri = false) =>
	formatDate(readEdtf(edtf) as EdtfDate, { ...plain, locale, hasSolarHijri }).text;

test.each([
	['1893-11-12', '12 November 1893'],
	['1961-09', 'September 1961'],
	['1961', '1961'],
	['2025-10-11/2025-10-15', '11 – 15 October 2025'],
	['2024-12-24/2025-01', '24 December 2024 – January 2025'],
	['1955~', '≈ 1955'],
	['1949-07-26?', '26 July 1949? (day)'],
	['2025-10-12/..', '12 October 2025 …'],
	['195X', 'in 1950 – 1959'],
	['18XX', 'in 1800 – 1899'],
	['1961-XX', '1961'],
	['1961-09-XX', 'September 1961'],
])('writes %s in English', (edtf, text) => {
	expect(written(edtf, 'en-GB')).toBe(text);
});

test.each([
	['1893-11-12', '۱۲ نومبر ۱۸۹۳ (۲۱ عقرب ۱۲۷۲)'],
	// A month of one calendar is parts of two of the other, and so is a year.
	['1978-04', 'اپریل ۱۹۷۸ (حمل – ثور ۱۳۵۷)'],
	['1893', '۱۸۹۳ (۱۲۷۱ – ۱۲۷۲)'],
	['2025-10-11/2025-10-15', '۱۱ تا ۱۵ اکتوبر ۲۰۲۵ (۱۹ – ۲۳ میزان ۱۴۰۴)'],
	['2025-03-18/2025-03-25', '۱۸ تا ۲۵ مارچ ۲۰۲۵ (۲۸ حوت ۱۴۰۳ – ۵ حمل ۱۴۰۴)'],
	['1955~', '≈ ۱۹۵۵ (۱۳۳۳ – ۱۳۳۴)'],
	['195X', 'in ۱۹۵۰ تا ۱۹۵۹ (۱۳۲۸ – ۱۳۳۸)'],
])('gives the Solar Hijri date of %s beside the Gregorian one', (edtf, text) => {
	expect(written(edtf, 'fa-AF', true)).toBe(text);
});

test.each([
	['1955~', '1955'],
	['195X', '1950'],
	['1961-09-XX', '1961-09'],
	['2025-10-11/2025-10-15', '2025-10-11'],
])('gives machines a date that HTML knows for %s', (edtf, datetime) => {
	const words = { ...plain, locale: 'en-GB', hasSolarHijri: false };
	expect(formatDate(readEdtf(edtf) as EdtfDate, words).datetime).toBe(datetime);
});

test('writes months and digits of Pashto, without a sign for the era', () => {
	expect(written('1893-11-12', 'ps', true)).toBe('۱۸۹۳ نومبر ۱۲ (۲۱ لړم ۱۲۷۲)');
});
