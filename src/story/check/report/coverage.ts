import { z } from 'zod';
import type { Content } from '../../load/content.ts';
import {
	copyKinds,
	originalsOf,
	translationsIn,
	type TranslatedKind,
} from '../../translations/translations.ts';

const countSchema = z.int().min(0);

/** How far the content is translated into one language. */
export const coverageSchema = z.strictObject({
	lang: z.string().meta({ description: 'BCP 47 tag of the language.' }),
	kinds: z.record(z.string(), z.strictObject({ translated: countSchema, of: countSchema })).meta({
		description:
			'Entries by kind: how many there are, and how many are translated; `names` are those of parties, sides and categories.',
	}),
	reviewed: countSchema.meta({ description: 'Translations that a reader has reviewed.' }),
	behind: countSchema.meta({ description: 'Translations whose original says something else.' }),
});
export type Coverage = Readonly<z.infer<typeof coverageSchema>>;

/** Counts, for each language that the content is translated into, what is translated. */
export function coverageOf(content: Content): Coverage[] {
	const [, ...languages] = content.records.site[0]?.value.languages ?? [];
	return languages.map((lang) => {
		const own = translationsIn(content).filter((one) => one.lang === lang && one.original);
		const kinds = (Object.keys(copyKinds) as TranslatedKind[]).flatMap((kind) => {
			const of = originalsOf(content, kind).length;
			const translated = own.filter((one) => one.kind === kind).length;
			return of === 0 ? [] : [[kind, { translated, of }] as const];
		});
		return {
			lang,
			kinds: { ...Object.fromEntries(kinds), names: namesIn(content, lang) },
			reviewed: own.filter(({ copy }) => copy.value.reviewed !== undefined).length,
			behind: own.filter(({ isStale }) => isStale).length,
		};
	});
}

/** How many parties, sides and categories there are, and how many have a name in a language. */
function namesIn({ records }: Content, lang: string): { translated: number; of: number } {
	const named = [...records.actors, ...records.sides, ...records.categories];
	const translated = named.filter(({ value }) => value.names[lang] !== undefined).length;
	return { translated, of: named.length };
}

/** The coverage of one language as a line of words. */
export function formatCoverage({ lang, kinds, reviewed, behind }: Coverage): string {
	const counts = Object.entries(kinds).map(
		([kind, { translated, of }]) => `${kind} ${String(translated)} of ${String(of)}`
	);
	return `${lang}: ${counts.join(', ')}; ${String(reviewed)} reviewed, ${String(behind)} behind`;
}
