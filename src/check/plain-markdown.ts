import { exampleStatement } from './example-story.ts';
import { visitMarkdown } from './markdown-nodes.ts';
import type { Rule } from './rule.ts';

const refused: Readonly<Record<string, string>> = {
	image: 'image',
	imageReference: 'image',
	code: 'block of code',
	inlineCode: 'code',
	thematicBreak: 'horizontal rule',
};

export const plainMarkdown: Rule = {
	id: 'plain-markdown',
	family: 'text-safety',
	why: 'Articles and assessments are words. An image would be fetched from elsewhere, and code would hide words from quotes.',
	passes: {},
	fails: {
		'statements/ferry-was-late.md': exampleStatement(
			{},
			'The log: ![log](https://harbour.example/log.png)'
		),
	},
	check: ({ content, report }) => {
		visitMarkdown(content, ({ node, file, place, isArticle }) => {
			const what =
				file === 'method.md' && node.type === 'inlineCode' ? undefined : refused[node.type];
			if (what === undefined) return;
			report({
				file,
				place,
				reason: `Unexpected ${what} (\`${node.type}\`), expected ${isArticle ? 'the words of the article' : 'paragraphs, emphasis, links and citations'}`,
				note: 'Say it in words, or put a backslash before the sign that made it.',
			});
		});
	},
};
