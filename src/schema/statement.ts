import { z } from 'zod';
import { idSchema, lineSchema } from './primitives.ts';

export const forms = [
	'direct-quote',
	'paraphrase',
	'assertion',
	'background',
	'prediction',
] as const;
export const saidAnswers = ['confirmed', 'similar', 'not-found', 'not-applicable'] as const;
export const soAnswers = [
	'supported',
	'disputed',
	'qualified',
	'contradicted',
	'no-source-found',
	'not-checkable',
] as const;
export const bearings = ['supports', 'qualifies', 'contradicts'] as const;
export const questions = ['said', 'so'] as const;

/** `evidence[]`: one source bearing on one statement. */
export const evidenceSchema = z.strictObject({
	/** Id of an entry in `sources/`. */
	source: idSchema,
	bearing: z.enum(bearings),
	/** Which question the source bears on; without it, the question whether it is so. */
	about: z.enum(questions).optional(),
	/** One sentence in our own words: what the source says, and who says it there. */
	says: lineSchema(600),
	/** The source's own few words, exactly as read. */
	quote: lineSchema(400).optional(),
	/** Paragraph, page or section. */
	locator: lineSchema(80).optional(),
});

/** The front matter of `statements/<id>.md`; the body is the assessment. */
export const statementSchema = z.strictObject({
	/** What is said, in neutral words; the verdict does not stand here. */
	title: lineSchema(90),
	/** Whether the statement is one of the story's key statements. */
	key: z.boolean().default(false),
	/** Id of the party that speaks. */
	speaker: idSchema,
	form: z.enum(forms),
	/** The topic it belongs to: a row of the positions page. */
	topic: idSchema,
	/** Is there a record, apart from the article, that this speaker said this? */
	said: z.strictObject({ answer: z.enum(saidAnswers), because: lineSchema(400) }),
	/** What do sources show about the thing itself? */
	so: z.strictObject({ answer: z.enum(soAnswers), because: lineSchema(400) }),
	evidence: z.array(evidenceSchema).default([]),
	/** Ids of the events that this statement bears on. */
	events: z.array(idSchema).default([]),
});
export type StatementRecord = z.infer<typeof statementSchema>;
export type EvidenceRecord = z.infer<typeof evidenceSchema>;
export type SaidAnswer = (typeof saidAnswers)[number];
export type SoAnswer = (typeof soAnswers)[number];
export type Bearing = (typeof bearings)[number];
