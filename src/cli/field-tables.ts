import { kinds, type Kind } from '../story/load/kinds.ts';
import { fieldRows } from './field-rows.ts';

const [start, end] = [
	'<!-- fields: npm run schemas writes what follows -->',
	'<!-- /fields -->',
] as const;

/** The text of the README with every file of a story and its fields, as the schemas have them. */
export function withFieldTables(readme: string): string {
	const [before, after] = [readme.indexOf(start), readme.indexOf(end)];
	if (before === -1 || after < before)
		throw new Error(`Unexpected file without \`${start}\` and \`${end}\`, expected both`);
	const tables = Object.values(kinds)
		.filter(({ example }) => !example.includes('<lang>'))
		.map(tableOf)
		.join('\n');
	return `${readme.slice(0, before)}${start}\n<!-- prettier-ignore-start -->\n\n${tables}\n<!-- prettier-ignore-end -->\n${readme.slice(after)}`;
}

function tableOf({ example, shape, schema, isRequired, body }: Kind): string {
	const is = {
		list: 'a list of entries with these fields',
		map: 'one map of fields',
		markdown: 'fields between two lines `---`, then text',
	}[shape];
	const rows = fieldRows(schema).map(
		({ name, isOptional, takes, says }) =>
			`| \`${name}\`${isOptional ? '' : ' *'} | ${cell(takes)} | ${cell(says)} |\n`
	);
	return `**\`${example}\`**${isRequired ? ' (has to be there)' : ''}: ${is}.${body === undefined ? '' : ` ${body}`}

| Field (* is needed) | Takes | What it is |
| --- | --- | --- |
${rows.join('')}`;
}

function cell(text: string): string {
	return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
