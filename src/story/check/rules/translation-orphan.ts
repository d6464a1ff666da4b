import { meantNote, nearestAmong } from '../../load/faults/nearest.ts';
import { exampleEvent } from '../example-story.ts';
import type { Rule } from '../rule.ts';
import {
	copyKinds,
	keyOf,
	originalsOf,
	translationsIn,
	type Translation,
} from '../../translations/translations.ts';
import type { Content } from '../../load/content.ts';

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
		for (const one of translationsIn(content)) {
			if (one.original || isExcused(content, one)) continue;
			const { kind, copy, originalFile } = one;
			const isFile = !content.files.has(originalFile);
			const key = keyOf(kind, copy);
			report({
				file: copy.file,
				place: copy.locate(isFile ? [] : [kind === 'positions' ? 'topic' : 'id']),
				reason: isFile
					? `Unexpected translation of \`${originalFile}\`, expected that file to exist`
					: `Unexpected translation of \`${key}\`, expected an entry of \`${originalFile}\``,
				note: isFile
					? (meantNote(nearestFile(originalFile), 'file') ??
						'Rename the translation, or add the original.')
					: (meantNote(
							nearestAmong(originalsOf(content, kind).map((entry) => keyOf(kind, entry)))(key),
							'id'
						) ?? 'Correct the id, or remove the entry.'),
			});
		}
	},
};

/** Of an original that could not be read, nothing is known. */
function isExcused(content: Content, { kind, copy, originalFile }: Translation): boolean {
	return (
		content.unreadKinds.has(kind) ||
		content.brokenIds[kind].has(copy.id) ||
		(copyKinds[kind] === 'article' && content.files.has(originalFile)) ||
		(['site', 'obligations', 'method'].includes(kind) && content.files.has(originalFile))
	);
}
