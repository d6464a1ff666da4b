import { exampleStatement } from '../example-story.ts';
import { reportCharacters } from '../lookups/characters.ts';
import { joinersInPlace } from '../lookups/joiners.ts';
import type { Rule } from '../rule.ts';

/** Letters that nobody sees, joiners left out. */
const invisible =
	'[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B\\u200E\\u200F\\u2060-\\u2065\\u206A-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u{E0000}-\\u{E01EF}]';
const { nonJoiner, joiner, emoji } = joinersInPlace;
const pattern = new RegExp(
	`${emoji}|(?<unseen>${invisible}|(?!${nonJoiner})\\u200C|(?!${joiner})\\u200D)`,
	'gv'
);

export const zeroWidth: Rule = {
	id: 'zero-width',
	family: 'text-safety',
	why: 'A letter that nobody sees makes two equal words different: a quote is not found, a search finds nothing.',
	passes: {
		'statements/ferry-was-late.md': exampleStatement({ title: 'The ferry می‌رود late 👨‍👩‍👧' }),
	},
	fails: {
		'statements/ferry-was-late.md': exampleStatement({ title: 'The fer\u200Bry was late' }),
	},
	check: ({ content, report }) => {
		reportCharacters(content, report, pattern, (match) =>
			match.groups?.['unseen'] === undefined
				? undefined
				: {
						expected: 'text without invisible characters',
						note: isInSign(match)
							? 'Delete the whole sign, or choose it again from a list of emoji.'
							: 'Delete the character.',
					}
		);
	},
};

/** Whether a letter is part of an emoji as some keyboard writes it: without the letter it would be other signs. */
function isInSign({ 0: letter, index, input }: RegExpExecArray): boolean {
	const sign = /\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F]?$/u;
	return (
		/[\u200D\uFE0E\uFE0F]/u.test(letter) && sign.test(input.slice(Math.max(0, index - 8), index))
	);
}
