import { expect, test } from 'vitest';
import { sourceWordsUrl } from '../../../src/outputs/embeds/source-words.ts';
import { copySearch, robustLink } from '../../../src/outputs/embeds/stored-copy.ts';
import { readDate } from '../../../src/story/dates/read-date.ts';
import type { Source } from '../../../src/story/model/types/record.ts';

test.each<[url: string, quote: string, link: string | undefined]>([
	['https://a.example/x', 'was low, he-said', '#:~:text=was%20low%2C%20he%2Dsaid'],
	['https://a.example/x', 'was low … was high', '#:~:text=was%20low,was%20high'],
	[
		'https://a.example/x',
		'one two '.repeat(30).trim(),
		'#:~:text=one%20two%20one%20two,one%20two%20one%20two',
	],
	[
		'https://a.example/x',
		'د بندر دفتر',
		'#:~:text=%D8%AF%20%D8%A8%D9%86%D8%AF%D8%B1%20%D8%AF%D9%81%D8%AA%D8%B1',
	],
	['https://a.example/x.pdf', 'was low', undefined],
	['https://a.example/x#part', 'was low', undefined],
	['https://a.example/x', '…', undefined],
])('%s at “%s”', (url, quote, link) => {
	expect(sourceWordsUrl(url, quote)).toBe(link === undefined ? undefined : url + link);
});

const source = (fields: Partial<Source>) =>
	({ URL: 'https://a.example/x', issued: undefined, accessed: undefined, ...fields }) as Source;

test('looks for a copy near the day of publication, or of reading, and for none where one is known', () => {
	const [issued, accessed] = [readDate('2025-12-10'), readDate('2026-01')];
	expect(copySearch(source({ issued, accessed }))).toMatchObject({
		href: 'https://web.archive.org/web/20251210/https://a.example/x',
		day: '2025-12-10',
	});
	expect(copySearch(source({ accessed }))?.href).toContain('/web/20260101/');
	expect(copySearch(source({}))).toBeUndefined();
	const stored = source({ issued, accessed, archive_location: 'https://archive.example/1' });
	expect(copySearch(stored)).toBeUndefined();
	expect(robustLink(stored)).toEqual({
		'data-versiondate': '2026-01-01',
		'data-versionurl': 'https://archive.example/1',
	});
	expect(robustLink(source({}))).toEqual({});
});
