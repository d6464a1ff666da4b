import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load as parse } from 'cheerio';
import { afterAll, expect, test } from 'vitest';
import { toEdition } from '../../src/edition/edition.ts';
import type { Cell, Table } from '../../src/outputs/data/columns.ts';
import { buildDownloads } from '../../src/outputs/data/downloads.ts';
import { escapeFormula, writeCsv } from '../../src/outputs/data/write-csv.ts';
import { sites } from '../../src/story/site.ts';
import { command, run } from './program.ts';

/** As the data page says how to open a table: UTF-8, comma, “Format quoted field as text”. */
const asTold = 'CSV:44,34,76,1,,1033,true,true';
/** Text of other people’s pages that a spreadsheet could run, and dates that it could read as its own. */
const hard: Table = {
	name: 'hard',
	description: '',
	columns: [],
	key: [],
	isLink: false,
	rows: ['=1+1', '-1', '+1', '@A1', '1955~', '1893-11-12', '1/2', '007', 'A\nB', 'ڈیورنڈ'].map(
		(text) => [text, -1.5, true]
	),
};

const office = command('soffice', '7.4.7', 'libreoffice-calc');
const missing = office.isThere() ? '' : ` (skipped: it is not there; ${office.install})`;
if (missing) console.warn(`LibreOffice${missing}`);
const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** What a sheet holds, as LibreOffice writes it: text as text, numbers as numbers. */
function cellsOf(path: string): Cell[][] {
	const $ = parse(readFileSync(path, 'utf8'), { xml: true });
	expect($('[table\\:formula]').length, path).toBe(0);
	return $('table\\:table-row')
		.toArray()
		.map((row) =>
			$(row)
				.children('table\\:table-cell')
				.toArray()
				.flatMap((cell) => {
					const times = Number($(cell).attr('table:number-columns-repeated') ?? 1);
					const type = $(cell).attr('office:value-type');
					const lines = $(cell).children('text\\:p').toArray();
					for (const gap of $(cell).find('text\\:s').toArray())
						$(gap).replaceWith(' '.repeat(Number($(gap).attr('text:c') ?? 1)));
					const text = lines.map((line) => $(line).text()).join('\n');
					const value = type === 'string' ? text : Number($(cell).attr('office:value'));
					const kept = type === 'boolean' ? $(cell).attr('office:boolean-value') === 'true' : value;
					return Array.from({ length: times }, () => (type === undefined ? undefined : kept));
				})
		);
}

/** Without the empty cells at the end of a row, which a sheet does not write. */
function filled(row: readonly Cell[]): readonly Cell[] {
	return row.slice(0, row.findLastIndex((cell) => cell !== undefined && cell !== '') + 1);
}

test.skipIf(missing).each(sites)(
	`LibreOffice reads every cell of every table as it is meant, in $lang${missing}`,
	(site) => {
		const at = join(folder, site.lang);
		const { tables } = buildDownloads(
			toEdition(site, undefined, {
				address: (path) => path,
				fullAddress: (path) => `https://record.example.org/${path}`,
			})
		);
		const written = [...tables, { ...hard, columns: tables[0]?.columns.slice(0, 3) ?? [] }];
		mkdirSync(at);
		for (const table of written) writeFileSync(join(at, `${table.name}.csv`), writeCsv(table));
		run('soffice', [
			...['--headless', '--norestore', `-env:UserInstallation=file://${join(folder, 'profile')}`],
			...[`--infilter=${asTold}`, '--convert-to', 'fods', '--outdir', at],
			...written.map(({ name }) => join(at, `${name}.csv`)),
		]);
		for (const { name, columns, rows } of written) {
			const wanted = rows.map((row) =>
				row.map((cell) => (typeof cell === 'string' ? escapeFormula(cell) : cell))
			);
			const names = columns.map((column) => column.name);
			const [head, ...got] = cellsOf(join(at, `${name}.fods`)).map(filled);
			expect(head, name).toEqual(names);
			expect(got.slice(0, rows.length), name).toEqual(wanted.map(filled));
		}
	}
);
