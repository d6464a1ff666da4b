import type { Edition } from '../../edition/edition.ts';

/** A value of one cell; without a value, the cell is empty and the JSON has no such field. */
export type Cell = string | number | boolean | undefined;

/** Types of Frictionless Table Schema that the tables use. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** One column: its contract with researchers. */
export interface Column {
	readonly name: string;
	readonly type: ColumnType;
	readonly description: string;
	/** Whether every row has a value. */
	readonly isRequired: boolean;
	/** All values that it may have, where they are few. */
	readonly values: readonly string[] | undefined;
	/** Name of the table whose `id` it holds. */
	readonly refersTo: string | undefined;
	/** `uri` for addresses. */
	readonly format: 'uri' | undefined;
}

/** One table of the downloads with its rows: cells in the order of the columns. */
export interface Table {
	readonly name: string;
	/** What one row is. */
	readonly description: string;
	readonly columns: readonly Column[];
	/** The columns that tell rows apart. */
	readonly key: readonly string[];
	/** Whether it only links two other tables; the JSON of the first holds it as a list. */
	readonly isLink: boolean;
	readonly rows: readonly (readonly Cell[])[];
}

/** A column, and what it holds for one thing. */
export interface ColumnOf<T> extends Column {
	readonly of: (item: T, edition: Edition) => Cell;
}

/** What a column may have besides its name, type, description and value. */
type ColumnRest = Partial<Pick<Column, 'isRequired' | 'values' | 'refersTo' | 'format'>>;

/** Defines a column. */
export function column<T>(
	name: string,
	type: ColumnType,
	description: string,
	of: ColumnOf<T>['of'],
	{ isRequired = false, values, refersTo, format }: ColumnRest = {}
): ColumnOf<T> {
	return { name, type, description, of, isRequired, values, refersTo, format };
}

/** A table before it has rows. */
export interface TableOf<T> extends Omit<Table, 'columns' | 'rows'> {
	readonly columns: readonly ColumnOf<T>[];
}

/** Fills a table: one row for each item. */
export function fill<T>(definition: TableOf<T>, items: readonly T[], edition: Edition): Table {
	const { columns, ...rest } = definition;
	return {
		...rest,
		columns: columns.map(({ of: _of, ...shown }) => shown),
		rows: items.map((item) => columns.map(({ of }) => of(item, edition))),
	};
}
