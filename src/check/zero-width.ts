import { exampleStatement } from './example-story.ts';
import { reportCharacters } from './characters.ts';
import type { Rule } from './rule.ts';

/** Joiners are letters’ business in Arabic script; anywhere else, and all others, are invisible noise. */
const invisible =
	'[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B\\u200E\\u200F\\u2060-\\u2065\\u206A-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u{E0000}-\\u{E01EF}]';
const joining =
	'[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}]';
const pattern = new RegExp(
	`${invisible}|[\\u200C\\u200D](?!${joining})|(?<!${joining}\\p{M}{0,4})[\\u200C\\u200D]`,
	'gu'
);

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
