import { expect, inject, test } from 'vitest';
import { folded, pageOf, pagesOf } from './pages.ts';

const folder = inject('sites').river;
const articles = ['index.html', 'en/index.html'];

test('has no word of another story on any page', () => {
	const words =
		/pakistan|afghan|taliban|kabul|islamabad|durand|پاکستان|افغان|طالبان|کابل|اسلام آباد|ڈیورنڈ/iu;
	const pages = pagesOf(folder);
	expect(pages.length).toBeGreaterThan(2 * (9 + 13));
	const shown = pages.map(({ file, $ }) => ({ file, text: $('main').text() }));
	expect(shown.filter(({ text }) => words.test(text)).map(({ file }) => file)).toEqual([]);
});

test.each(articles)('sets lists, quotations and headings of the article: %s', (file) => {
	const { $ } = pageOf(folder, file);
	const article = $('main > article');
	expect($('h1')).toHaveLength(1);
	expect(
		article
			.find('.block > :is(h2, h3)')
			.map((_, { tagName }) => tagName)
			.get()
	).toEqual(['h2', 'h3']);
	expect(article.find('.prose > ul > li')).toHaveLength(2);
	expect(article.find('.prose > blockquote > p')).toHaveLength(1);
	expect(article.find('.prose li .claim, .block > h2 .claim')).toHaveLength(3);
});

test.each(articles)('keeps the sign of a note with the words before it: %s', (file) => {
	const { $ } = pageOf(folder, file);
	const claims = $('.claim')
		.map((_, claim) => folded($(claim).text()))
		.get();
	expect(claims.filter((words) => words.endsWith('[1]'))).toHaveLength(1);
});

test('is read from right to left in the original, and from left to right in English', () => {
	const [original, english] = articles.map((file) => pageOf(folder, file).$('html'));
	expect([original?.attr('lang'), original?.attr('dir')]).toEqual(['ur', 'rtl']);
	expect([english?.attr('lang'), english?.attr('dir')]).toEqual(['en', 'ltr']);
});
