import { z } from 'zod';
import { roleOf } from './roles.ts';
import { unwrapped } from './walk.ts';

/** What of a record is translated: a text, the texts of a map, or those of every item of a list. */
export type Translated = TranslatedText | TranslatedMap | TranslatedList;

export interface TranslatedText {
	readonly type: 'text';
	/** The original’s field. */
	readonly field: z.ZodType;
}

export interface TranslatedMap {
	readonly type: 'map';
	readonly field: z.ZodType;
	/** The fields that tell which entry of a list it is. */
	readonly keys: readonly (readonly [name: string, field: z.ZodType])[];
	readonly texts: readonly (readonly [name: string, inner: Translated])[];
}

export interface TranslatedList {
	readonly type: 'list';
	readonly field: z.ZodType;
	readonly item: Translated;
	/** The name of an item’s only text, where it has no key: a translation writes the text alone. */
	readonly only: string | undefined;
}

/** Whether a text is a name, which a translation may leave as it is. */
export function mayStay({ field }: TranslatedText): boolean {
	const role = roleOf(unwrapped(field));
	return role?.type === 'words' && role.mayStay === true;
}

const known = new WeakMap<z.ZodType, Translated | undefined>();

/** What of a field is translated, by its role; `undefined` where it holds facts alone. */
export function translatedIn(field: z.ZodType): Translated | undefined {
	if (!known.has(field)) known.set(field, findTranslated(field));
	return known.get(field);
}

function findTranslated(field: z.ZodType): Translated | undefined {
	const inner = unwrapped(field);
	const role = roleOf(inner);
	if (role) {
		const isText = role.type === 'prose' || (role.type === 'words' && role.inTranslation);
		return isText ? { type: 'text', field } : undefined;
	}
	if (inner instanceof z.ZodObject) return mapOf(field, inner);
	return inner instanceof z.ZodArray ? listOf(field, inner.element as z.ZodType) : undefined;
}

function mapOf(field: z.ZodType, { shape }: z.ZodObject): TranslatedMap | undefined {
	const fields = Object.entries<z.ZodType>(shape);
	const isKey = (one: z.ZodType) => roleOf(unwrapped(one))?.isKey === true;
	const texts = fields.flatMap(([name, one]) => {
		const inner = translatedIn(one);
		return inner ? [[name, inner] as const] : [];
	});
	if (texts.length === 0) return undefined;
	return { type: 'map', field, keys: fields.filter(([, one]) => isKey(one)), texts };
}

function listOf(field: z.ZodType, element: z.ZodType): TranslatedList | undefined {
	const item = translatedIn(element);
	if (item?.type !== 'map') return item && { type: 'list', field, item, only: undefined };
	const [first, ...others] = item.texts;
	if (!first || others.length > 0 || item.keys.length > 0)
		return { type: 'list', field, item, only: undefined };
	return { type: 'list', field, item: first[1], only: first[0] };
}
