import { distance } from 'fastest-levenshtein';
import type { AccountRecord } from '../../schema/correction.ts';
import { foldedWords } from '../../text/folded-words.ts';
import type { Rule } from '../rule.ts';

/** The most signs that a typing slip changes. */
const mostSigns = 2;

const change = (fields: string) =>
	`- { date: 2025-02-10, where: late-ferry, slip: true, said: The fery comes in late, ${fields} }\n`;

export const slipIsSmall: Rule = {
	id: 'slip-is-small',
	family: 'shape',
	why: 'Typing slips are listed apart, where few readers look; an answer, a date, a figure or another word is no slip.',
	passes: { 'changes.yaml': change('what: title, says: The ferry comes in late') },
	fails: { 'changes.yaml': change('what: title, says: The ferry does not come in late') },
	check: ({ content, report }) => {
		for (const { file, value, locate } of content.records.changes) {
			if (value.slip !== true) continue;
			const what = faultOf(value);
			if (what === undefined) continue;
			report({
				file,
				place: locate(['slip']),
				reason: `Unexpected \`slip\` of ${what}, expected one of at most ${String(mostSigns)} signs in words`,
				note: 'Write in `said` and `says` the same words, with the slip and without it; or remove `slip` and say in `why` why it was changed.',
			});
		}
	},
};

/** What was changed, where that is more than a slip. */
function faultOf({ what, said, says }: AccountRecord): string | undefined {
	if (what === 'said' || what === 'so' || what === 'date' || what === 'figures')
		return `\`${what}\``;
	if (numbersIn(said) !== numbersIn(says)) return 'a number';
	const signs = distance(foldedWords(said), foldedWords(says));
	return signs > mostSigns ? `${String(signs)} signs` : undefined;
}

function numbersIn(text: string): string {
	return (text.match(/\p{Nd}+/gu) ?? []).join(' ');
}
