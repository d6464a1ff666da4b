import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Cell, Table } from '../../../src/outputs/data/columns.ts';
import { escapeFormula, writeCsv } from '../../../src/outputs/data/write-csv.ts';

function tableOf(rows: Cell[][]): Table {
	const column = (name: string) => ({
		name,
		type: 'string' as const,
		description: '',
		isRequired: false,
		values: undefined,
		refersTo: undefined,
		format: undefined,
	});
	return {
		name: 't',
		description: '',
		key: [],
		isLink: false,
		columns: [column('a'), column('b')],
		rows,
	};
}

test('writes RFC 4180: names, CR LF, quotation marks doubled', () => {
	expect(writeCsv(tableOf([['one, "two"\nthree', 1]]))).toBe(
		'"a","b"\r\n"one, ""two""\nthree",1\r\n'
	);
});

test('quotes all text and nothing else, so that days and doubts are of one kind', () => {
	const rows: Cell[][] = [
		['1893-11-12', -1.5],
		['1955~', undefined],
		['', true],
	];
	expect(writeCsv(tableOf(rows))).toBe('"a","b"\r\n"1893-11-12",-1.5\r\n"1955~",\r\n"",true\r\n');
});

test('tells false from nothing, and leaves numbers below nought alone', () => {
	const rows = parse(
		writeCsv(
			tableOf([
				[true, undefined],
				[false, -1.5],
			])
		),
		{ record_delimiter: '\r\n' }
	);
	expect(rows).toEqual([
		['a', 'b'],
		['true', ''],
		['false', '-1.5'],
	]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', ' =1', '\n@A'])(
	'disarms %j',
	(text) => {
		expect(escapeFormula(text)).toBe(`'${text}`);
	}
);

test.each(['a=b', '“=1”', '– said', ''])('leaves %j', (text) => {
	expect(escapeFormula(text)).toBe(text);
});
