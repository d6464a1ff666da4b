import { expect, test } from 'vitest';
import { record } from './editions.ts';
import { pageOf } from './pages.ts';

test.each(record)('the page on the method leads to each of its headings: $lang', ({ folder }) => {
	const { $ } = pageOf(folder, 'method/index.html');
	const shown = $('main h2')
		.toArray()
		.map((one) => [$(one).attr('id'), $(one).text()]);
	const links = $('.contents a')
		.toArray()
		.map((one) => [$(one).attr('href')?.slice(1), $(one).text().trim()]);
	expect(links).toEqual(shown);
	expect(new Set(links.map(([id]) => id)).size).toBe(shown.length);
	expect(shown.length).toBeGreaterThan(10);
});
