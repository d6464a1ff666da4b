import { z } from 'zod';

/** Kinds of things that have ids which others name. */
export type IdKind =
	'statements' | 'sources' | 'actors' | 'events' | 'topics' | 'sides' | 'categories';

/**
 * What a text field is, said once, where its schema stands; the check, the translations and the model
 * ask for it and keep no lists of fields of their own.
 *
 * - `words`: our own words, one plain line, which pages print as they are; with `mayStay` a name, which a
 *   translation may leave as it is
 * - `prose`: our own words in Markdown, with citations
 * - `plain`: what others wrote, as printed: names, titles, quotes
 * - `id`: the entry’s own id, or, with `of`, the id of another thing
 * - `date`: EDTF
 * - `address`: a web address; with `orMail`, an e-mail address as well
 * - `language`: a BCP 47 tag
 * - `choice`: one word of a list
 * - `code`: a hash, a number of a standard
 */
export type Role = (
	| {
			readonly type: 'words';
			readonly inTranslation: number | undefined;
			readonly mayStay?: boolean;
	  }
	| { readonly type: 'prose' | 'plain' | 'date' | 'language' | 'choice' | 'code' }
	| { readonly type: 'id'; readonly of?: IdKind; readonly mayBeGone?: boolean }
	| { readonly type: 'address'; readonly orMail?: boolean }
) & {
	/** Whether the field tells which entry of a list this is, in translations as well. */
	readonly isKey?: boolean;
};

const roles = z.registry<Role>();

/** Gives a schema a role; a copy of it, such as `describe` makes, keeps the role. */
export function withRole<S extends z.ZodType>(schema: S, role: Role): S {
	const own = schema.clone();
	roles.add(own, role);
	return own;
}

/** The role of a schema; `undefined` where it has none of its own. */
export function roleOf(schema: z.ZodType): Role | undefined {
	return roles.get(schema);
}

/** Makes a field one that tells which entry of a list this is. */
export function key<S extends z.ZodType>(schema: S): S {
	return withRole(schema, { ...(roleOf(schema) ?? { type: 'choice' }), isKey: true });
}
