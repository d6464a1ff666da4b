import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { checkFolder } from '../../src/cli/check.ts';
import { wordsFor } from '../../src/edition/words/words.ts';
import { record } from './editions.ts';
import { filesOf, folded, pageOf } from './pages.ts';

/** Tells texts with the sentence that a quotation was compared, on any day and with any result, in a language. */
function comparedIn(lang: string): (text: string) => boolean {
	const { on } = wordsFor(lang).page.statements.compared;
	const [parts, between] = [on('\u0001', '\u0002').split(/[\u0001\u0002]/u), '[^.۔:]{1,60}'];
	const sentence = new RegExp(
		parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join(between),
		'u'
	);
	// To look for its plain parts first takes a tenth of the time: few texts have them.
	return (text) => parts.every((part) => text.includes(part)) && sentence.test(text);
}

interface Part {
	readonly text: string;
	readonly potentialAction: { readonly actionStatus: string; readonly endTime?: string };
}

/** What a page tells machines of the quotations on it: those compared, with the day, and those not yet. */
function partsOf($: CheerioAPI): (readonly [quote: string, status: string, day: string])[] {
	const text = $('script[type="application/ld+json"]').text();
	const graph = (JSON.parse(text) as { '@graph': readonly { hasPart?: readonly Part[] }[] })[
		'@graph'
	];
	return (graph[0]?.hasPart ?? []).map(
		({ text: quote, potentialAction: { actionStatus, endTime = '' } }) => [
			quote,
			actionStatus.replace('https://schema.org/', ''),
			endTime,
		]
	);
}

/** Without one of these a page says of nothing that it was compared, and need not be read as a tree. */
const signs = /\bcompared\b|<small\b|CompletedActionStatus/u;

/** Quotations beside which a page says that they were compared. */
function saidOf($: CheerioAPI, lang: string): string[] {
	const isSaid = comparedIn(lang);
	return $('q')
		.toArray()
		.filter((q) => {
			const beside = $(q).closest('li').find('.compared, small');
			return isSaid(folded(beside.first().text()));
		})
		.map((q) => $(q).text());
}

describe.each(['en', 'ur'])(
	'what was compared is said of the very words, and of no others: %s',
	(lang) => {
		const folder = join(inject('sites').moved, lang === 'en' ? '' : lang);
		const page = (file: string) => pageOf(folder, file).$;
		const [done, open] = ['CompletedActionStatus', 'PotentialActionStatus'];
		const { compared } = wordsFor(lang).page.statements;
		const [one, none] = [compared.count(1, 1), compared.count(1, 0)];

		test('on pages, in embeds, in Markdown and for machines', () => {
			const [compare, leave, event] = [
				'statements/ferry-was-late',
				'statements/main',
				'timeline/e-1',
			];
			expect(saidOf(page(`${compare}/index.html`), lang)).toEqual(['arr. 0940']);
			expect(partsOf(page(`${compare}/index.html`))).toEqual([['arr. 0940', done, '2025-01-30']]);
			expect(saidOf(page(`${leave}/index.html`), lang)).toEqual([]);
			expect(partsOf(page(`${leave}/index.html`))).toEqual([['plan. 0900', open, '']]);
			expect(saidOf(page(`${event}/index.html`), lang)).toEqual(['late by forty minutes']);
			expect(partsOf(page(`${event}/index.html`))).toEqual([
				['late by forty minutes', done, '2025-01-30'],
				['on that very day', open, ''],
			]);
			expect(folded(page(`embed/${compare}/index.html`)('main').text())).toContain(one);
			expect(folded(page(`embed/${leave}/index.html`)('main').text())).toContain(none);
			expect(saidOf(page(`embed/${event}/index.html`), lang)).toEqual(['late by forty minutes']);
			for (const [path, isSaid] of [
				[compare, true],
				[leave, false],
				[event, true],
			] as const) {
				const text = readFileSync(join(folder, `${path}.md`), 'utf8');
				expect([comparedIn(lang)(text), path]).toEqual([isSaid, path]);
			}
		});

		test('in the copy to keep', () => {
			const $ = page('keep.html');
			expect(folded($('header').text())).toContain(compared.count(4, 2));
			expect(saidOf($, lang)).toEqual(['arr. 0940', 'late by forty minutes']);
		});
	}
);

test.each(record)(
	'of this story nothing is said to be compared without its entry: $lang',
	({ lang, folder }) => {
		const { content } = checkFolder('content');
		const entries = new Set(
			content.records.seen.flatMap(({ value }) =>
				(value.compared?.quotes ?? []).map(({ quote }) => quote)
			)
		);
		const shown = filesOf(folder)
			.filter((file) =>
				/^(?:(?:embed\/)?(?:statements|timeline)\/[^/]+\/index|keep)\.html$/u.test(file)
			)
			.map((file) => pageOf(folder, file))
			.filter(({ html }) => signs.test(html))
			.flatMap(({ file, $ }) => {
				const done = partsIn($).filter(([, status]) => status === 'CompletedActionStatus');
				return [...saidOf($, lang), ...done.map(([quote]) => quote)].map((quote) => ({
					file,
					quote,
				}));
			});
		expect(shown.filter(({ quote }) => !entries.has(quote))).toEqual([]);
		if (entries.size > 0) return;
		const isSaid = comparedIn(lang);
		const told = filesOf(folder)
			.filter((file) => /\.(?:html|md)$/u.test(file))
			.filter((file) => isSaid(readFileSync(join(folder, file), 'utf8')));
		expect(told).toEqual([]);
	}
);

function partsIn($: CheerioAPI) {
	return $('script[type="application/ld+json"]').length === 0 ? [] : partsOf($);
}
