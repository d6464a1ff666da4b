import { expect, test } from 'vitest';
import { shortened } from '../../../src/outputs/search/compact.ts';
import { makeEngine } from '../../../src/outputs/search/engine.ts';
import { fromIndex, toIndex } from '../../../src/outputs/search/index-file.ts';
import { excerpt, marked } from '../../../src/outputs/search/marked.ts';
import type { SearchRecord } from '../../../src/outputs/search/record.ts';
import { resultsFor } from '../../../src/outputs/search/results.ts';

const event = (title: string, year: number, more: Partial<SearchRecord> = {}): SearchRecord => ({
	kind: 'event',
	address: `/timeline/${String(year)}/`,
	title,
	names: '',
	date: String(year),
	months: '',
	years: [year, year],
	sides: [],
	place: '',
	text: '',
	more: '',
	...more,
});
const records = [
	event('The ferry is late', 1961, { place: 'Old quay', sides: ['other'] }),
	event('A ferry is built', 1963, {
		text: 'The town paid for it. The ferry was painted in the autumn.',
	}),
	event('The quay is mended', 2025),
	{
		...event('Old quay', 0, { kind: 'place', names: 'Alter Kai' }),
		address: '/people-and-terms/#place-old-quay',
		years: undefined,
	},
];
const engine = makeEngine([]);
engine.add(
	fromIndex(
		JSON.parse(JSON.stringify(toIndex(records, { base: '/', months: [] }))) as ReturnType<
			typeof toIndex
		>
	)
);
const titles = (query: string, rest = {}) => {
	const { best, groups } = resultsFor(engine, { query, ...rest });
	return [...best, ...groups.flatMap(({ entries }) => entries)].map(({ title }) =>
		title.map(([text]) => text).join('')
	);
};

test('an index gives back what was put into it', () => {
	expect(fromIndex(toIndex(records, { base: '/', months: [] }))).toEqual(records);
});

test('what is found is narrowed by kind, side and year', () => {
	expect(titles('ferry')).toEqual(['A ferry is built', 'The ferry is late']);
	expect(titles('ferry', { to: 1962 })).toEqual(['The ferry is late']);
	expect(titles('ferry', { from: 1962 })).toEqual(['A ferry is built']);
	expect(titles('ferry', { side: 'other' })).toEqual(['The ferry is late']);
	expect(titles('quay', { kind: 'place' })).toEqual(['Old quay']);
});

test('an event is found by the name that its place has in another language', () => {
	expect(titles('Alter Kai')).toEqual(['Old quay', 'The ferry is late']);
});

test('where nothing is spelt so, what is near is given and called that', () => {
	expect(resultsFor(engine, { query: 'fery' })).toMatchObject({ isNear: true, total: 2 });
	expect(resultsFor(engine, { query: 'ferrrrys' })).toMatchObject({ isNear: true, total: 2 });
	expect(resultsFor(engine, { query: 'ferry' }).isNear).toBe(false);
	expect(resultsFor(engine, { query: '1962' }).total).toBe(0);
});

test('words that matched are marked, in an excerpt around the first', () => {
	expect(marked('The ferry.', new Set(['ferry']))).toEqual([
		['The ', false],
		['ferry', true],
		['.', false],
	]);
	const text = `${'One word more. '.repeat(30)}The ferry comes. ${'And more. '.repeat(40)}`;
	const shown = excerpt(text, new Set(['ferry']));
	expect(shown).toMatch(/^… .*ferry.* …$/u);
	expect(shown.length).toBeLessThan(200);
});

test('a shortened text keeps its first sentences, and every word of the rest once', () => {
	const short = shortened(
		event('A', 1, { text: 'One ferry. Two ferries and two quays.', more: 'quays log' }),
		15
	);
	expect([short.text, short.more]).toEqual(['One ferry.', 'and ferries log quays two']);
});
