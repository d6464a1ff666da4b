import { z } from 'zod';
import { idSchema, lineSchema, proseSchema } from './primitives.ts';

const originalSchema = z.string().regex(/^[0-9a-f]{64}$/i, '64 hexadecimal digits');

/** The front matter of `statements/<id>.<lang>.md`: the same statement in other words. */
export const statementCopySchema = z.strictObject({
	original: originalSchema.describe(
		'SHA-256 of the original’s prose that was translated, as the rule `translation-stale` prints it.'
	),
	title: lineSchema(120),
	said: z.strictObject({ because: lineSchema(400) }).optional(),
	so: z.strictObject({ because: lineSchema(400) }).optional(),
	evidence: z
		.array(z.strictObject({ source: idSchema, says: lineSchema(600) }))
		.default([])
		.describe('What each source says, by source id.'),
	reviewed: lineSchema(120)
		.optional()
		.describe('Who reviewed the translation; without it, the page calls it a draft.'),
});
export type StatementCopyRecord = z.infer<typeof statementCopySchema>;

/** The front matter of `timeline/<id>.<lang>.md`: the same event in other words. */
export const eventCopySchema = z.strictObject({
	original: originalSchema.describe(
		'SHA-256 of the original’s prose that was translated, as the rule `translation-stale` prints it.'
	),
	title: lineSchema(100),
	place: z.strictObject({ name: lineSchema(120) }).optional(),
	dateNote: proseSchema.optional(),
	contested: proseSchema.optional(),
	reviewed: lineSchema(120)
		.optional()
		.describe('Who reviewed the translation; without it, the page calls it a draft.'),
});
export type EventCopyRecord = z.infer<typeof eventCopySchema>;
