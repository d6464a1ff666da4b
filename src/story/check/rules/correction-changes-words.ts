import { accountsIn } from '../../load/published.ts';
import { foldedWords } from '../../text/folded-words.ts';
import type { Rule } from '../rule.ts';

const correction = (says: string) =>
	`- { date: 2025-02-10, where: late-ferry, said: It came at 9:30., says: ${says}, why: A slip. }\n`;

export const correctionChangesWords: Rule = {
	id: 'correction-changes-words',
	family: 'shape',
	why: 'A correction shows what was said and what is said now; if they are the same, nothing was corrected.',
	passes: { 'corrections.yaml': correction('It came at 9:40.') },
	fails: { 'corrections.yaml': correction('It came at 9:30.') },
	check: ({ content, report }) => {
		for (const { file, value, locate } of accountsIn(content)) {
			if (foldedWords(value.said) !== foldedWords(value.says)) continue;
			report({
				file,
				place: locate(['says']),
				reason: 'Unexpected `says` with the words of `said`, expected what it says now',
				note: 'Write in `said` what was published, and in `says` what stands there now.',
			});
		}
	},
};
