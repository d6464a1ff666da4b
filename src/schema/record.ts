import { z } from 'zod';
import { dateSchema, idSchema, lineSchema, proseSchema, sideSchema } from './primitives.ts';

const sourceIds = z.array(idSchema).default([]);

/** One entry of `eras.yaml`: a stretch of the timeline. */
export const eraSchema = z.strictObject({
	id: idSchema,
	title: lineSchema(80),
	from: dateSchema.describe('First day, month or year, in EDTF.'),
	to: dateSchema.describe('Last day, month or year, in EDTF; it belongs to the era.'),
	intro: proseSchema.describe('One paragraph of introduction.'),
	bounds: proseSchema.describe('Why the era begins and ends there.'),
});
export const erasSchema = z.array(eraSchema);
export type EraRecord = z.infer<typeof eraSchema>;

/** One entry of `topics.yaml`: a row of the positions page. */
export const topicSchema = z.strictObject({
	id: idSchema,
	title: lineSchema(60),
	question: lineSchema(160).describe('The question that the topic answers.'),
});
export const topicsSchema = z.array(topicSchema);
export type TopicRecord = z.infer<typeof topicSchema>;

/** One entry of `positions.yaml`: what one side says on one topic. */
export const positionSchema = z.strictObject({
	topic: idSchema,
	side: sideSchema,
	position: proseSchema,
	sources: z.array(idSchema).min(1),
});
export const positionsSchema = z.array(positionSchema);
export type PositionRecord = z.infer<typeof positionSchema>;

/** One row of the table in `obligations.yaml`: a text of law or an agreement. */
export const instrumentSchema = z.strictObject({
	id: idSchema,
	title: lineSchema(160),
	date: dateSchema,
	asks: proseSchema.describe('What it asks.'),
	of: proseSchema.describe('Of whom.'),
	bears: proseSchema.describe("What it means for the article's sentence."),
	sources: z.array(idSchema).min(1),
});

/** `obligations.yaml`: what law and agreements ask of whom. */
export const obligationsSchema = z.strictObject({
	title: lineSchema(120),
	intro: proseSchema,
	statements: sourceIds.describe('Ids of the statements that speak of obligations.'),
	instruments: z.array(instrumentSchema),
});
export type ObligationsRecord = z.infer<typeof obligationsSchema>;

const pointSchema = z.strictObject({ says: proseSchema, source: idSchema.optional() });

/** One entry of `questions.yaml`: a question about the article that the record leaves open. */
export const questionSchema = z.strictObject({
	id: idSchema,
	question: lineSchema(160),
	summary: proseSchema,
	settles: proseSchema.describe('What would settle it.'),
	statements: sourceIds,
	options: z.array(
		z.strictObject({
			title: lineSchema(200),
			strength: z.enum(['strong', 'weak', 'poor', 'open', 'excluded']),
			for: z.array(pointSchema).default([]),
			against: z.array(pointSchema).default([]),
		})
	),
});
export const questionsSchema = z.array(questionSchema);
export type QuestionRecord = z.infer<typeof questionSchema>;

/** The front matter of `method.md`; the body is the page. */
export const methodSchema = z.strictObject({ title: lineSchema(120) });
export type MethodRecord = z.infer<typeof methodSchema>;
