import { exampleStatement } from '../example-story.ts';
import { withoutAddresses } from '../lookups/addresses.ts';
import { allProse, type Prose } from '../lookups/prose.ts';
import { quotationsIn } from '../lookups/quotations.ts';
import type { Rule } from '../rule.ts';

/** Words that take a side, as patterns, and what to write for them. */
const loaded: readonly (readonly [pattern: string, instead: string])[] = [
	['claim(?:s|ed|ing)?', 'said, says, statement'],
	['admit(?:s|ted|ting)?', 'said, says'],
	['confess(?:es|ed)?|concede(?:s|d)?', 'said, says'],
	['reveal(?:s|ed|ing)?|expos(?:es|ed|ing)', 'reported, showed'],
	['disprov(?:e|es|ed|en|ing)|debunk(?:s|ed)?|refut(?:e|es|ed)', 'denied, rejected'],
	['alleg(?:e|es|ed|edly|ing)|allegations?', 'said by (name them)'],
	['insist(?:s|ed)?|boast(?:s|ed)?|lash(?:es|ed) out|slam(?:s|med)', 'said, says'],
	['so-called|self-styled|self-proclaimed', 'the name alone'],
	['regime', 'government, or the term of a body that takes no side'],
	['obviously|undoubtedly|needless to say', 'nothing'],
];

const pattern = new RegExp(`\\b(?:${loaded.map(([words]) => `(${words})`).join('|')})\\b`, 'giu');

export const loadedVerb: Rule = {
	id: 'loaded-verb',
	family: 'neutral-words',
	why: '“Claims” doubts a speaker, “admits” convicts one, “disproved” decides for one. Our own prose says who said what; quoted words stay as they are.',
	passes: {
		'statements/ferry-was-late.md': exampleStatement(
			{},
			'The mayor “claims” nothing, the [log](https://harbour.example/mayor-claims) says [@harbour-log].'
		),
	},
	fails: {
		'statements/ferry-was-late.md': exampleStatement(
			{},
			'The mayor claims that it was not late [@harbour-log].'
		),
	},
	check: ({ content, report }) => {
		for (const prose of allProse(content)) {
			// Most texts have none, quoted or not.
			if (prose.text.search(pattern) === -1) continue;
			const own = withoutQuotations(prose);
			for (const match of own.matchAll(pattern)) {
				const groups: readonly (string | undefined)[] = match.slice(1);
				const index = groups.findIndex((group) => group !== undefined);
				report({
					file: prose.file,
					place: prose.place(match.index, match[0].length),
					reason: `Unexpected loaded word \`${match[0]}\` in our own prose, expected a neutral one`,
					note: `Write: ${loaded[index]?.[1] ?? ''}; or put the word in quotation marks where it is somebody’s.`,
				});
			}
		}
	},
};

/** Blanks quotations, code, citations and addresses, so that what is left is ours and keeps its place. */
function withoutQuotations(prose: Prose): string {
	const letters = withoutAddresses(prose.text).split('');
	for (const [open, close] of quotationsIn(prose).pairs) letters.fill(' ', open.at, close.at + 1);
	return letters
		.join('')
		.replace(/"(?:[^"\n]|\n(?![ \t]*\n))*"|`[^`\n]*`|\[@[^[\]\n]*\]/gu, (found) =>
			' '.repeat(found.length)
		);
}
