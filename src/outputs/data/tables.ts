import type { DataContext, Table } from './columns.ts';
import { eventTables } from './event-tables.ts';
import { sourceTables } from './source-tables.ts';
import { statementTables } from './statement-tables.ts';

/** Every table of the downloads, in the order in which they are listed. */
export function buildTables(context: DataContext): Table[] {
	return [...statementTables(context), ...eventTables(context), ...sourceTables(context)];
}
