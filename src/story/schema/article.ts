import { z } from 'zod';
import { date, idOf, language, plain, prose, sha256 } from './primitives.ts';
import { key, withRole } from './roles.ts';
import { renditionFields } from './translation.ts';

/** A passage of the copy, word for word; a long one as its first and last words joined by ` … `. */
const quoteSchema = withRole(z.string().min(1).max(4_000), { type: 'plain' });

const quoteSays =
	'The passage, word for word, as a reader sees it; a long one as its first and last words, `First words … last words.`. It stays in one paragraph, or in one entry of a list.';

const occurrenceSchema = z
	.int()
	.min(1)
	.optional()
	.describe('Which of several equal passages is meant, counted from 1.');

/** What kind of trouble an editor's note points at. */
export const noteKinds = [
	'wrong-word',
	'broken-sentence',
	'unsourced',
	'wrong-place',
	'unclear',
] as const;

/** `claims[]`: an exact passage of the copy, tied to what it states. */
const claimSchema = z.strictObject({
	statement: idOf('statements').describe(
		'Id of the file in `statements/` that this passage states.'
	),
	quote: quoteSchema.describe(quoteSays),
	occurrence: occurrenceSchema,
});

/** `notes[]`: an editor's remark on the wording, which leaves the wording as it is. */
const noteSchema = z.strictObject({
	quote: quoteSchema.describe(quoteSays),
	occurrence: occurrenceSchema,
	kind: key(z.enum(noteKinds)).describe('What is wrong with the wording.'),
	note: prose.describe('One or two plain sentences in Markdown.'),
});

/** The front matter of `article.md` and of its translations `article.<lang>.md`. */
export const articleSchema = z.strictObject({
	title: plain(200).describe(
		'The title of the article, or a plain description of it where it has none.'
	),
	lang: language.describe('The language of this copy.'),
	source: idOf('sources').optional().describe('Id of the source where this copy was published.'),
	retrieved: date.optional().describe('The day on which the copy was made, in EDTF.'),
	sha256: sha256.describe('SHA-256 of the body in hexadecimal, so that the copy cannot drift.'),
	original: renditionFields.original
		.optional()
		.describe(
			'In a translation: SHA-256 of the text and the notes that were translated, as the rule `translation-stale` prints it.'
		),
	reviewed: renditionFields.reviewed,
	behind: renditionFields.behind,
	claims: z
		.array(claimSchema)
		.describe('The passages, each with what it states; every sentence of the text is in one.'),
	notes: z.array(noteSchema).default([]).describe('Remarks on the wording, which stays as it is.'),
});
export type ArticleRecord = z.infer<typeof articleSchema>;
export type ClaimRecord = z.infer<typeof claimSchema>;
export type NoteRecord = z.infer<typeof noteSchema>;
