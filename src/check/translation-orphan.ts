import { nearestNote } from '../load/schema-faults.ts';
import { exampleEvent } from './example-story.ts';
import { translatedEntries } from './original-prose.ts';
import type { Rule } from './rule.ts';

export const translationOrphan: Rule = {
	id: 'translation-orphan',
	family: 'languages',
	why: 'Facts stand once, in the file without a language; a translation without its original has none.',
	passes: {},
	fails: {
		'timeline/late-fery.ur.md': `---\noriginal: ${'0'.repeat(64)}\ntitle: دیر سے آنے والی کشتی\n---\nکشتی نو بج کر چالیس منٹ پر آئی۔\n`,
		'timeline/late-ferry.md': exampleEvent(),
	},
	check: ({ content, report }) => {
		for (const { copy, originalFile, hash } of translatedEntries(content)) {
			if (hash !== undefined || content.files.has(originalFile)) continue;
			const ids = [...content.files.keys()].filter(
				(path) => path.split('/')[0] === copy.file.split('/')[0]
			);
			report({
				file: copy.file,
				place: copy.locate([]),
				reason: `Unexpected translation of \`${originalFile}\`, expected that file to exist`,
				note:
					nearestNote(originalFile, ids, 'file') ?? 'Rename the translation, or add the original.',
			});
		}
		for (const entry of content.records.article) {
			if (entry.lang === undefined || content.files.has('article.md')) continue;
			report({
				file: entry.file,
				place: entry.locate([]),
				reason: 'Unexpected translation of `article.md`, expected that file to exist',
				note: 'Add `article.md`, the copy in the original language.',
			});
		}
	},
};
