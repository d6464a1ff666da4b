import { exampleStatement } from './example-story.ts';
import { visitMarkdown } from './markdown-nodes.ts';
import { allProse } from './prose.ts';
import type { Rule } from './rule.ts';

export const citationForm: Rule = {
	id: 'citation-form',
	family: 'links',
	why: 'A citation that is mistyped would stand in the page as text, and nothing would lead to its source.',
	passes: {
		'statements/ferry-was-late.md': exampleStatement(
			{},
			'The log shows it [@harbour-log, p. 3; @harbour-news].'
		),
	},
	fails: {
		'statements/ferry-was-late.md': exampleStatement(
			{},
			'The log shows 40 minutes [@ harbour-log].'
		),
	},
	check: ({ content, report }) => {
		visitMarkdown(content, ({ node, file, place }) => {
			if (node.type !== 'definition' || !node.label?.startsWith('@')) return;
			report({
				file,
				place,
				reason: `Unexpected definition of \`[${node.label.slice(0, 60)}]\`, expected citations to lead to \`sources/\``,
				note: 'Remove the line, and add the source to a file in `sources/`.',
			});
		});
		for (const prose of allProse(content)) {
			for (const match of prose.text.matchAll(/\[@[^\]\n]{0,200}\]?/gu)) {
				if (form.test(match[0])) continue;
				report({
					file: prose.file,
					place: prose.place(match.index, match[0].length),
					reason: `Unexpected citation \`${match[0].slice(0, 60)}\`, expected \`[@source-id]\``,
					note: 'Write `[@id]`, `[@id, p. 3]` or `[@id; @other-id]`.',
				});
			}
		}
	},
};

const one = '@[a-z0-9][a-z0-9-]*(?:, [^\\];@]+)?';
const form = new RegExp(`^\\[${one}(?:; ?${one})*\\]$`, 'u');
