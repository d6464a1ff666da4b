import { expect, test } from 'vitest';
import { spanNames } from '../../../src/edition/words/span-names.ts';
import { wordsFor } from '../../../src/edition/words/words.ts';
import { readDate } from '../../../src/story/dates/read-date.ts';

const page = (...years: string[]) => ({ events: years.map((year) => ({ date: readDate(year) })) });

test('pages are named by their years, and numbered where these are the same', () => {
	const pages = [page('1961', '1963', '1970'), page('1971'), page('2025', '2025'), page('2025')];
	expect(spanNames(pages, wordsFor('en'))).toEqual(['1961–1970', '1971', '2025 (1)', '2025 (2)']);
	expect(spanNames([page('1961', '1970')], wordsFor('fa-AF'))[0]).toMatch(/۱۹۶۱.*۱۹۷۰/u);
});
