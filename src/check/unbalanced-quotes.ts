import { exampleStatement } from './example-story.ts';
import { allProse } from './prose.ts';
import type { Rule } from './rule.ts';

type Pair = readonly [open: string, close: string];

/** German and its neighbours close with the mark that opens elsewhere. */
function pairsIn(text: string): readonly Pair[] {
	return [text.includes('„') ? ['„', '“'] : ['“', '”'], ['«', '»']];
}

export const unbalancedQuotes: Rule = {
	id: 'unbalanced-quotes',
	family: 'text-safety',
	why: 'Quotation marks say whose words these are; one without its other leaves that open.',
	passes: {},
	fails: {
		'statements/ferry-was-late.md': exampleStatement(
			{},
			'The mayor said “it never is. The log differs [@harbour-log].'
		),
	},
	check: ({ content, report }) => {
		for (const prose of allProse(content)) {
			for (const [open, close] of pairsIn(prose.text)) {
				const at = firstUnbalanced(prose.text, open, close);
				if (at === undefined) continue;
				const mark = prose.text.charAt(at);
				report({
					file: prose.file,
					place: prose.place(at, 1),
					reason: `Unexpected ${mark} without its ${mark === open ? close : open}, expected quotation marks in pairs`,
					note: `Add the ${mark === open ? close : open} where the quotation ${mark === open ? 'ends' : 'begins'}, or remove this one.`,
				});
			}
			const straight = [...prose.text.matchAll(/"/gu)];
			const odd = straight.at(-1);
			if (straight.length % 2 === 1 && odd) {
				report({
					file: prose.file,
					place: prose.place(odd.index, 1),
					reason: 'Unexpected " without its other, expected quotation marks in pairs',
					note: 'Write “ and ”, both of them.',
				});
			}
		}
	},
};

/** Marks do not nest in themselves and do not cross a paragraph. */
function firstUnbalanced(text: string, open: string, close: string): number | undefined {
	let opened: number | undefined;
	for (const match of text.matchAll(new RegExp(`${open}|${close}|\\n[ \\t]*\\n`, 'gu'))) {
		if (match[0] === open) {
			if (opened !== undefined) return opened;
			opened = match.index;
		} else if (match[0] === close) {
			if (opened === undefined) return match.index;
			opened = undefined;
		} else if (opened !== undefined) return opened;
	}
	return opened;
}
