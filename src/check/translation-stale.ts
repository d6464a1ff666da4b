import { exampleEvent } from './example-story.ts';
import { proseHash, translatedEntries } from './original-prose.ts';
import type { Rule } from './rule.ts';

const translation = (hash: string) =>
	`---\noriginal: ${hash}\ntitle: دیر سے آنے والی کشتی\n---\nکشتی نو بج کر چالیس منٹ پر آئی۔\n`;
const words = [
	'The ferry comes in late',
	undefined,
	undefined,
	undefined,
	'The ferry came in at 9:40, the harbour office said [@harbour-log].',
];

export const translationStale: Rule = {
	id: 'translation-stale',
	family: 'languages',
	why: 'A translation says from which words it was made; when the original changes, it has to be looked at again.',
	passes: { 'timeline/late-ferry.ur.md': translation(proseHash(words)) },
	fails: {
		'timeline/late-ferry.ur.md': translation(proseHash(words)),
		'timeline/late-ferry.md': exampleEvent({ title: 'The ferry comes in very late' }),
	},
	check: ({ content, report }) => {
		for (const { copy, originalFile, hash } of translatedEntries(content)) {
			if (hash === undefined || copy.value.original.toLowerCase() === hash) continue;
			report({
				file: copy.file,
				place: copy.locate(['original']),
				reason: `Unexpected translation of words that \`${originalFile}\` no longer has, expected one of its present words`,
				note: `Bring the translation up to date, then write \`original: ${hash}\`.`,
			});
		}
	},
};
