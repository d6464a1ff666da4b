import { exampleStatement } from '../example-story.ts';
import { reportCharacters } from '../lookups/characters.ts';
import type { Rule } from '../rule.ts';

export const bidiControl: Rule = {
	id: 'bidi-control',
	family: 'text-safety',
	why: 'Invisible controls (U+202A to U+202E, U+2066 to U+2069) make a sentence show in another order than it is stored; pages isolate mixed text themselves.',
	passes: {
		'statements/ferry-was-late.md': exampleStatement({ title: 'The ferry کشتی was late' }),
	},
	fails: {
		'statements/ferry-was-late.md': exampleStatement({ title: 'The ferry \u202Eetal saw\u202C' }),
	},
	check: ({ content, report }) => {
		reportCharacters(content, report, /[\u202A-\u202E\u2066-\u2069]/gu, () => ({
			expected: 'text without invisible direction controls',
			note: 'Delete the character; the pages set the direction of mixed text.',
		}));
	},
};
