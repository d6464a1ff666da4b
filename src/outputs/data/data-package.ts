import { publicationOf } from '../../story/model/publication.ts';
import type { Site } from '../../story/model/types/site.ts';
import type { ToUrl } from '../../edition/edition.ts';
import type { Column, Table } from './columns.ts';
import type { Download } from './download.ts';
import { sha256 } from './download.ts';
import { licenceOf } from './licence.ts';
import { toUri } from '../../story/text/to-uri.ts';

/** `datapackage.json`: the tables as a Tabular Data Package (Frictionless, version 1). */
export function toDataPackage(
	site: Site,
	tables: readonly Table[],
	files: readonly Download[],
	toUrl: ToUrl
): object {
	const { meta, article } = site;
	const { name, url } = licenceOf(meta);
	const { publisher } = meta;
	return {
		profile: 'tabular-data-package',
		name: slug(meta.title),
		id: toUrl('data/datapackage.json'),
		title: `${meta.title}: statements, evidence, events and sources`,
		description: meta.description,
		homepage: toUrl('data/'),
		version: site.history ? publicationOf(site).modified : meta.recordEnds,
		licenses: [{ name: slug(name, false), title: name, ...(url !== undefined && { path: url }) }],
		...(publisher && {
			contributors: [
				{ title: publisher.name, role: 'publisher', ...(publisher.url && { path: publisher.url }) },
			],
		}),
		...(article.source?.URL && {
			sources: [{ title: article.title, path: toUri(article.source.URL) }],
		}),
		resources: tables.map((table) => toResource(table, files)),
	};
}

function toResource(table: Table, files: readonly Download[]): object {
	const path = `${table.name}.csv`;
	const text = files.find((file) => file.path === path)?.text ?? '';
	const links = table.columns.filter(({ refersTo }) => refersTo !== undefined);
	return {
		profile: 'tabular-data-resource',
		name: table.name,
		description: table.description,
		path,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes: Buffer.byteLength(text),
		hash: `sha256:${sha256(text)}`,
		dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
		schema: {
			fields: table.columns.map((column) => toField(column, table)),
			...(table.key.length > 0 && { primaryKey: table.key }),
			...(links.length > 0 && {
				foreignKeys: links.map(({ name, refersTo }) => ({
					fields: name,
					reference: { resource: refersTo, fields: 'id' },
				})),
			}),
			missingValues: [''],
		},
	};
}

function toField({ name, type, description, isRequired, values, format }: Column, { key }: Table) {
	const isUnique = key.length === 1 && key[0] === name;
	const constraints = {
		...(isRequired && { required: true }),
		...(isUnique && { unique: true }),
		...(values && { enum: values }),
	};
	return { name, type, ...(format && { format }), description, constraints };
}

/** A name of letters, digits, full stops, hyphens and underscores, as the standard asks for. */
function slug(text: string, isLower = true): string {
	const name = text
		.normalize('NFKD')
		.replace(/[^\w.-]+/gu, '-')
		.replace(/^-+|-+$/gu, '');
	return (isLower ? name.toLowerCase() : name) || 'on-the-record';
}
