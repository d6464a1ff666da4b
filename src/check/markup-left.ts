import { indexLines } from '../load/fault.ts';
import { withoutAddresses } from './addresses.ts';
import { exampleStatement } from './example-story.ts';
import { visitMarkdown, type PlacedNode } from './markdown-nodes.ts';
import type { CheckContext, Rule } from './rule.ts';

// An address is blank when its text is looked at.
const link = 'Write `[words](https://…)`, without a space between `](` and in the address.';

/** Markdown that this site does not read, or that was not finished: it would stand in the page as signs. */
const patterns: readonly (readonly [pattern: RegExp, what: string, note: string])[] = [
	[/(?<!\\)\](?:\(|[ \t]+\( {8})/gu, 'link that does not end', link],
	[/(?<!\\)\[(?![@^])[^[\]\n]+\]\[(?!@)[^[\]\n]*\]/gu, 'link without an address', link],
	[/(?<!\\)\[\^[^\]\s]+\]/gu, 'footnote', 'Say it in the text, or cite a source: `[@source-id]`.'],
	[
		/(?<!\\)~~/gu,
		'sign of struck text',
		'Remove the `~~`; what was corrected stands in `corrections.yaml`.',
	],
	[
		/(?<=^|\n)(?=[^\n]*\|)(?=[^\n]*---)[ \t:|-]+(?=\n|$)/gu,
		'table',
		'Say it in sentences or in a list.',
	],
	[
		/(?<![\\\s])(?:\*\*|__)|(?<!\\)(?:\*\*|__)(?=[^\s*_])/gu,
		'emphasis that does not end',
		'Write `**words**`, without spaces inside the signs, or put a backslash before each sign that is meant.',
	],
];

export const markupLeft: Rule = {
	id: 'markup-left',
	family: 'text-safety',
	why: 'Signs that are not read as Markdown, such as half a link or a table, would stand in the page as they are.',
	passes: {
		'statements/ferry-was-late.md': exampleStatement(
			{},
			'The [log](https://harbour.example/log__1) shows **40** minutes \\[^1] [@harbour-log].'
		),
	},
	fails: {
		'statements/ferry-was-late.md': exampleStatement(
			{},
			'The [log](https://harbour.example/the log) shows 40 minutes [@harbour-log].'
		),
	},
	check: (context) => {
		visitMarkdown(context.content, (placed) => {
			// What the article prints is the article's business.
			if (!placed.isArticle) checkNode(context, placed);
		});
	},
};

function checkNode({ content, report }: CheckContext, { node, file, place }: PlacedNode): void {
	if (node.type === 'linkReference' && node.label?.startsWith('^')) {
		report({ file, place, ...wording(2) });
		return;
	}
	const text = content.files.get(file)?.text;
	const [from, to] = [place.start.offset, place.end.offset];
	if (node.type !== 'text' || text === undefined || from === undefined) return;
	// As it is written, since a backslash before a sign means the sign itself.
	const written = withoutAddresses(text.slice(from, to));
	for (const [index, [pattern]] of patterns.entries()) {
		const found = [...written.matchAll(pattern)][0];
		if (!found) continue;
		const pointAt = indexLines(text);
		const start = from + found.index;
		report({
			file,
			place: { start: pointAt(start), end: pointAt(start + found[0].length) },
			...wording(index),
		});
		return;
	}
}

function wording(index: number) {
	const [, what = '', note = ''] = patterns[index] ?? [];
	return {
		reason: `Unexpected ${what}, expected paragraphs, emphasis, links and citations`,
		note,
	};
}
