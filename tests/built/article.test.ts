import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { record } from './editions.ts';
import { folded, pageOf } from './pages.ts';

describe.each(record)('in $lang', ({ folder, path, lang, words, site }) => {
	const { $ } = pageOf(folder, 'index.html');
	const file = path === '' ? 'content/article.md' : `content/article.${lang}.md`;
	const body = readFileSync(file, 'utf8').split(/^---$/mu).slice(2).join('---');
	const paragraphs = body.trim().split(/\n\n+/u);

	test('prints the article word for word, paragraph by paragraph', () => {
		const printed = $('article .block > p')
			.map((_index, paragraph) => folded($(paragraph).text()))
			.get();
		expect(printed).toEqual(paragraphs.map(folded));
	});

	test('gives every passage a place of its own and a note', () => {
		const anchors = $('.claim[id]')
			.map((_index, claim) => $(claim).attr('id') ?? '')
			.get();
		expect(anchors).toEqual(site.article.claims.map(({ anchor }) => anchor));
		expect(new Set(anchors).size).toBe(anchors.length);
		for (const [index, { anchor, statement, words: count }] of site.article.claims.entries()) {
			// Inside the note, so that browsers open it: a note that is itself the target stays folded up.
			const note = $(`details.claim-note > #n-${anchor.slice(2)}`).parent();
			expect($('summary', note).text()).not.toBe('');
			expect($(`.bars a[href="#${anchor}"]`).attr('aria-label')).toBe(
				words.page.article.bar(index + 1, statement.speaker.name, count)
			);
		}
	});

	test('leads from each marked word to its note', () => {
		const links = $('a.worded')
			.map((_index, link) => $(link).attr('href') ?? '')
			.get();
		expect(links.length).toBeGreaterThan(10);
		for (const link of links) expect($(link).text().length).toBeGreaterThan(20);
	});
});

test('has the same passages in every language', () => {
	const anchors = record.map(({ site }) => site.article.claims.map(({ anchor }) => anchor).sort());
	expect(anchors[0]?.length).toBeGreaterThanOrEqual(22);
	for (const list of anchors) expect(list).toEqual(anchors[0]);
});
