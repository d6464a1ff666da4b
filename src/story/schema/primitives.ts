import { z } from 'zod';
import { key, withRole, type IdKind } from './roles.ts';

/** What a name must be to be a file’s on every system, if its form is right. */
export const noDevice = 'a name that Windows does not keep for a device';
const devices = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/;

/** A permanent name in lower-case letters, digits and hyphens; it becomes part of an address. */
export const idSchema = z
	.string()
	.max(80)
	.regex(new RegExp(`^(?!${devices.source.slice(1)})[a-z0-9]+(?:-[a-z0-9]+)*$`), {
		error: ({ input }) =>
			devices.test(String(input)) ? noDevice : 'lower-case letters, digits and single hyphens',
	});

/** The entry’s own id. */
export const ownId = key(withRole(idSchema, { type: 'id' })).describe(
	'Permanent id, in lower-case letters, digits and hyphens: it becomes part of an address.'
);

/** The id of a thing of another kind, which has to be there. */
export function idOf(of: IdKind) {
	return withRole(idSchema, { type: 'id', of });
}

/** An id that has been published: the thing may be gone. */
export const pastId = withRole(idSchema, { type: 'id', mayBeGone: true });

/** Id of a passage of the article, `s-` and the statement that it was first given to, or of a note: `e-3`. */
export const passageId = withRole(
	z
		.string()
		.max(90)
		.regex(/^(?:s-[a-z0-9]+(?:-[a-z0-9]+)*|e-[1-9]\d*)$/, 'an id such as `s-late-ferry` or `e-3`'),
	{ type: 'id', mayBeGone: true }
);

function line(max: number) {
	return z
		.string()
		.min(1)
		.max(max)
		.regex(/^\S(?:[^\r\n]*\S)?$/u, 'one line of text, without spaces at its ends');
}

/**
 * Our own words in one line, without Markdown: no line breaks, not only white space.
 *
 * @param max the most characters that the original may have
 * @param inTranslation the most that a translation may have, or `false` where it is not translated
 */
export function words(max: number, inTranslation: number | false = max) {
	return withRole(line(max), { type: 'words', inTranslation: inTranslation || undefined });
}

/** A name of our own in one line: a translation has it in its language, or leaves it as it is. */
export function ownName(max: number) {
	return withRole(line(max), { type: 'words', inTranslation: max, mayStay: true });
}

/** One line that others wrote, as printed. */
export function plain(max: number) {
	return withRole(line(max), { type: 'plain' });
}

/** Our own prose in Markdown: paragraphs, emphasis, links and citations such as `[@source-id]`. */
export const prose = withRole(z.string().min(1).max(20_000), { type: 'prose' });

/**
 * A date in EDTF (ISO 8601-2, levels 0 and 1), for example `1961-09`, `1955~` or `195X`.
 * A bare year such as `1961` is a number to YAML and is taken as the year that was written.
 */
export const date = withRole(z.union([z.string().min(1).max(40), z.int().transform(String)]), {
	type: 'date',
});

/** A BCP 47 language tag, for example `ur` or `fa-AF`; its form is checked by the rule `lang-tag`. */
export const language = withRole(z.string().min(2).max(35), { type: 'language' });

/** An absolute address; its scheme is checked by the rule `url-scheme`. */
export const webAddress = withRole(z.string().min(1).max(2_000), { type: 'address' });

/** SHA-256 in hexadecimal. */
export const sha256 = withRole(z.string().regex(/^[0-9a-f]{64}$/i, '64 hexadecimal digits'), {
	type: 'code',
});
