import { expect, test } from 'vitest';
import { comparePage } from '../../../src/publish/quotes/compare-page.ts';
import { launch } from '../../browser/browser.ts';
import { byHand } from './by-hand.ts';

const rest = '<p>The quay was empty and the tide was low on that day. '.repeat(10);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const isIn = (result: string) => result === 'found' || result === 'marks-differ';

async function inPage(body: string, quotes: readonly string[]) {
	const bytes = new TextEncoder().encode(`<!doctype html><meta charset=utf-8>${body}${rest}`);
	const read = await comparePage({ bytes, contentType: 'text/html', isCut: false }, quotes);
	return read.quotes;
}

test.each(byHand)('$lang: $page', async ({ page, good, bad }) => {
	for (const body of [
		`<p>${escaped(page)}`,
		`<p>${escaped(page).replaceAll(' ', '&nbsp;')}`,
		`<p>${escaped(page).replace(/(\S+) (\S+)/u, '<b>$1</b> <i>$2</i>')}`,
	]) {
		const read = await inPage(body, [...good, ...bad]);
		expect(read.filter(({ quote, result }) => good.includes(quote) && !isIn(result))).toEqual([]);
		expect(read.filter(({ quote, result }) => bad.includes(quote) && isIn(result))).toEqual([]);
	}
});

test('is long enough to say something, in every language', () => {
	const bad = byHand.flatMap((one) => one.bad);
	expect(new Set(bad).size).toBe(bad.length);
	expect(bad.length).toBeGreaterThan(80);
	expect([...new Set(byHand.map(({ lang }) => lang))].sort()).toEqual([
		'ar',
		'en',
		'fa-AF',
		'ps',
		'ur',
	]);
});

test.each<[name: string, html: string, quote: string, result: string]>([
	['one word', '<p>They attacked.', 'attacked', 'too-short'],
	['one word with marks', '<p>“They attacked!”', '“attacked!”', 'too-short'],
	['one word of Arabic script', '<p>وہ می‌گوید سب', 'می‌گوید', 'too-short'],
	[
		'two paragraphs',
		'<p>It was not late.</p><p>The mayor left.',
		'not late. The mayor left',
		'marks-differ',
	],
	[
		'a negation left out between them',
		'<p>It was not</p><p>late, the mayor said.',
		'It was late, the mayor',
		'not-found',
	],
	[
		'cells of two rows',
		'<table><tr><td>It was late<tr><td>at noon',
		'It was late at noon',
		'marks-differ',
	],
	[
		'cells of a column that is read down',
		'<table><tr><td>late<td>no<tr><td>at noon<td>one',
		'late at noon',
		'not-found',
	],
	[
		'numbers of two cells',
		'<table><tr><td>boats 12<td>345 crates',
		'boats 12,345 crates',
		'not-found',
	],
	[
		'a figure and its power',
		'<p>the 10<sup>2</sup> crates came',
		'the 102 crates came',
		'not-found',
	],
	[
		'a year and its note',
		'<p>in 2014<sup>12</sup> crates came',
		'in 201412 crates came',
		'not-found',
	],
	[
		'a year without its note',
		'<p>in 2014<sup>12</sup> crates came',
		'in 2014 crates came',
		'found',
	],
	['a note in a word', '<p>the crate<sup>1</sup>s came in', 'the crates came in', 'found'],
	[
		'words struck out, as readers see them',
		'<p>it was <s>not</s> late then',
		'it was late then',
		'not-found',
	],
])('%s', async (_name, html, quote, result) => {
	const [read] = await inPage(html, [quote]);
	expect(read?.result).toBe(result);
});

test(
	'in a PDF the same: English is told, Arabic script never denied',
	{ timeout: 120_000 },
	async () => {
		const browser = await launch();
		try {
			const tab = await browser.newPage();
			for (const isEnglish of [true, false]) {
				const own = byHand.filter(({ lang }) => (lang === 'en') === isEnglish);
				await tab.setContent(
					`<meta charset=utf-8><div dir=auto>${own.map(({ page }) => `<p dir=auto>${escaped(page)}`).join('')}${rest}`
				);
				const bytes = await tab.pdf();
				const quotes = own.flatMap(({ good, bad }) => [...good, ...bad]);
				const bad = own.flatMap((one) => one.bad);
				// What other programs make of it: letters as drawn, in the order of the ink.
				const drawn = own
					.map(({ page }) => Array.from(page.normalize('NFKC')).toReversed().join(''))
					.join('\n');
				for (const outside of [[], [drawn]]) {
					const read = await comparePage({ bytes, contentType: '', isCut: false }, quotes, outside);
					const wrong = read.quotes.filter(
						({ quote, result }) => bad.includes(quote) && isIn(result)
					);
					expect(wrong).toEqual([]);
					if (!isEnglish)
						expect(read.quotes.map(({ result }) => result)).not.toContain('not-found');
				}
			}
		} finally {
			await browser.close();
		}
	}
);
