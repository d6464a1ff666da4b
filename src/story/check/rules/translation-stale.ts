import { exampleEvent } from '../example-story.ts';
import { replacing } from '../../load/fault.ts';
import type { Rule } from '../rule.ts';
import { proseHash, translationsIn } from '../../translations/translations.ts';

const translation = (hash: string, fields = '') =>
	`---\noriginal: ${hash}\n${fields}title: دیر سے آنے والی کشتی\n---\nکشتی نو بج کر چالیس منٹ پر آئی۔ [@harbour-log]\n`;
const hash = proseHash([
	{ text: 'The ferry comes in late' },
	{ text: 'The ferry came in at 9:40, the harbour office said [@harbour-log].' },
]);

export const translationStale: Rule = {
	id: 'translation-stale',
	family: 'languages',
	why: 'A translation says from which words it was made; when the original changes, it has to be looked at again, or to say that it is behind.',
	passes: { 'timeline/late-ferry.ur.md': translation(hash) },
	fails: {
		'timeline/late-ferry.ur.md': translation(hash),
		'timeline/late-ferry.md': exampleEvent({ title: 'The ferry comes in very late' }),
	},
	check: ({ content, today, report }) => {
		for (const { copy, originalFile, hash: now, isStale } of translationsIn(content)) {
			if (now === undefined) continue;
			const { original, behind } = copy.value;
			if (isStale && behind === undefined) {
				const place = copy.locate(['original']);
				report({
					file: copy.file,
					place,
					fix: original === undefined ? undefined : [replacing(place, now)],
					reason:
						original === undefined
							? `Unexpected translation without \`original\`, expected the hash of the words of \`${originalFile}\``
							: `Unexpected translation of words that \`${originalFile}\` no longer has, expected one of its present words`,
					note: `Bring the translation up to date, then write \`original: ${now}\`.\nTo publish it as it is, with a dated notice, add \`behind: ${today}\`.`,
				});
			} else if (!isStale && behind !== undefined)
				report({
					file: copy.file,
					place: copy.locate(['behind']),
					reason: `Unexpected \`behind\` in a translation of the present words of \`${originalFile}\`, expected it only where the original has changed`,
					note: 'Remove the line.',
				});
		}
	},
};
