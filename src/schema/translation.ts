import { z } from 'zod';
import { dateSchema, idSchema, lineSchema, proseSchema, sideSchema } from './primitives.ts';

/** What every translation says of itself, beside its words. */
export const renditionFields = {
	original: z
		.string()
		.regex(/^[0-9a-f]{64}$/i, '64 hexadecimal digits')
		.describe(
			'SHA-256 of the original’s prose that was translated, as the rule `translation-stale` prints it.'
		),
	reviewed: lineSchema(120)
		.optional()
		.describe('Who reviewed the translation; without it, the page calls it a draft.'),
	behind: dateSchema
		.optional()
		.describe(
			'The day since which the original says something else, in EDTF: the page then shows a dated notice.'
		),
};

const becauseSchema = z.strictObject({ because: lineSchema(400) });

/** The front matter of `statements/<id>.<lang>.md`: the same statement in other words. */
export const statementCopySchema = z.strictObject({
	...renditionFields,
	title: lineSchema(120),
	said: becauseSchema,
	so: becauseSchema,
	evidence: z
		.array(z.strictObject({ source: idSchema, says: lineSchema(600) }))
		.default([])
		.describe('What each source says, in the order of the original.'),
});
export type StatementCopyRecord = z.infer<typeof statementCopySchema>;

/** The front matter of `timeline/<id>.<lang>.md`: the same event in other words. */
export const eventCopySchema = z.strictObject({
	...renditionFields,
	title: lineSchema(100),
	place: z.strictObject({ name: lineSchema(120) }).optional(),
	dateNote: proseSchema.optional(),
	contested: proseSchema.optional(),
});
export type EventCopyRecord = z.infer<typeof eventCopySchema>;

/** `site.<lang>.yaml`: what the site says about itself. */
export const siteCopySchema = z.strictObject({
	...renditionFields,
	description: lineSchema(200),
	map: z.strictObject({ note: proseSchema }).optional(),
});

/** One entry of `topics.<lang>.yaml`. */
export const topicCopySchema = z.strictObject({
	id: idSchema,
	...renditionFields,
	title: lineSchema(80),
	question: lineSchema(200),
});

/** One entry of `eras.<lang>.yaml`. */
export const eraCopySchema = z.strictObject({
	id: idSchema,
	...renditionFields,
	title: lineSchema(100),
	intro: proseSchema,
	bounds: proseSchema,
});

/** One entry of `positions.<lang>.yaml`. */
export const positionCopySchema = z.strictObject({
	topic: idSchema,
	side: sideSchema,
	...renditionFields,
	position: proseSchema,
});

/** `obligations.<lang>.yaml`. */
export const obligationsCopySchema = z.strictObject({
	...renditionFields,
	title: lineSchema(150),
	intro: proseSchema,
	instruments: z.array(
		z.strictObject({
			id: idSchema,
			title: lineSchema(200),
			asks: proseSchema,
			of: proseSchema,
			bears: proseSchema,
		})
	),
});

/** One entry of `questions.<lang>.yaml`. */
export const questionCopySchema = z.strictObject({
	id: idSchema,
	...renditionFields,
	question: lineSchema(200),
	summary: proseSchema,
	settles: proseSchema,
	options: z.array(
		z.strictObject({
			title: lineSchema(240),
			for: z.array(proseSchema).default([]),
			against: z.array(proseSchema).default([]),
		})
	),
});

/** The front matter of `method.<lang>.md`; the body is the page. */
export const methodCopySchema = z.strictObject({ ...renditionFields, title: lineSchema(120) });
