import { families, type Rule } from '../rule.ts';

/** Lines between which the table of rules stands in a Markdown file. */
const [start, end] = ['<!-- rules: npm run schemas writes this table -->', '<!-- /rules -->'];

/** The rules as a table in Markdown: id, family, and why it is there. */
function ruleTable(rules: readonly Rule[]): string {
	const rows = rules.map(
		({ id, family, why }) => `| \`${id}\` | ${family} | ${why.replaceAll('|', '\\|')} |`
	);
	return ['| Rule | Family | Why |', '| --- | --- | --- |', ...rows].join('\n');
}

/** A Markdown file with its table of rules written anew. Throws where it has no place for one. */
export function withRuleTable(markdown: string, rules: readonly Rule[]): string {
	const [from, to] = [markdown.indexOf(start), markdown.indexOf(end)];
	if (from === -1 || to < from) throw new Error(`Unexpected file without \`${start}\``);
	const sorted = rules.toSorted((a, b) => families.indexOf(a.family) - families.indexOf(b.family));
	const head = markdown.slice(0, from + start.length);
	return `${head}\n<!-- prettier-ignore-start -->\n\n${ruleTable(sorted)}\n\n<!-- prettier-ignore-end -->\n${markdown.slice(to)}`;
}
