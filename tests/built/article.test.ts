import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { folded, pageOf } from './pages.ts';

const { $ } = pageOf(inject('sites').record, 'index.html');
const body = readFileSync('content/article.md', 'utf8').split(/^---$/mu).slice(2).join('---');
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
	expect(anchors.length).toBeGreaterThanOrEqual(22);
	expect(new Set(anchors).size).toBe(anchors.length);
	for (const anchor of anchors) {
		expect($(`#n-${anchor.slice(2)} summary`).text()).not.toBe('');
		expect($(`.bars a[href="#${anchor}"]`).attr('aria-label')).toMatch(/words$/u);
	}
});

test('leads from each marked word to its note', () => {
	const links = $('a.worded')
		.map((_index, link) => $(link).attr('href') ?? '')
		.get();
	expect(links.length).toBeGreaterThan(10);
	for (const link of links) expect($(link).text().length).toBeGreaterThan(20);
});
