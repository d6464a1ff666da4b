import { stringify } from 'csv-stringify/sync';
import type { Cell, Table } from './columns.ts';

/** How spreadsheets are told a formula; `escapeFormula` puts an apostrophe before these. */
const formulaStart = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/**
 * A table as CSV of RFC 4180: UTF-8 without a byte order mark, a line of names, lines ended by CR LF,
 * `true` and `false`, and an empty cell where there is no value. All text is quoted, and nothing else: a
 * spreadsheet can be told to leave quoted cells as they are, so that `1893-11-12` and `1955~` are of
 * one kind and sort as written.
 */
export function writeCsv({ columns, rows }: Table): string {
	return stringify(
		rows.map((row) => row.map(toCell)),
		{
			header: true,
			columns: columns.map(({ name }) => name),
			record_delimiter: '\r\n',
			quoted_string: true,
			cast: { boolean: (value) => ({ value: String(value), quoted_string: false }) },
		}
	);
}

function toCell(cell: Cell): Cell {
	return typeof cell === 'string' ? escapeFormula(cell) : cell;
}

/**
 * Text that a spreadsheet would run as a formula, with an apostrophe before it. The words of sources
 * come from other people’s pages, and CSV is opened in spreadsheets; the JSON has the text as it is.
 */
export function escapeFormula(text: string): string {
	return formulaStart.test(text) ? `'${text}` : text;
}
