import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEdtf, type EdtfDate } from '../../../src/story/dates/edtf.ts';
import { formatDate } from '../../../src/story/dates/format.ts';
import { wordsFor } from '../../../src/edition/words/words.ts';

const months = Array.from(
	{ length: 12 },
	(_, index) => `2025-${String(index + 1).padStart(2, '0')}`
);

/** The name of a month as dates write it, and as CLDR does. */
function namesOf(edtf: string, lang: string): readonly [own: string, cldr: string] {
	const { dates } = wordsFor(lang);
	const isName = /\p{L}[\p{L}\p{M}]+/u;
	const nameIn = (words: typeof dates) =>
		isName.exec(formatDate(readEdtf(edtf) as EdtfDate, words).text)?.[0] ?? '';
	return [nameIn(dates), nameIn({ ...dates, months: {} })];
}

describe.each(['ur', 'ps', 'fa-AF'])('in %s', (lang) => {
	const prose = globSync(`content/**/*.${lang}.{md,yaml}`)
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');
	const words = new Set(prose.match(/[\p{L}\p{M}\u200C]+/gu));

	test.each(months)('dates and prose spell the month of %s alike', (edtf) => {
		const [own, cldr] = namesOf(edtf, lang);
		expect(words).toContain(own);
		if (cldr !== own) expect(words).not.toContain(cldr);
	});
});
