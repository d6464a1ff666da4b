import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { directionOfWords, isolated, namesIsolated } from '../../../src/edition/words/isolated.ts';

describe('a part between others', () => {
	test.each([
		['24 News HD', 'rtl', '<bdi>24 News HD</bdi>'],
		['روزنامہ (لاہور)', 'rtl', 'روزنامہ (لاہور)'],
		['روزنامہ (لاہور)', 'ltr', '<bdi>روزنامہ (لاہور)</bdi>'],
		['Harbour News', 'ltr', 'Harbour News'],
		['12/3 (2)', 'rtl', '<bdi>12/3 (2)</bdi>'],
		['12/3 (2)', 'ltr', '12/3 (2)'],
		['TTP کا بیان', 'rtl', '<bdi dir="rtl">TTP کا بیان</bdi>'],
	] as const)('%s on a page %s', (words, dir, html) => {
		expect(toHtml(isolated(words, dir))).toBe(html);
	});

	test('runs as most of its letters do', () => {
		expect(directionOfWords('TTP کا بیان')).toBe('rtl');
		expect(directionOfWords('S/2025/796')).toBe('ltr');
		expect(directionOfWords('12/3 (2)')).toBeUndefined();
	});
});

describe('a name before a number in running words', () => {
	test.each([
		['اور TTP 29 جولائی 2011 سے', 'اور <bdi>TTP</bdi> 29 جولائی 2011 سے'],
		['از United Nations، ۲۶ جون', 'از <bdi>United Nations</bdi>، ۲۶ جون'],
		['TTP 3,573 بتاتی ہے', '<bdi>TTP</bdi> 3,573 بتاتی ہے'],
		['24 News HD 15 جولائی', '24 <bdi>News HD</bdi> 15 جولائی'],
		['UTF-8 کے ساتھ', 'UTF-8 کے ساتھ'],
		['CC BY 4.0 کے تحت', 'CC BY 4.0 کے تحت'],
		['(PICSS) ۱۰۶۶ حمله', '(PICSS) ۱۰۶۶ حمله'],
		['S/2025/796 میں', 'S/2025/796 میں'],
		['on 29 July 2011', 'on 29 July 2011'],
		// Where a citation stands between the two.
		['د UPI ', 'د <bdi>UPI</bdi> '],
		['the UPI ', 'the UPI '],
		['', ''],
	])('%s', (words, html) => {
		expect(toHtml(namesIsolated(words))).toBe(html);
	});
});
