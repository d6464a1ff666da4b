import { expect, test } from 'vitest';
import { readEdtf, type EdtfDate } from '../../../src/story/dates/edtf.ts';
import { formatDate, monthName, type DateWords } from '../../../src/story/dates/format.ts';
import { wordsFor } from '../../../src/edition/words/words.ts';

const plain: Omit<DateWords, 'locale' | 'hasSolarHijri'> = {
	about: (date) => `≈ ${date}`,
	uncertain: (date, precision) => `${date}? (${precision})`,
	from: (date) => `${date} …`,
	within: (years) => `in ${years}`,
	unknown: (date, part) => `${date}, no ${part}`,
	uncertainEnd: (interval, end) => `${interval} [${end}]`,
	at: (date, time) => `${date} @ ${time}`,
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
	['1961-XX', '1961, no month'],
	['1961-XX-XX', '1961, no month-and-day'],
	['1961-09-XX', 'September 1961, no day'],
	['1949-07-26/1950?', '26 July 1949 – 1950 [end]'],
	['1961-09~/1962-03', '≈ September 1961 – March 1962'],
	['1961-09/1962-03~', 'September 1961 – ≈ March 1962'],
	['2025-10-11/2025-10-15~', '11 October 2025 – ≈ 15 October 2025'],
	['1961%/1962?', '≈ 1961 – 1962 [start] [end]'],
	['1969?/..', '1969 … [start]'],
	['1969~/..', '≈ 1969 …'],
	['2025-01-14T06:00', '14 January 2025 @ 6:00'],
	['2025-01-14T18:05:09+05:00', '14 January 2025 @ 18:05:09 (UTC+5:00)'],
	['2025-01-14T00:00Z', '14 January 2025 @ 0:00 (UTC)'],
	['2025-01-14/2025-01-14', '14 January 2025'],
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
	['2025-01-14T06:00', '۱۴ جنوری ۲۰۲۵ (۲۵ جدی ۱۴۰۳) @ ۶:۰۰'],
])('gives the Solar Hijri date of %s beside the Gregorian one', (edtf, text) => {
	expect(written(edtf, 'fa-AF', true)).toBe(text);
});

test.each([
	['1955~', '1955'],
	['195X', '1950'],
	['1961-09-XX', '1961-09'],
	['2025-10-11/2025-10-15', '2025-10-11'],
	['2025-01-14T06:00', '2025-01-14T06:00'],
	['2025-01-14T06:00:30-04:30', '2025-01-14T06:00:30-04:30'],
])('gives machines a date that HTML knows for %s', (edtf, datetime) => {
	const words = { ...plain, locale: 'en-GB', hasSolarHijri: false };
	expect(formatDate(readEdtf(edtf) as EdtfDate, words).datetime).toBe(datetime);
});

test.each([
	['en', '26 July 1949 – 1950, the end uncertain'],
	['ur', '26 جولائی، 1949 – 1950، اختتام غیر یقینی'],
	['ps', '۱۹۴۹ جولای ۲۶ – ۱۹۵۰ (۱۳۲۸ – ۱۳۲۹)، پای یې ناڅرګند دی'],
	['fa-AF', '۲۶ جولای ۱۹۴۹ – ۱۹۵۰ (۱۳۲۸ – ۱۳۲۹)، پایان نامطمئن'],
])('tells a doubt of the end that has it in %s', (lang, text) => {
	expect(inWords('1949-07-26/1950?', lang)).toBe(text);
});

test.each([
	['en', 'from 1969, not ended, the beginning uncertain'],
	['ur', '1969 سے، اختتام نہیں ہوا، آغاز غیر یقینی'],
	['ps', 'له ۱۹۶۹ (۱۳۴۷ – ۱۳۴۸) راهیسې، پای یې لا نه دی راغلی، پیل یې ناڅرګند دی'],
	['fa-AF', 'از ۱۹۶۹ (۱۳۴۷ – ۱۳۴۸)، پایان نیافته، آغاز نامطمئن'],
])('tells a doubt of the beginning of what has not ended in %s', (lang, text) => {
	expect(inWords('1969?/..', lang)).toBe(text);
});

test.each([
	['en', '14 January 2025, 6:00'],
	['ur', '14 جنوری، 2025، 6:00 بجے'],
	['ps', '۲۰۲۵ جنورۍ ۱۴ (۲۵ مرغومی ۱۴۰۳)، ۶:۰۰ بجې'],
	['fa-AF', '۱۴ جنوری ۲۰۲۵ (۲۵ جدی ۱۴۰۳)، ساعت ۶:۰۰'],
])('says the time in %s', (lang, text) => {
	expect(inWords('2025-01-14T06:00', lang)).toBe(text);
});

/** A date as the pages of a language write it. */
function inWords(edtf: string, lang: string): string {
	return formatDate(readEdtf(edtf) as EdtfDate, wordsFor(lang).dates).text;
}

test.each([
	['2024-09-12/2025-10-15', '۲۰۲۴ سپټمبر ۱۲ – ۲۰۲۵ اکتوبر ۱۵ (۲۲ وږی ۱۴۰۳ – ۲۳ تله ۱۴۰۴)'],
	['1979-12-24/1980-01', '۱۹۷۹ ډسمبر ۲۴ – ۱۹۸۰ جنورۍ (مرغومی – سلواغه ۱۳۵۸)'],
	['2025-12', '۲۰۲۵ ډسمبر (لیندۍ – مرغومی ۱۴۰۴)'],
	['2025-10-11/2025-10-15~', '۲۰۲۵ اکتوبر ۱۱ – شاوخوا ۲۰۲۵ اکتوبر ۱۵ (۱۹ – ۲۳ تله ۱۴۰۴)'],
])('writes %s in Pashto in the order of single dates', (edtf, text) => {
	expect(inWords(edtf, 'ps')).toBe(text);
});

test('parts two whole dates that a language joins in Urdu', () => {
	expect(inWords('2025-10-11/2025-10-15~', 'ur')).toBe('11 اکتوبر، 2025 – تقریباً 15 اکتوبر، 2025');
	expect(inWords('2025-10-11/2025-10-15', 'ur')).toBe('11–15 اکتوبر 2025');
});

test('writes months and digits of Pashto, without a sign for the era', () => {
	expect(written('1893-11-12', 'ps', true)).toBe('۱۸۹۳ نومبر ۱۲ (۲۱ لړم ۱۲۷۲)');
});

test.each([
	['en', 10, 'Oct'],
	['ur', 1, 'جنوری'],
	['ps', 4, 'اپرېل'],
	['fa-AF', 2, 'فبروری'],
] as const)('names a month of the Gregorian calendar as papers do: %s', (lang, month, name) => {
	expect(monthName(month, wordsFor(lang).dates)).toBe(name);
});
