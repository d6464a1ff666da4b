import { expect, test } from 'vitest';
import { claims, exampleArticle } from '../../../src/story/check/example-story.ts';
import { element, toHtml } from '../../../src/story/text/to-html.ts';
import { aSite } from '../../outputs/data/a-site.ts';

const body = `### Late

The ferry was late.

##### At the quay

- The mayor said that “it never is”.

  It was.
- Then:

  3. one ferry
  4. two ferries

# Before

> So it was.[1]
`;
const quotes = [
	'Late',
	'The ferry was late.',
	'At the quay',
	'The mayor said that “it never is”.',
	'It was.',
	'Then:',
	'one ferry',
	'two ferries',
	'Before',
	'So it was.',
];
const files = {
	'article.md': exampleArticle(
		body,
		claims({ 'never-late': 'The mayor said that “it never is”.' }) +
			quotes
				.filter((quote) => !quote.startsWith('The mayor'))
				.map((quote) => `  - { statement: ferry-was-late, quote: "${quote}" }\n`)
				.join('')
	),
};

test('keeps lists, quotations and headings of an article, in levels that leave none out', () => {
	const { blocks, claims: own } = aSite(files).article;
	const html = blocks.map(({ tree }) => toHtml(tree, { headingsFrom: 2 })).join('\n');
	expect(html.replace(/\s*\n\s*/gu, '')).toBe(
		'<h2>Late</h2><p>The ferry was late.</p><h3>At the quay</h3>' +
			'<ul><li><p>The mayor said that “it never is”.</p><p>It was.</p></li>' +
			'<li><p>Then:</p><ol start="3"><li>one ferry</li><li>two ferries</li></ol></li></ul>' +
			'<h2>Before</h2><blockquote><p>So it was.[1]</p></blockquote>'
	);
	expect(own.map(({ text }) => text)).toEqual(quotes);
});

test('keeps the sign of a note with the passage before it', () => {
	const last = aSite(files).article.blocks.at(-1)?.tree;
	const html = last && toHtml(last, { mark: (_mark, words) => [element('b', {}, words)] });
	expect(html).toContain('<p><b>So it was.[1]</b></p>');
});
