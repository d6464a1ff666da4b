import { expect, test } from 'vitest';
import { fieldsThatDiffer } from '../../../src/publish/quotes/fields-differ.ts';
import { htmlText } from '../../../src/publish/quotes/html-text.ts';
import type { SourceRecord } from '../../../src/story/schema/source.ts';

const source: SourceRecord = {
	id: 'ferry',
	type: 'article-newspaper',
	kind: 'news',
	title: '“Ferry late” again',
	author: [{ family: 'Ives', given: 'Ada' }, { literal: 'Harbour office' }],
	publisher: 'Harbour News',
	issued: '2025-01',
	language: 'fa-AF',
	seen: 'full',
};

/** Which fields differ from what the head of a page says. */
function differing(head: string, own = source): string[] {
	return fieldsThatDiffer(own, htmlText(`<!doctype html><head>${head}`).says).map(
		({ field, said, tag }) => `${field}: ${said} (${tag})`
	);
}

const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

test.each([
	['nothing', ''],
	['other marks and a name behind', '<title>"FERRY LATE" again | Harbour News</title>'],
	['one of several tags', `${meta('og:title', 'Late!')}<title>Ferry late again</title>`],
	['one of the authors', meta('citation_author', 'Orr, Bo') + meta('citation_author', 'A. Ives')],
	['a day in the month', meta('citation_date', '2025-01-15')],
	['a language without a country', meta('citation_language', 'fa')],
	['part of a name', meta('og:site_name', 'The Harbour News of the town')],
	['what the source leaves out', meta('citation_journal_title', 'Journal')],
])('agrees with %s', (_, head) => {
	expect(differing(head)).toEqual([]);
});

test.each([
	['title', '<title>Ferry on time</title>', 'Ferry on time (<title>)'],
	['title', meta('og:title', '“Ferry late” never'), '“Ferry late” never (og:title)'],
	['author', meta('citation_author', 'Orr, Bo'), 'Bo Orr (citation_author)'],
	['publisher', meta('og:site_name', 'River News'), 'River News (og:site_name)'],
	['issued', meta('citation_date', '2025-02-01'), '2025-02-01 (citation_date)'],
	['language', meta('citation_language', 'ps'), 'ps (citation_language)'],
])('names a %s that differs', (field, head, said) => {
	expect(differing(head)).toEqual([`${field}: ${said}`]);
});
