import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editions } from '../../../src/edition/editions.ts';
import type { Engine } from '../../../src/outputs/search/engine.ts';
import type { Kind, SearchRecord } from '../../../src/outputs/search/record.ts';
import { engineOf } from './engine-of.ts';

const letters: Readonly<Record<Kind, string>> = {
	statement: 's',
	event: 'e',
	person: 't',
	term: 't',
	place: 'pl',
	position: 'p',
	law: 'p',
	answer: 'q',
	source: 'src',
};

/** `e:torkham-clash-2016` for the event of that id; `t:` a name or a term, `pl:` a place, `p:` a position or a law. */
function idOf({ kind, address }: SearchRecord): string {
	const [id = ''] = address.split(/[/#]/u).filter(Boolean).slice(-1);
	return `${letters[kind]}:${id.replace(/^(?:name|place|topic)-/u, '')}`;
}

/** Whether a record is one that was asked for: ids as a pattern, then, behind `~`, words that stand in it. */
function isWanted(record: SearchRecord, wanted: string): boolean {
	const [ids = '', words] = wanted.split(/\|?~/u);
	const text = [record.title, record.names, record.date, record.place, record.text, record.more];
	return (
		(ids !== '' && new RegExp(`^(?:${ids})`, 'u').test(idOf(record))) ||
		(words !== undefined && new RegExp(words, 'u').test(text.join(' ')))
	);
}

function found(engine: Engine, query: string): SearchRecord[] {
	return engine.search(query).map(({ record }) => record);
}

describe.each(editions.map((edition) => [edition.lang, edition] as const))(
	'in %s',
	(lang, edition) => {
		const engine = engineOf(edition);
		const file = new URL(`queries/${lang}.tsv`, import.meta.url);
		const queries = readFileSync(file, 'utf8')
			.trim()
			.split('\n')
			.map((line) => line.split('\t'));

		test('what readers look for is among the first five', () => {
			const missed = queries.filter(
				([, query = '', wanted = '']) =>
					!found(engine, query)
						.slice(0, 5)
						.some((record) => isWanted(record, wanted))
			);
			expect(queries.length).toBeGreaterThanOrEqual(60);
			expect(missed.map(([, query]) => query).slice(2)).toEqual([]);
		});

		test('a year is not another year', () => {
			const years = found(engine, '1961').map(({ years }) => years ?? [0, 9999]);
			expect(years.length).toBeGreaterThan(0);
			const [first = [0, 0]] = years;
			expect(first[0] <= 1961 && first[1] >= 1961).toBe(true);
			for (const { terms } of engine.search('1961')) expect(terms).not.toContain('1963');
		});

		test('what nobody wrote about is not found', () => {
			for (const query of ['', '  ', '“…”', 'xylophone', 'ژژژژژژ'])
				expect(found(engine, query)).toEqual([]);
		});
	}
);

test.each([
	['2025-10-19', 'doha-ceasefire-2025'],
	['1961-09', 'break-in-relations-1961'],
	['۲۰۲۱-۰۸-۱۵', 'taliban-takeover-2021'],
	['19 اکتوبر 2025', 'doha-ceasefire-2025'],
])('the day %s is found in every edition, however it is written', (query, id) => {
	for (const edition of editions) {
		const addresses = found(engineOf(edition), query).map(({ address }) => address);
		expect(addresses.slice(0, 3), edition.lang).toContain(edition.addressOf.event(id));
	}
});
