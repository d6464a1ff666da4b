import { exampleStatement } from '../example-story.ts';
import { visitMarkdown } from '../lookups/markdown-nodes.ts';
import type { Rule } from '../rule.ts';

export const rawHtml: Rule = {
	id: 'raw-html',
	family: 'text-safety',
	why: 'Content is text and never code: HTML in it could load, hide or run something.',
	passes: {
		'statements/ferry-was-late.md': exampleStatement(
			{},
			'The log shows 5 < 40 minutes [@harbour-log].'
		),
	},
	fails: {
		'statements/ferry-was-late.md': exampleStatement(
			{},
			'The log <b>shows</b> 40 minutes [@harbour-log].'
		),
	},
	check: ({ content, report }) => {
		visitMarkdown(content, ({ node, file, place }) => {
			if (node.type !== 'html') return;
			report({
				file,
				place: place(),
				reason: `Unexpected HTML \`${node.value.slice(0, 60).replace(/\s+/gu, ' ')}\`, expected Markdown`,
				note: 'Use Markdown, or write `\\<` where the sign itself is meant.',
			});
		});
	},
};
