import { originalArticle } from '../../article/original-article.ts';
import type { Content } from '../../load/content.ts';
import type { Entry } from '../../load/entry.ts';
import { partsOf, type Part } from '../../translations/translated-parts.ts';
import { translationsIn, type TranslatedKind } from '../../translations/translations.ts';
import { translationOf } from '../example-translation.ts';
import { namePattern } from '../lookups/mentions.ts';
import type { Rule } from '../rule.ts';
import { usesName } from '../lookups/uses-name.ts';

const office = `- id: harbour-office-glossary
  names: { en: harbour office, ur: بندرگاہ کا دفتر }
  says: The office writes in its log when each ferry comes in.
`;

export const termInTranslation: Rule = {
	id: 'term-in-translation',
	family: 'languages',
	why: 'Readers recognise a party or a term by its name, so where the original names one that the glossary explains, a translation uses a name that the glossary lists in its language. Endings may differ, and words may stand between those of a name.',
	passes: { 'glossary.yaml': office, 'timeline/late-ferry.ur.md': translationOf() },
	fails: {
		'glossary.yaml': office,
		'timeline/late-ferry.ur.md': translationOf(
			{},
			[],
			'کشتی دیر سے آئی، پورٹ آفس نے کہا [@harbour-log]۔'
		),
	},
	check: ({ content, report }) => {
		const terms = namedTerms(content);
		const naming = namingOf(terms);
		for (const { kind, lang, copy, original, originalFile, isStale } of translationsIn(content)) {
			if (!original || isStale || kind === 'glossary') continue;
			const theirs = wordsByPart(partsOf(kind, copy));
			for (const [{ id, names }, parts] of naming(kind, original)) {
				const listed = names(lang);
				if (listed.length === 0) continue;
				const lacks = parts.find((part) => {
					const translated = theirs.get(part);
					// A part that is missing altogether is the business of `same-parts-in-every-copy`.
					return translated !== undefined && !listed.some((one) => usesName(translated, one));
				});
				if (lacks === undefined) continue;
				report({
					file: copy.file,
					place: copy.locate([]),
					reason: `Unexpected translation of \`${lacks}\` without ${listed.map((one) => `“${one}”`).join(' or ')}, expected a name of \`${id}\`, which \`${originalFile}\` names there`,
					note: `Write the name as the glossary has it, or add the other name below \`also: { ${lang}: […] }\` of \`${id}\`.`,
				});
			}
		}
	},
};

type Term = ReturnType<typeof namedTerms>[number];
type Naming = readonly (readonly [term: Term, parts: readonly string[]])[];

/** Which parts of an original name which terms; looked for once, however many translations it has. */
function namingOf(terms: readonly Term[]) {
	const known = new Map<object, Naming>();
	return (kind: TranslatedKind, original: Entry<unknown>): Naming => {
		const before = known.get(original);
		if (before) return before;
		const said = [...wordsByPart(partsOf(kind, original))];
		const found = terms.flatMap((term): Naming => {
			const parts = said.filter(([, words]) => term.pattern?.test(words)).map(([part]) => part);
			return parts.length === 0 ? [] : [[term, parts]];
		});
		known.set(original, found);
		return found;
	};
}

function namedTerms(content: Content) {
	const lang = originalArticle(content)?.value.lang;
	if (lang === undefined) return [];
	const actors = new Map(content.records.actors.map(({ value }) => [value.id, value.names]));
	return content.records.glossary
		.filter((entry) => entry.lang === undefined)
		.map(({ id, value }) => {
			const party = actors.get(id);
			const own = value.names ?? {};
			return {
				id,
				pattern: namePattern([
					...(own[lang] === undefined ? [] : [own[lang]]),
					...(value.also?.[lang] ?? []),
				]),
				names: (other: string) => [
					...(own[other] === undefined ? [] : [own[other]]),
					...(party?.[other] === undefined ? [] : [party[other]]),
					...(value.also?.[other] ?? []),
				],
			};
		});
}

/** The words of each part without citations; parts of one name, such as notes of one kind, together. */
function wordsByPart(parts: readonly Part[]): Map<string, string> {
	const found = new Map<string, string>();
	for (const { name, text } of parts) {
		const words = text.replaceAll(/\[@[^\]]*\]/gu, '');
		found.set(name, `${found.get(name) ?? ''}\n${words}`);
	}
	return found;
}
