import { exampleStatement } from '../example-story.ts';
import { visitMarkdown } from '../lookups/markdown-nodes.ts';
import type { Rule } from '../rule.ts';

const image = ['image', 'Say in words what it shows, or put a backslash before its `!`.'] as const;

/** What no text may hold, with what to do about it. */
const refused: Readonly<Record<string, readonly [what: string, note: string]>> = {
	image,
	imageReference: image,
	code: [
		'block of code',
		'Begin each line at the margin, since four blanks there make code of it; remove lines of ``` or ~~~.',
	],
	inlineCode: ['code', 'Remove the signs ` around it, or put a backslash before the first.'],
	thematicBreak: ['horizontal rule', 'Remove it: a blank line parts paragraphs.'],
	heading: [
		'heading',
		'Write a paragraph; a line of `---` or `===` below a text makes a heading of it.',
	],
};

/** What this engine takes of a picture in the article. */
const imageOfArticle =
	'This engine takes the words of an article without its pictures. Remove it; a caption that the article prints is a paragraph of its own.';

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
			if (isMethod || (isArticle && node.type === 'heading')) return;
			const [what, note] = refused[node.type] ?? [];
			if (what === undefined) return;
			report({
				file,
				place: place(),
				reason: `Unexpected ${what}, expected ${isArticle ? 'the words of the article' : 'paragraphs, emphasis, links and citations'}`,
				note: isArticle && what === 'image' ? imageOfArticle : note,
			});
		});
	},
};
