import { translationOf } from '../example-translation.ts';
import { citedIds } from '../../text/citations.ts';
import { allProse, citedInProse, type Prose } from '../lookups/prose.ts';
import type { Rule } from '../rule.ts';
import { partsOf } from '../../translations/translated-parts.ts';
import { translationsIn } from '../../translations/translations.ts';
import type { Content } from '../../load/content.ts';

export const sameCitationsInEveryCopy: Rule = {
	id: 'same-citations-in-every-copy',
	family: 'languages',
	why: 'An assertion has its source in every language.',
	passes: { 'timeline/late-ferry.ur.md': translationOf() },
	fails: { 'timeline/late-ferry.ur.md': translationOf({}, [], 'کشتی دیر سے آئی۔') },
	check: ({ content, report }) => {
		for (const { kind, copy, original, originalFile, isStale } of translationsIn(content)) {
			if (!original || isStale) continue;
			const wanted = citedIn(partsOf(kind, original));
			const has = citedIn(partsOf(kind, copy));
			const missing = wanted.filter((id) => !has.includes(id));
			if (missing.length > 0)
				report({
					file: copy.file,
					place: copy.locate([]),
					reason: `Unexpected translation without ${listed(missing)}, expected the citations of \`${originalFile}\``,
					note: `Add ${missing.map((id) => `\`[@${id}]\``).join(' and ')} where the original has ${missing.length === 1 ? 'it' : 'them'}.`,
				});
			for (const id of has.filter((one) => !wanted.includes(one))) {
				const at = placeOfCitation(content, copy.file, id);
				report({
					file: copy.file,
					place: at ?? copy.locate([]),
					reason: `Unexpected citation of \`${id}\`, which \`${originalFile}\` does not cite, expected its citations and no others`,
					note: 'Remove it, or cite it in the original as well.',
				});
			}
		}
	},
};

function citedIn(parts: readonly { readonly text: string }[]): string[] {
	return [...new Set(parts.flatMap(({ text }) => citedIds(text).map(({ id }) => id)))];
}

function listed(ids: readonly string[]): string {
	return ids.map((id) => `\`[@${id}]\``).join(', ');
}

function placeOfCitation(content: Content, file: string, id: string) {
	const inFile = (prose: Prose) => (prose.file === file ? citedInProse(prose) : []);
	for (const prose of allProse(content)) {
		const cited = inFile(prose).find((one) => one.id === id);
		if (cited) return prose.place(cited.offset, id.length);
	}
	return undefined;
}
