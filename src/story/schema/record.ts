import { z } from 'zod';
import { date, idOf, ownId, prose, words } from './primitives.ts';
import { key } from './roles.ts';

const statementIds = z
	.array(idOf('statements'))
	.default([])
	.describe('Ids of the statements that it bears on.');

const sourceIds = z.array(idOf('sources')).min(1).describe('Ids of the sources that it rests on.');

/** One entry of `eras.yaml`: a stretch of the timeline. */
export const eraSchema = z.strictObject({
	id: ownId,
	title: words(80, 100).describe('The name of the era.'),
	from: date.describe('First day, month or year, in EDTF.'),
	to: date.describe('Last day, month or year, in EDTF; it belongs to the era.'),
	intro: prose.describe('One paragraph of introduction.'),
	bounds: prose.describe('Why the era begins and ends there.'),
});

/** One entry of `topics.yaml`: a row of the positions page. */
export const topicSchema = z.strictObject({
	id: ownId,
	title: words(60, 80).describe('The name of the topic, in a few words.'),
	question: words(160, 200).describe('The question that the topic answers.'),
});

/** One entry of `positions.yaml`: what one side says on one topic. */
export const positionSchema = z.strictObject({
	topic: key(idOf('topics')).describe('Id of the topic.'),
	side: key(idOf('sides')).describe(
		'Id of a side of `sides.yaml`, other than the article’s own voice.'
	),
	position: prose.describe('Where the side stands, with who says so.'),
	sources: sourceIds,
});

/** One row of the table in `obligations.yaml`: a text of law or an agreement. */
const instrumentSchema = z.strictObject({
	id: ownId,
	title: words(160, 200).describe('The name of the text.'),
	date: date.describe('Its date, in EDTF.'),
	asks: prose.describe('What it asks.'),
	of: prose.describe('Of whom.'),
	bears: prose.describe("What it means for the article's sentence."),
	sources: sourceIds,
});

/** `obligations.yaml`: what law and agreements ask of whom. */
export const obligationsSchema = z.strictObject({
	title: words(120, 150).describe('The title of the page.'),
	intro: prose.describe('What stands above the table.'),
	statements: statementIds.describe('Ids of the statements that speak of obligations.'),
	instruments: z.array(instrumentSchema).describe('The texts, in the order of the table.'),
});

const pointSchema = z.strictObject({
	says: prose.describe('What speaks for it or against it.'),
	source: idOf('sources').optional().describe('Id of the source that it rests on.'),
});

/** One entry of `questions.yaml`: a question about the article that the record leaves open. */
export const questionSchema = z.strictObject({
	id: ownId,
	question: words(160, 200).describe('The question.'),
	summary: prose.describe('What is known, in a paragraph.'),
	settles: prose.describe('What would settle it.'),
	statements: statementIds,
	options: z
		.array(
			z.strictObject({
				title: words(200, 240).describe('The answer.'),
				strength: z
					.enum(['strong', 'weak', 'poor', 'open', 'excluded'])
					.describe('How well the record backs it.'),
				for: z.array(pointSchema).default([]).describe('What speaks for it.'),
				against: z.array(pointSchema).default([]).describe('What speaks against it.'),
			})
		)
		.describe('The answers that are possible.'),
});
export type QuestionRecord = z.infer<typeof questionSchema>;

/** The front matter of `method.md`; the body is the page. */
export const methodSchema = z.strictObject({
	title: words(120).describe('The title of the page.'),
});
