import { exampleStatement } from './example-story.ts';
import { withoutAddresses } from './addresses.ts';
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
			for (const { at, mark, other, isOpening } of unpaired(withoutAddresses(prose.text))) {
				report({
					file: prose.file,
					place: prose.place(at, 1),
					reason: `Unexpected ${mark} without its ${other}, expected quotation marks in pairs`,
					note:
						mark === '"'
							? 'Write “ and ”, both of them.'
							: `Add the ${other} where the quotation ${isOpening ? 'ends' : 'begins'}, or remove this one.`,
				});
			}
		}
	},
};

interface Unpaired {
	readonly at: number;
	readonly mark: string;
	readonly other: string;
	readonly isOpening: boolean;
}

/** The marks that are alone, the first of each kind in a paragraph: those after it come from the same slip. */
function* unpaired(text: string): Generator<Unpaired> {
	const pairs = pairsIn(text);
	let start = 0;
	for (const paragraph of text.split(/(?<=\n[ \t]*\n)/u)) {
		for (const [open, close] of pairs) {
			const at = firstUnbalanced(paragraph, open, close);
			if (at === undefined) continue;
			const mark = paragraph.charAt(at);
			const isOpening = mark === open;
			yield { at: start + at, mark, other: isOpening ? close : open, isOpening };
		}
		const straight = [...paragraph.matchAll(/"/gu)];
		const odd = straight.at(-1);
		if (straight.length % 2 === 1 && odd)
			yield { at: start + odd.index, mark: '"', other: 'other', isOpening: false };
		start += paragraph.length;
	}
}

/** Marks do not nest in themselves. */
function firstUnbalanced(text: string, open: string, close: string): number | undefined {
	let opened: number | undefined;
	for (const match of text.matchAll(new RegExp(`${open}|${close}`, 'gu'))) {
		if (match[0] === open) {
			if (opened !== undefined) return opened;
			opened = match.index;
		} else {
			if (opened === undefined) return match.index;
			opened = undefined;
		}
	}
	return opened;
}
