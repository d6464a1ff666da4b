import { expect, test } from 'vitest';
import { htmlText } from '../../../src/publish/quotes/html-text.ts';

/** What a page says, as `field: value (tag)`. */
function saidBy(head: string, open = '<html lang="en">'): string[] {
	return htmlText(`<!doctype html>${open}<head>${head}</head><body><p>The ferry.`).says.map(
		({ field, value, tag }) =>
			`${field}: ${typeof value === 'string' ? value : JSON.stringify(value)} (${tag})`
	);
}

const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const data = (value: unknown) =>
	`<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test('reads the tags for scholars, Open Graph and HTML, the most telling first', () => {
	const head = [
		'<title>Ferry late | Harbour News</title>',
		'<meta property="og:title" content="Ferry late  again">',
		'<meta property="og:site_name" content="Harbour News">',
		'<meta property="article:published_time" content="2025-01-15T23:30:00-05:00">',
		'<meta property="og:locale" content="en_GB">',
		meta('citation_title', 'Ferry late &amp; again'),
		meta('citation_author', 'Ives, Ada') + meta('citation_author', 'Harbour office'),
		meta('citation_journal_title', 'Journal of Ferries'),
		meta('citation_publication_date', '2025/01/5'),
	];
	expect(saidBy(head.join(''))).toEqual([
		'title: Ferry late & again (citation_title)',
		'title: Ferry late again (og:title)',
		'title: Ferry late | Harbour News (<title>)',
		'author: [{"family":"Ives","given":"Ada"},{"literal":"Harbour office"}] (citation_author)',
		'container-title: Journal of Ferries (citation_journal_title)',
		'publisher: Harbour News (og:site_name)',
		'issued: 2025-01-05 (citation_publication_date)',
		'issued: 2025-01-15 (article:published_time)',
		'language: en (<html lang>)',
		'language: en-GB (og:locale)',
	]);
});

test('reads JSON-LD, with names that stand elsewhere in the page', () => {
	const graph = [
		{ '@type': 'WebPage', name: 'A page' },
		{ '@type': 'Organization', '@id': '#office', name: 'Harbour office' },
		{
			'@type': ['NewsArticle'],
			headline: 'کشتی دیر سے آئی',
			author: [{ '@type': 'Person', name: 'Ada Ives' }, 'Office', { familyName: 'Orr' }],
			publisher: { '@id': '#office' },
			datePublished: '2025-01-15',
			inLanguage: { '@type': 'Language', name: 'Urdu', alternateName: 'ur' },
		},
	];
	expect(saidBy(data({ '@context': 'https://schema.org', '@graph': graph }), '<html>')).toEqual([
		'title: کشتی دیر سے آئی (JSON-LD headline)',
		'author: [{"literal":"Ada Ives"},{"literal":"Office"},{"family":"Orr"}] (JSON-LD author)',
		'publisher: Harbour office (JSON-LD publisher)',
		'issued: 2025-01-15 (JSON-LD datePublished)',
		'language: ur (JSON-LD inLanguage)',
	]);
});

test.each([
	['20250115', '2025-01-15'],
	['2025', '2025'],
	['2025-01', '2025-01'],
	['2025.1.5', '2025-01-05'],
	['2025-01-15 06:00', '2025-01-15'],
	['Wed, 15 Jan 2025 06:00:00 GMT', '2025-01-15'],
	['15 January 2025', '2025-01-15'],
	['15 جنوری 2025', '2025-01-15'],
	['2025-13-01', undefined],
	['01/02/2025', undefined],
	['0000-00-00', undefined],
	['yesterday', undefined],
])('reads the day %s as %s', (content, day) => {
	expect(saidBy(meta('citation_date', content), '<html>')).toEqual(
		day === undefined ? [] : [`issued: ${day} (citation_date)`]
	);
});

test('leaves out what is no name, no language, no text', () => {
	const head = [
		'<meta property="article:author" content="https://social.example/ada">',
		'<meta property="article:publisher" content="https://social.example/news">',
		meta('citation_language', 'English') + meta('citation_title', ' \n '),
		'<svg><title>A drawing</title></svg>',
		'<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>',
		data([null, 7, { '@type': 7 }, { '@type': 'Person', name: 'Ada' }]),
		data({ '@type': 'Article', headline: { a: 1 }, author: [null, { name: 7 }], publisher: 5 }),
	];
	expect(saidBy(head.join(''), '<html lang="">')).toEqual([]);
});

test('cuts what is long, and takes some authors of many', () => {
	const { says } = htmlText(
		`<title>${'late ferry '.repeat(90_000)}</title>${meta('citation_author', 'Ives, Ada').repeat(3_000)}${'<b><svg>'.repeat(20_000)}`
	);
	expect(says.map(({ value, isCut }) => [value.length, isCut])).toEqual([
		[400, true],
		[30, true],
	]);
});
