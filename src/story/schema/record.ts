import { z } from 'zod';
import { date, idOf, ownId, prose, words } from './primitives.ts';
import { key } from './roles.ts';

const statementIds = z.array(idOf('statements')).default([]);

/** One entry of `eras.yaml`: a stretch of the timeline. */
export const eraSchema = z.strictObject({
	id: ownId,
	title: words(80, 100),
	from: date.describe('First day, month or year, in EDTF.'),
	to: date.describe('Last day, month or year, in EDTF; it belongs to the era.'),
	intro: prose.describe('One paragraph of introduction.'),
	bounds: prose.describe('Why the era begins and ends there.'),
});

/** One entry of `topics.yaml`: a row of the positions page. */
export const topicSchema = z.strictObject({
	id: ownId,
	title: words(60, 80),
	question: words(160, 200).describe('The question that the topic answers.'),
});

/** One entry of `positions.yaml`: what one side says on one topic. */
export const positionSchema = z.strictObject({
	topic: key(idOf('topics')),
	side: key(idOf('sides')).describe(
		'Id of a side of `sides.yaml`, other than the article’s own voice.'
	),
	position: prose,
	sources: z.array(idOf('sources')).min(1),
});

/** One row of the table in `obligations.yaml`: a text of law or an agreement. */
const instrumentSchema = z.strictObject({
	id: ownId,
	title: words(160, 200),
	date,
	asks: prose.describe('What it asks.'),
	of: prose.describe('Of whom.'),
	bears: prose.describe("What it means for the article's sentence."),
	sources: z.array(idOf('sources')).min(1),
});

/** `obligations.yaml`: what law and agreements ask of whom. */
export const obligationsSchema = z.strictObject({
	title: words(120, 150),
	intro: prose,
	statements: statementIds.describe('Ids of the statements that speak of obligations.'),
	instruments: z.array(instrumentSchema),
});

const pointSchema = z.strictObject({ says: prose, source: idOf('sources').optional() });

/** One entry of `questions.yaml`: a question about the article that the record leaves open. */
export const questionSchema = z.strictObject({
	id: ownId,
	question: words(160, 200),
	summary: prose,
	settles: prose.describe('What would settle it.'),
	statements: statementIds,
	options: z.array(
		z.strictObject({
			title: words(200, 240),
			strength: z.enum(['strong', 'weak', 'poor', 'open', 'excluded']),
			for: z.array(pointSchema).default([]),
			against: z.array(pointSchema).default([]),
		})
	),
});
export type QuestionRecord = z.infer<typeof questionSchema>;

/** The front matter of `method.md`; the body is the page. */
export const methodSchema = z.strictObject({ title: words(120) });
