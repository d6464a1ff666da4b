import { z } from 'zod';
import { kinds, type KindName } from '../../story/load/kinds.ts';
import type { ToUrl } from '../../edition/edition.ts';
import type { Column, Table } from './columns.ts';
import { listFields } from './write-json.ts';

const draft = 'https://json-schema.org/draft/2020-12/schema';

/** A JSON Schema with its path below `data/`. */
export interface SchemaFile {
	readonly path: string;
	readonly title: string;
	readonly schema: object;
}

/** JSON Schemas of what editors write: of each kind of file, its front matter, or one entry of it. */
export function contentSchemas(toUrl: ToUrl): SchemaFile[] {
	return (Object.keys(kinds) as KindName[]).map((name) => {
		const path = `schemas/content/${name}.schema.json`;
		const { example, shape, schema } = kinds[name];
		const title =
			shape === 'markdown'
				? `Front matter of ${example}`
				: shape === 'list'
					? `One entry of ${example}`
					: example;
		return {
			path,
			title,
			schema: { $id: toUrl(`data/${path}`), title, ...z.toJSONSchema(schema, { io: 'input' }) },
		};
	});
}

/** JSON Schemas of the JSON files, from the definitions of their columns. */
export function tableSchemas(tables: readonly Table[], toUrl: ToUrl): SchemaFile[] {
	return tables
		.filter(({ isLink }) => !isLink)
		.map((table) => {
			const path = `schemas/${table.name}.schema.json`;
			const title = `${table.name}.json`;
			const $id = toUrl(`data/${path}`);
			return { path, title, schema: { $schema: draft, $id, title, ...arrayOf(table, tables) } };
		});
}

function arrayOf(table: Table, tables: readonly Table[]): object {
	const lists = listFields(table, tables).map(({ name, link }) => [
		name,
		{ type: 'array', items: { type: 'string' }, description: link.description },
	]);
	const fields = table.columns.map((column) => [column.name, fieldSchema(column)]);
	const needed = table.columns.filter(({ isRequired }) => isRequired).map(({ name }) => name);
	return {
		description: table.description,
		type: 'array',
		items: {
			type: 'object',
			properties: Object.fromEntries([...fields, ...lists]) as object,
			required: [...needed, ...lists.map(([name]) => name)],
			additionalProperties: false,
		},
	};
}

function fieldSchema({ type, description, values, format }: Column): object {
	return {
		type: type === 'date' ? 'string' : type,
		...(type === 'date' && { format: 'date' }),
		...(format && { format }),
		...(values && { enum: values }),
		description,
	};
}
