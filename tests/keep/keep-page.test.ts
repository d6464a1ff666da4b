import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { exampleEvent, exampleStory } from '../../src/check/example-story.ts';
import { keepBytes, keepPage } from '../../src/keep/keep-page.ts';
import { buildSite } from '../../src/model/build.ts';

function keep(files: Readonly<Record<string, string>> = {}) {
	const all = Object.entries({ ...exampleStory, ...files }).map(([path, text]) => ({ path, text }));
	const folder = { files: all, paths: all.map(({ path }) => path), faults: [] };
	return keepPage(buildSite(checkContent(folder, '2026-01-01')), 'https://record.example/a/');
}

test('holds the article, the statements, the timeline and the sources', () => {
	const $ = load(keep());
	expect($('article').text()).toBe(
		'The ferry was late. [The article] The mayor said that “it never is”. [The mayor]'
	);
	expect($('#never-late ~ p').first().text()).toContain('The mayor, in quotation marks.');
	expect($('#e-late-ferry').text()).toContain('14 January 2025: The ferry comes in late');
	expect(
		$('#sources li')
			.toArray()
			.map((one) => $(one).text())
	).toEqual([
		'The ferry. Harbour News, 15 January 2025',
		'Log of January. Harbour office, 31 January 2025',
	]);
});

test('leads nowhere but inside itself, to sources and to the site', () => {
	const $ = load(keep());
	const links = $('a[href]')
		.toArray()
		.map((node) => $(node).attr('href') ?? '');
	for (const link of links.filter((one) => one.startsWith('#')))
		expect($(`[id="${link.slice(1)}"]`).length, link).toBe(1);
	expect([...new Set(links.filter((one) => !one.startsWith('#')))].sort()).toEqual([
		'https://harbour.example/log',
		'https://news.example/ferry',
		'https://record.example/a/',
	]);
	expect($('script, img, link:not([rel=canonical]), [src]').length).toBe(0);
});

test('a long story loses detail and says so, and stays small enough to send', () => {
	const words = 'The ferry came in, the harbour office said [@harbour-log]. '.repeat(20);
	const many = Array.from({ length: 400 }, (_, index) => [
		`timeline/ferry-${String(index)}.md`,
		exampleEvent({ title: `Ferry ${String(index)}` }, words),
	]);
	const page = keep(Object.fromEntries(many) as Record<string, string>);
	expect(Buffer.byteLength(page)).toBeLessThanOrEqual(keepBytes);
	expect(load(page)('header').text()).toContain('all but date and title of events');
	expect(load(page)('#timeline li').length).toBe(401);
});
