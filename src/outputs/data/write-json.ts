import type { Cell, Table } from './columns.ts';

/** A list of ids that the JSON of a table has besides the columns. */
export interface ListField {
	/** Name of the field: the table whose ids it holds. */
	readonly name: string;
	/** The link table that holds the same as CSV. */
	readonly link: Table;
}

/** Text of a JSON file: two spaces, a line end at its end. */
export function jsonText(value: unknown): string {
	return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** An array as JSON with one record on each line: small, and a change shows as changed lines. */
export function recordLines(records: readonly unknown[]): string {
	if (records.length === 0) return '[]\n';
	return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

/** A table as a JSON array of its records; link tables become lists of ids in the records. */
export function writeJson(table: Table, tables: readonly Table[]): string {
	const lists = listFields(table, tables).map(({ name, link }) => ({ name, ids: idsOf(link) }));
	const records = table.rows.map((row) => {
		const cells = table.columns.map(({ name }, index): [string, Cell] => [name, row[index]]);
		const own = lists.map(({ name, ids }) => [name, ids.get(row[0]) ?? []] as const);
		return Object.fromEntries<Cell | readonly Cell[]>([...cells, ...own]);
	});
	return recordLines(records);
}

/** The lists that the records of a table have in JSON. */
export function listFields(table: Table, tables: readonly Table[]): ListField[] {
	return tables.flatMap((link) => {
		const [from, to] = link.columns;
		const isList = link.isLink && from?.refersTo === table.name && to?.refersTo !== undefined;
		return isList ? [{ name: to.refersTo, link }] : [];
	});
}

function idsOf(link: Table): Map<Cell, Cell[]> {
	const ids = new Map<Cell, Cell[]>();
	for (const [from, to] of link.rows) ids.set(from, [...(ids.get(from) ?? []), to]);
	return ids;
}
