import { meantNote, nearestAmong } from '../load/nearest.ts';
import { exampleEvent } from './example-story.ts';
import { translatedEntries } from './original-prose.ts';
import type { Rule } from './rule.ts';

export const translationOrphan: Rule = {
	id: 'translation-orphan',
	family: 'languages',
	why: 'Facts stand once, in the file without a language; a translation without its original has none.',
	passes: {},
	fails: {
		'timeline/late-fery.ur.md': `---\noriginal: ${'a'.repeat(64)}\ntitle: دیر سے آنے والی کشتی\n---\nکشتی نو بج کر چالیس منٹ پر آئی۔\n`,
		'timeline/late-ferry.md': exampleEvent(),
	},
	check: ({ content, report }) => {
		const nearestFile = nearestAmong(
			[...content.files.keys()].filter((path) => /^(?:statements|timeline)\/[^.]+\.md$/u.test(path))
		);
		for (const { copy, originalFile, hash } of translatedEntries(content)) {
			if (hash !== undefined || content.files.has(originalFile) || content.unreadKinds.size > 0)
				continue;
			report({
				file: copy.file,
				place: copy.locate([]),
				reason: `Unexpected translation of \`${originalFile}\`, expected that file to exist`,
				note:
					meantNote(nearestFile(originalFile), 'file') ??
					'Rename the translation, or add the original.',
			});
		}
		for (const entry of content.records.article) {
			if (
				entry.lang === undefined ||
				content.files.has('article.md') ||
				content.unreadKinds.has('article')
			)
				continue;
			report({
				file: entry.file,
				place: entry.locate([]),
				reason: 'Unexpected translation of `article.md`, expected that file to exist',
				note: 'Add `article.md`, the copy in the original language.',
			});
		}
	},
};
