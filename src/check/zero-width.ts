import { exampleStatement } from './example-story.ts';
import { reportCharacters } from './characters.ts';
import type { Rule } from './rule.ts';

/** Joiners are letters’ business in Arabic script; anywhere else, and all others, are invisible noise. */
const pattern =
	/[\u00AD\u200B\u2060-\u2064\uFEFF]|[\u200C\u200D](?!\p{Script=Arabic})|(?<!\p{Script=Arabic}\p{M}*)[\u200C\u200D]|[\u{E0000}-\u{E007F}]/gu;

export const zeroWidth: Rule = {
	id: 'zero-width',
	family: 'text-safety',
	why: 'A letter that nobody sees makes two equal words different: a quote is not found, a search finds nothing.',
	passes: { 'statements/ferry-was-late.md': exampleStatement({ title: 'The ferry می‌رود late' }) },
	fails: {
		'statements/ferry-was-late.md': exampleStatement({ title: 'The fer\u200Bry was late' }),
	},
	check: ({ content, report }) => {
		reportCharacters(content, report, pattern, () => ({
			expected: 'text without invisible characters',
			note: 'Delete the character.',
		}));
	},
};
