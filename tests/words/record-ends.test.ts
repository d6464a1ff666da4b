import { expect, test } from 'vitest';
import { readEdtf, type EdtfDate } from '../../src/dates/edtf.ts';
import { formatDate } from '../../src/dates/format.ts';
import { wordsFor } from '../../src/words/words.ts';

const sentence = (edtf: string, lang: string) => {
	const words = wordsFor(lang);
	return words.page.frame.recordEnds(formatDate(readEdtf(edtf) as EdtfDate, words.dates));
};

test.each([
	['en', 'The record ends on 29 June 2026.', 'The record ends in March 2026.'],
	['ur', 'ریکارڈ 29 جون، 2026 پر ختم ہوتا ہے۔', 'ریکارڈ مارچ 2026 میں ختم ہوتا ہے۔'],
	[
		'ps',
		'ثبت پر ۲۰۲۶ جون ۲۹ (۸ چنگاښ ۱۴۰۵) پای ته رسېږي.',
		'ثبت په ۲۰۲۶ مارچ (کب ۱۴۰۴ – وری ۱۴۰۵) کې پای ته رسېږي.',
	],
	[
		'fa-AF',
		'اسناد در ۲۹ جون ۲۰۲۶ (۸ سرطان ۱۴۰۵) پایان می‌یابد.',
		'اسناد در مارچ ۲۰۲۶ (حوت ۱۴۰۴ – حمل ۱۴۰۵) پایان می‌یابد.',
	],
])('says on which day or in which month the record ends in %s', (lang, onDay, inMonth) => {
	expect([sentence('2026-06-29', lang), sentence('2026-03', lang)]).toEqual([onDay, inMonth]);
});

test('says in which month the text was copied', () => {
	const { dates, page } = wordsFor('en');
	const retrieved = (edtf: string) => formatDate(readEdtf(edtf) as EdtfDate, dates);
	const said = ['2025-02-01', '2025-02'].map((edtf) =>
		page.article
			.origin({ publisher: undefined, retrieved: retrieved(edtf), words: 10 })
			.map((part) => (typeof part === 'object' && 'time' in part ? part.time.text : part))
			.join('')
	);
	expect(said).toEqual([
		'Text copied on 1 February 2025; 10 words.',
		'Text copied in February 2025; 10 words.',
	]);
});
