import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { csvRows, dataJson, dataText } from './data-files.ts';
import { editions } from './editions.ts';

const name = z.string().regex(/^[a-z0-9._-]+$/u);
const field = z.strictObject({
	name: z.string().min(1),
	type: z.enum(['string', 'integer', 'number', 'boolean', 'date']),
	format: z.literal('uri').optional(),
	description: z.string().min(1),
	constraints: z.strictObject({
		required: z.literal(true).optional(),
		unique: z.literal(true).optional(),
		enum: z.array(z.string()).min(1).optional(),
	}),
});

/** What version 1 of the Tabular Data Package asks for, of what this one says. */
const dataPackage = z.looseObject({
	profile: z.literal('tabular-data-package'),
	name,
	homepage: z.url(),
	licenses: z
		.array(
			z.strictObject({
				name: z.string().regex(/^[-a-zA-Z0-9._]+$/u),
				title: z.string(),
				path: z.url().optional(),
			})
		)
		.min(1),
	resources: z.array(
		z.looseObject({
			profile: z.literal('tabular-data-resource'),
			name,
			path: z.string().regex(/^[a-z-]+\.csv$/u),
			bytes: z.int().min(1),
			hash: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
			schema: z.strictObject({
				fields: z.array(field).min(1),
				primaryKey: z.array(z.string()).min(1).optional(),
				foreignKeys: z
					.array(
						z.strictObject({
							fields: z.string(),
							reference: z.strictObject({ resource: name, fields: z.literal('id') }),
						})
					)
					.min(1)
					.optional(),
				missingValues: z.tuple([z.literal('')]),
			}),
		})
	),
});

test.each(editions)('the data package describes: $name', ({ folder }) => {
	const { resources } = dataPackage.parse(dataJson(folder, 'datapackage.json'));
	const rowsOf = new Map(resources.map((one) => [one.name, csvRows(folder, one.name)]));
	for (const { path, bytes, hash, name: table, schema } of resources) {
		const text = dataText(folder, path);
		expect(Buffer.byteLength(text)).toBe(bytes);
		expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
		const [header = ''] = text.split('\r\n');
		expect(header).toBe(schema.fields.map((one) => `"${one.name}"`).join(','));
		const rows = rowsOf.get(table) ?? [];
		for (const { name: column, constraints } of schema.fields) {
			const cells = rows.map((row) => row[column] ?? '');
			if (constraints.required) expect(cells, `${table}.${column}`).not.toContain('');
			const allowed = constraints.enum && new Set(['', ...constraints.enum]);
			expect(cells.filter((cell) => allowed?.has(cell) === false)).toEqual([]);
		}
		const keys = rows.map((row) =>
			(schema.primaryKey ?? []).map((column) => row[column]).join('\n')
		);
		if (schema.primaryKey) expect(new Set(keys).size, table).toBe(rows.length);
		for (const { fields, reference } of schema.foreignKeys ?? []) {
			const ids = new Set(rowsOf.get(reference.resource)?.map((row) => row['id']));
			expect(rows.filter((row) => row[fields] !== '' && !ids.has(row[fields]))).toEqual([]);
		}
	}
});
