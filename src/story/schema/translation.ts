import { z } from 'zod';
import { date, idSchema, plain, prose, sha256, words } from './primitives.ts';
import { roleOf, withRole } from './roles.ts';
import { mayStay, translatedIn, type Translated, type TranslatedMap } from './translated.ts';
import { unwrapped } from './walk.ts';

/** What every translation says of itself, beside its words. */
export const renditionFields = {
	original: sha256.describe(
		'SHA-256 of the original’s prose that was translated, as the rule `translation-stale` prints it.'
	),
	reviewed: plain(120)
		.optional()
		.describe('Who reviewed the translation; without it, the page calls it a draft.'),
	behind: date
		.optional()
		.describe(
			'The day since which the original says something else, in EDTF: the page then shows a dated notice.'
		),
};

type Shape = Record<string, z.ZodType>;

/**
 * The schema of a translation: the words and the prose of the original’s schema, the keys that tell
 * which entry of a list they belong to, and what the translation says of itself.
 *
 * In: `{ id, date, title: words(70, 100), evidence: [{ source: key, bearing, says: words(600) }] }`
 * Out: `{ id, original, reviewed?, behind?, title: words(100), evidence: [{ source, says: words(600) }] }`
 *
 * @param descriptions what editors are told of a field, by its name
 */
export function translationOf(
	original: z.ZodObject,
	descriptions: Readonly<Record<string, string>> = {}
) {
	const translated = translatedIn(original);
	if (translated?.type !== 'map') throw new Error('A schema without words has no translation.');
	const texts = textShape(translated);
	for (const [name, text] of Object.entries(descriptions))
		if (texts[name]) texts[name] = texts[name].describe(text);
	return z.strictObject({ ...keyShape(translated), ...renditionFields, ...texts });
}

function schemaOf(translated: Translated): z.ZodType {
	const { field } = translated;
	const inner = innerSchema(translated);
	if (translated.type === 'text' && mayStay(translated)) return inner.optional();
	if (field instanceof z.ZodDefault) return inner.default([]);
	return field instanceof z.ZodOptional ? inner.optional() : inner;
}

function innerSchema(translated: Translated): z.ZodType {
	if (translated.type === 'list') return z.array(schemaOf(translated.item));
	if (translated.type === 'map')
		return z.strictObject({ ...keyShape(translated), ...textShape(translated) });
	const role = roleOf(unwrapped(translated.field));
	return role?.type === 'words' && role.inTranslation ? words(role.inTranslation) : prose;
}

/** A map that a translation writes has its only text. */
function textShape({ texts }: TranslatedMap): Shape {
	const toSchema = texts.length === 1 ? innerSchema : schemaOf;
	return Object.fromEntries(texts.map(([name, inner]) => [name, toSchema(inner)]));
}

function keyShape({ keys }: TranslatedMap): Shape {
	return Object.fromEntries(
		keys.map(([name, field]) => {
			const role = roleOf(unwrapped(field));
			return [name, role?.type === 'id' ? withRole(idSchema, role) : unwrapped(field)];
		})
	);
}
