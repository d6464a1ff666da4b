import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { madeUpStory } from '../../bench/story.ts';
import { checkContent } from '../../../src/story/check/check.ts';
import { exampleEvent, exampleStory } from '../../../src/story/check/example-story.ts';
import { keepBytes, keepPage } from '../../../src/outputs/offline-copy/keep-page.ts';
import { formatDate } from '../../../src/story/dates/format.ts';
import { levels } from '../../../src/outputs/offline-copy/keep-levels.ts';
import { buildSite } from '../../../src/story/model/build.ts';
import { sites } from '../../../src/story/site.ts';
import { directionOf } from '../../../src/edition/words/direction.ts';
import { wordsFor } from '../../../src/edition/words/words.ts';

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
	expect($('#timeline li').text()).toContain('14 January 2025: The ferry comes in late');
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

test('a longer one keeps the key ones alone of its events', () => {
	const events = Array.from({ length: 5_000 }, (_, index) => [
		`timeline/ferry-${String(index)}.md`,
		exampleEvent({
			title: `Ferry ${String(index)} comes in late`,
			key: String(index % 1000 === 0),
		}),
	]);
	const page = keep(Object.fromEntries(events) as Record<string, string>);
	const $ = load(page);
	expect(Buffer.byteLength(page)).toBeLessThanOrEqual(keepBytes);
	expect($('#timeline li').length).toBe(5);
	expect($('#statements h3').length).toBe(2);
	expect($('header').text()).toContain('all of events but the dates and titles of key ones');
});

test('a very long one keeps the key ones of its statements, and the whole article', () => {
	const files = [...madeUpStory({ statements: 1_500, events: 130, sources: 300, isFull: true })];
	const all = files.map(([path, text]) => ({ path, text }));
	const folder = { files: all, paths: all.map(({ path }) => path), faults: [] };
	const site = buildSite(checkContent(folder, '2026-01-01'));
	const page = keepPage(site, 'https://record.example/');
	const $ = load(page);
	expect(Buffer.byteLength(page)).toBeLessThanOrEqual(keepBytes);
	expect($('#statements h3').length).toBe(30);
	expect($('header').text()).toContain('the statements that are not key');
	expect($('article').text()).toContain('The ferry of line 1499 was late that day.');
	// Passages of statements that are left out lead nowhere.
	expect($('article a').length).toBe(30);
	for (const link of $('a[href^="#"]').toArray())
		expect($(`[id="${(link.attribs['href'] ?? '').slice(1)}"]`).length).toBe(1);
});

test('leaves no gap where a citation is left out', () => {
	const [site] = sites;
	const intros = load(keepPage(site, 'https://record.example/'))('#timeline h3 + p').text();
	expect(intros).toContain('[');
	expect(intros).not.toMatch(/ [.,;:]/u);
});

test('each level says what it leaves out', () => {
	for (const { lang } of sites) {
		const said = levels.map(({ leavesOut }) => wordsFor(lang).file.keep.leavesOut[leavesOut]);
		expect(new Set(said).size, lang).toBe(levels.length);
	}
});

describe.each(sites)('in $lang', (site) => {
	const page = keepPage(site, 'https://a-rather-long-name.record.example/a/');
	const $ = load(page);

	test('fits its size, and has every statement and the date and title of every event', () => {
		expect(Buffer.byteLength(page)).toBeLessThanOrEqual(keepBytes);
		const heads = $('#statements h3').toArray();
		expect(heads.map((one) => $(one).text())).toEqual(site.statements.map(({ title }) => title));
		const { dates, labelled } = wordsFor(site.lang);
		const told = $('#timeline li')
			.toArray()
			.map((one) => $(one).text());
		const expected = site.eras.flatMap(({ events }) => events);
		expect(told.length).toBe(site.events.length);
		for (const [index, { date, title }] of expected.entries())
			expect(told[index]).toContain(labelled(formatDate(date, dates).text, title));
	});

	test('says its language and direction, and those of words in another one', () => {
		expect($('html').attr('lang')).toBe(site.lang);
		expect($('html').attr('dir')).toBe(directionOf(site.lang));
		const others = $('body [lang]').toArray();
		for (const one of others) {
			expect($(one).attr('lang')).not.toBe(site.lang);
			expect($(one).attr('dir')).toBe(directionOf($(one).attr('lang') ?? '') ?? 'ltr');
		}
		const foreign = site.sources.filter(({ language }) => language !== site.lang);
		const listed = $('#sources [lang]').toArray();
		expect(listed.length).toBeGreaterThan(site.lang === site.original ? 0 : 100);
		expect(listed.length).toBeLessThanOrEqual(foreign.length);
	});
});
