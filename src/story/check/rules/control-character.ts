import { exampleStatement } from '../example-story.ts';
import { reportCharacters } from '../lookups/characters.ts';
import type { Rule } from '../rule.ts';

export const controlCharacter: Rule = {
	id: 'control-character',
	family: 'text-safety',
	why: 'Control characters, private-use letters and unpaired surrogates have no meaning that a reader can see.',
	passes: {},
	fails: {
		'statements/ferry-was-late.md': exampleStatement({}, 'The log shows\u0007 40 minutes.'),
	},
	check: ({ content, report }) => {
		reportCharacters(
			content,
			report,
			/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFFF9-\uFFFD\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu,
			() => ({
				expected: 'text without control characters',
				note: 'Delete the character.',
			})
		);
	},
};
