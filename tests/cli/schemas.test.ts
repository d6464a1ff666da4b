import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withRuleTable } from '../../src/check/rule-table.ts';
import { rules } from '../../src/check/rules.ts';
import { schemaFiles } from '../../src/cli/schemas.ts';

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
	const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
		'yaml.schemas': Readonly<Record<string, string>>;
	};
	const files = schemaFiles().map(({ path }) => `./${path}`);
	for (const path of Object.keys(settings['yaml.schemas'])) expect(files).toContain(path);
});
