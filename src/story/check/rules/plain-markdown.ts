import { exampleStatement } from '../example-story.ts';
import { visitMarkdown } from '../lookups/markdown-nodes.ts';
import type { Rule } from '../rule.ts';

const refused: Readonly<Record<string, string>> = {
	image: 'image',
	imageReference: 'image',
	code: 'block of code',
	inlineCode: 'code',
	thematicBreak: 'horizontal rule',
	heading: 'heading',
};

/** The page on method is a page of its own, with parts and names of files. */
const methodMay = new Set(['inlineCode', 'heading']);

export const plainMarkdown: Rule = {
	id: 'plain-markdown',
	family: 'text-safety',
	why: 'Articles and assessments are words. An image would be fetched from elsewhere, code would hide words from quotes, and a heading would come between those of the page.',
	passes: {},
	fails: {
		'statements/ferry-was-late.md': exampleStatement(
			{},
			'The log: ![log](https://harbour.example/log.png)'
		),
	},
	check: ({ content, report }) => {
		visitMarkdown(content, ({ node, file, place, isArticle }) => {
			const isMethod = /^method(?:\.[^.]+)?\.md$/u.test(file) && methodMay.has(node.type);
			const what =
				isMethod || (isArticle && node.type === 'heading') ? undefined : refused[node.type];
			if (what === undefined) return;
			report({
				file,
				place: place(),
				reason: `Unexpected ${what}, expected ${isArticle ? 'the words of the article' : 'paragraphs, emphasis, links and citations'}`,
				note:
					node.type === 'heading'
						? 'Write a paragraph; a line of `---` or `===` below a text makes a heading of it.'
						: 'Say it in words, or put a backslash before the sign that made it.',
			});
		});
	},
};
