import { withoutAddresses } from '../lookups/addresses.ts';
import { exampleStatement } from '../example-story.ts';
import { halfEmphasis } from '../lookups/half-emphasis.ts';
import { visitMarkdown, type PlacedNode } from '../lookups/markdown-nodes.ts';
import { allProse, type Prose } from '../lookups/prose.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { checkDefinition, checkList, checkNumber } from '../lookups/unread-lines.ts';

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
		/(?<=^|\n)(?=[^\n]*\|)(?=[^\n]*-)[ \t:|-]+(?=\n|$)/gu,
		'table',
		'Say it in sentences or in a list.',
	],
];

/** What to do about the same in the article, whose words stay as they were printed; the others may be its own. */
const ofArticle: Readonly<Record<string, string>> = {
	footnote:
		'Write the sign as the article prints it, `[1]` or `¹`. The text of the note, where the article prints one, is a paragraph that begins with that sign.',
	'sign of struck text': 'This engine takes no struck words. Remove the `~~`.',
	table:
		'This engine takes no tables in an article. Make each row an entry of a list, `- 2024: 4.1 metres`, and remove the line of `---`.',
};

export const markupLeft: Rule = {
	id: 'markup-left',
	family: 'text-safety',
	why: 'Signs that are not read as Markdown, such as half a link or a table, would stand in the page as they are; the definition of a link would not stand there at all.',
	passes: {
		'statements/ferry-was-late.md': exampleStatement(
			{},
			'The [log](https://harbour.example/log__1) of the mayor_s office shows **40** minutes, 5 * 8 \\[^1] [@harbour-log].'
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
			checkDefinition(context, placed);
			checkNode(context, placed);
			checkList(context, placed);
			checkNumber(context, placed);
		});
		for (const prose of allProse(context.content)) checkEmphasis(context, prose);
	},
};

function checkEmphasis({ report }: CheckContext, prose: Prose): void {
	if (!prose.isMarkdown || !/[*_]/u.test(prose.text)) return;
	for (const { at, length, note } of halfEmphasis(prose.text, prose.tree(), prose.base)) {
		report({
			file: prose.file,
			place: prose.place(at, length),
			reason: `Unexpected emphasis that does not end, ${expected}`,
			note,
		});
	}
}

const expected = 'expected paragraphs, emphasis, links and citations';

function checkNode(
	{ report }: CheckContext,
	{ node, file, place, written, isArticle }: PlacedNode
): void {
	if (node.type === 'linkReference' && node.label?.startsWith('^')) {
		report({ file, place: place(), ...wording(2, isArticle) });
		return;
	}
	// Its definition is refused, too: both are told in one run.
	if (node.type === 'linkReference' && node.referenceType !== 'shortcut') {
		// In an article it may be two signs of notes: `[1][2]`.
		if (!isArticle) report({ file, place: place(), ...wording(1) });
		return;
	}
	if (node.type !== 'text') return;
	// As it is written, since a backslash before a sign means the sign itself.
	const text = withoutAddresses(written());
	for (const [index, [pattern, what]] of patterns.entries()) {
		if (isArticle && !(what in ofArticle)) continue;
		const found = [...text.matchAll(pattern)][0];
		if (!found) continue;
		const part =
			isArticle && what === 'table' ? undefined : { offset: found.index, length: found[0].length };
		report({ file, place: place(part), ...wording(index, isArticle) });
		return;
	}
}

function wording(index: number, isArticle = false) {
	const [, what = '', note = ''] = patterns[index] ?? [];
	return {
		reason: `Unexpected ${what}, ${isArticle ? 'expected the words of the article' : expected}`,
		note: isArticle ? (ofArticle[what] ?? note) : note,
	};
}
