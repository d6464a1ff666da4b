import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A record of a table: the cells of a row by the names of the columns. */
export type Row = Readonly<Record<string, unknown>>;

/** The text of a download. */
export function dataText(folder: string, name: string): string {
	return readFileSync(join(folder, 'data', name), 'utf8');
}

/** The value of a JSON download. */
export function dataJson(folder: string, name: string): unknown {
	return JSON.parse(dataText(folder, name));
}

/** The records of a JSON table. */
export function jsonRows(folder: string, name: string): Row[] {
	return dataJson(folder, `${name}.json`) as Row[];
}

/** The rows of a CSV table, every cell as text. */
export function csvRows(folder: string, name: string): Record<string, string>[] {
	return parse(dataText(folder, `${name}.csv`), { columns: true, record_delimiter: '\r\n' });
}
