import { expect, test } from 'vitest';
import { readEdtf, type EdtfDate } from '../../../src/story/dates/edtf.ts';
import { formatDate } from '../../../src/story/dates/format.ts';
import { wordsFor } from '../../../src/edition/words/words.ts';

const sentence = (edtf: string, lang: string) => {
	const words = wordsFor(lang);
	return words.page.frame.recordEnds(formatDate(readEdtf(edtf) as EdtfDate, words.dates));
};

test.each([
	['en', 'Covers events up to 29 June 2026.', 'Covers events up to March 2026.'],
	['ur', '29 جون، 2026 تک کے واقعات شامل ہیں۔', 'مارچ 2026 تک کے واقعات شامل ہیں۔'],
	[
		'ps',
		'تر ۲۰۲۶ جون ۲۹ (۸ چنگاښ ۱۴۰۵) پورې پېښې پکې راغلې دي.',
		'تر ۲۰۲۶ مارچ (کب ۱۴۰۴ – وری ۱۴۰۵) پورې پېښې پکې راغلې دي.',
	],
	[
		'fa-AF',
		'رویدادها تا ۲۹ جون ۲۰۲۶ (۸ سرطان ۱۴۰۵) را در بر می‌گیرد.',
		'رویدادها تا مارچ ۲۰۲۶ (حوت ۱۴۰۴ – حمل ۱۴۰۵) را در بر می‌گیرد.',
	],
])('says up to which day or month the record goes in %s', (lang, onDay, inMonth) => {
	expect([sentence('2026-06-29', lang), sentence('2026-03', lang)]).toEqual([onDay, inMonth]);
});

test('says in which month the text was copied', () => {
	const { dates, page } = wordsFor('en');
	const retrieved = (edtf: string) => formatDate(readEdtf(edtf) as EdtfDate, dates);
	const said = ['2025-02-01', '2025-02'].map((edtf) =>
		page.article
			.origin({ publisher: undefined, retrieved: retrieved(edtf), words: 10 })
			.map((part) =>
				typeof part === 'object' ? ('time' in part ? part.time.text : undefined) : part
			)
			.join('')
	);
	expect(said).toEqual([
		'Text copied on 1 February 2025; 10 words.',
		'Text copied in February 2025; 10 words.',
	]);
});
