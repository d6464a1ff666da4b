import { existsSync, globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { withRuleTable } from '../../src/story/check/report/rule-table.ts';
import { rules } from '../../src/story/check/rules.ts';
import { fieldRows } from '../../src/cli/field-rows.ts';
import { withFieldTables } from '../../src/cli/field-tables.ts';
import { schemaFiles, schemaPath } from '../../src/cli/schemas.ts';
import { kindOf, kinds, type KindName } from '../../src/story/load/kinds.ts';

test.each(schemaFiles())('$path is what the schemas give (npm run schemas writes it)', (file) => {
	expect(existsSync(file.path)).toBe(true);
	expect(readFileSync(file.path, 'utf8')).toBe(file.text);
});

test('the table of rules in the README is what the rules give (npm run schemas writes it)', () => {
	const readme = readFileSync('README.md', 'utf8');
	expect(withRuleTable(readme, rules)).toBe(readme);
	for (const { id } of rules) expect(readme).toContain(`| \`${id}\` |`);
	expect(() => withRuleTable('# No place', rules)).toThrow('Unexpected file without');
});

test('the fields in the README are those of the schemas (npm run schemas writes them)', () => {
	const readme = readFileSync('README.md', 'utf8');
	expect(withFieldTables(readme)).toBe(readme);
	expect(() => withFieldTables('# No place')).toThrow('Unexpected file without');
});

test.each(Object.values(kinds).filter(({ example }) => !example.includes('<lang>')))(
	'every field of $example says what it is, and what may stand there',
	({ schema }) => {
		const rows = fieldRows(schema);
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.filter(({ says, takes }) => says === '' || takes === '')).toEqual([]);
	}
);

test('describes what an editor writes: what has a default may be left out', () => {
	const events = schemaFiles().find(({ path }) => path.endsWith('/events.json'));
	const schema = JSON.parse(events?.text ?? '') as {
		required: string[];
		additionalProperties: boolean;
		properties: Readonly<Record<string, { description?: string }>>;
	};
	expect(schema.required).toEqual(['date', 'title', 'category', 'sources']);
	expect(schema.additionalProperties).toBe(false);
	expect(schema.properties['title']?.description).toBe('What happened, in neutral words.');
});

test('points the settings at schemas that are there', () => {
	const files = schemaFiles().map(({ path }) => `./${path}`);
	for (const path of Object.keys(globs)) expect(files).toContain(path);
});

const { 'yaml.schemas': globs } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
	'yaml.schemas': Readonly<Record<string, string>>;
};
/** The schemas that an editor’s tool applies to a file of `content/`. */
const applied = (path: string) =>
	Object.entries(globs).flatMap(([schema, glob]) =>
		matchesGlob(`/content/${path}`, glob) ? [schema] : []
	);
/** One path of each kind of YAML file; translations in a language with a region and in one without. */
const examples = (Object.keys(kinds) as KindName[])
	.filter((name) => kinds[name].shape !== 'markdown')
	.flatMap((name) =>
		['ur', 'fa-AF'].map((lang) =>
			kinds[name].example.replace('<lang>', lang).replaceAll(/<[^>]+>/gu, 'any-name')
		)
	);
const stories = ['content', 'tests/fixtures/ferry', 'tests/fixtures/river'].flatMap((cwd) =>
	globSync('**/*.yaml', { cwd }).map((path) => path.replaceAll('\\', '/'))
);

test.each([...new Set([...examples, ...stories])].sort())(
	'applies to content/%s the schema of its kind, and no other',
	(path) => {
		const kind = kindOf(path);
		expect(kind).toBeDefined();
		if (kind) expect(applied(path)).toEqual([`./${schemaPath(kind)}`]);
	}
);

test('applies no schema to files of no kind', () => {
	for (const path of ['notes.yaml', 'site.yaml.bak', 'timeline/a.yaml', 'sources/a/b.yaml'])
		expect(applied(path)).toEqual([]);
});
