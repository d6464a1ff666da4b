import { z } from 'zod';
import { dateSchema, idSchema, langSchema, lineSchema, proseSchema } from './primitives.ts';
import { renditionFields } from './translation.ts';

/** A passage of the copy, word for word; a long one as its first and last words joined by ` … `. */
const quoteSchema = z.string().min(1).max(4_000);

/** Which of several equal passages is meant, counted from 1. */
const occurrenceSchema = z.int().min(1).optional();

/** What kind of trouble an editor's note points at. */
export const noteKinds = [
	'wrong-word',
	'broken-sentence',
	'unsourced',
	'wrong-place',
	'unclear',
] as const;

/** `claims[]`: an exact passage of the copy, tied to what it states. */
export const claimSchema = z.strictObject({
	statement: idSchema.describe('Id of the file in `statements/` that this passage states.'),
	quote: quoteSchema,
	occurrence: occurrenceSchema,
});

/** `notes[]`: an editor's remark on the wording, which leaves the wording as it is. */
export const noteSchema = z.strictObject({
	quote: quoteSchema,
	occurrence: occurrenceSchema,
	kind: z.enum(noteKinds),
	note: proseSchema.describe('One or two plain sentences in Markdown.'),
});

/** The front matter of `article.md` and of its translations `article.<lang>.md`. */
export const articleSchema = z.strictObject({
	title: lineSchema(200).describe(
		'The title of the article, or a plain description of it where it has none.'
	),
	lang: langSchema,
	source: idSchema.optional().describe('Id of the source where this copy was published.'),
	retrieved: dateSchema.optional().describe('The day on which the copy was made, in EDTF.'),
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/i, '64 hexadecimal digits')
		.describe('SHA-256 of the body in hexadecimal, so that the copy cannot drift.'),
	original: renditionFields.original
		.optional()
		.describe(
			'In a translation: SHA-256 of the text and the notes that were translated, as the rule `translation-stale` prints it.'
		),
	reviewed: renditionFields.reviewed,
	behind: renditionFields.behind,
	claims: z.array(claimSchema),
	notes: z.array(noteSchema).default([]),
});
export type ArticleRecord = z.infer<typeof articleSchema>;
export type ClaimRecord = z.infer<typeof claimSchema>;
export type NoteRecord = z.infer<typeof noteSchema>;
