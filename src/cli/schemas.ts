import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withFieldTables } from './field-tables.ts';
import { z } from 'zod';
import { reportJsonSchema } from '../story/check/report/report.ts';
import { withRuleTable } from '../story/check/report/rule-table.ts';
import { rules } from '../story/check/rules.ts';
import { kinds, type KindName } from '../story/load/kinds.ts';

/** Folder of the JSON Schemas that editors’ tools read, beside the settings that name them. */
const schemaFolder = '.vscode/schemas';

/** A file that is made of the schemas, with its path from the root of the project. */
export interface SchemaFile {
	readonly path: string;
	readonly text: string;
}

/** `schemas`: writes what follows from the schemas and the rules: files for editors’ tools, the README’s tables. */
export function runSchemas(args: string[]): number {
	parseArgs({ args });
	mkdirSync(schemaFolder, { recursive: true });
	for (const { path, text } of schemaFiles()) writeFileSync(path, text);
	const readme = readFileSync('README.md', 'utf8');
	writeFileSync('README.md', withFieldTables(withRuleTable(readme, rules)));
	process.stdout.write(
		`Wrote ${schemaFolder}/, .vscode/settings.json, and rules and fields in README.md\n`
	);
	return 0;
}

/** Every file that `schemas` writes. */
export function schemaFiles(): SchemaFile[] {
	const names = Object.keys(kinds) as KindName[];
	return [
		...names.map((name) => file(schemaPath(name), kindSchema(name))),
		file(join(schemaFolder, 'report.json'), reportJsonSchema()),
		file('.vscode/settings.json', { 'yaml.schemas': associations(names) }),
	];
}

/** Path of the JSON Schema of one kind of content file. */
export function schemaPath(name: KindName): string {
	return `${schemaFolder}/${name}.json`;
}

function kindSchema(name: KindName): object {
	const { shape, schema, example } = kinds[name];
	// Tools for YAML know draft 7 best. Editors write what goes in, not what comes out.
	const options = { io: 'input', target: 'draft-7' } as const;
	const whole = shape === 'list' ? z.array(schema) : schema;
	return { title: `On the Record: ${example}`, ...z.toJSONSchema(whole, options) };
}

/** Which files of a content folder each schema is for; front matter names its own. */
function associations(names: readonly KindName[]): Record<string, string> {
	const yaml = names.filter((name) => kinds[name].shape !== 'markdown');
	return Object.fromEntries(
		yaml.map((name) => [
			`./${schemaPath(name)}`,
			// What an editor may choose in a path is any text in a glob.
			`/content/${kinds[name].example.replaceAll(/<[^>]+>/gu, '*')}`,
		])
	);
}

function file(path: string, value: object): SchemaFile {
	return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}
