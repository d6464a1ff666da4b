import { z } from 'zod';
import { idOf, plain, words } from './primitives.ts';
import { key } from './roles.ts';

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
const evidenceSchema = z.strictObject({
	source: key(idOf('sources')).describe('Id of an entry in `sources/`.'),
	bearing: z.enum(bearings).describe('What the source does to the statement.'),
	about: z
		.enum(questions)
		.optional()
		.describe('Which question the source bears on; without it, the question whether it is so.'),
	says: words(600).describe(
		'A sentence or two in our own words: what the source says, and who says it there.'
	),
	quote: plain(400).optional().describe("The source's own few words, exactly as read."),
	locator: plain(80).optional().describe('Paragraph, page or section.'),
});

/** The front matter of `statements/<id>.md`; the body is the assessment. */
export const statementSchema = z.strictObject({
	title: words(90, 120).describe(
		'What is said, in neutral words; the verdict does not stand here.'
	),
	key: z
		.boolean()
		.default(false)
		.describe("Whether the statement is one of the story's key statements."),
	speaker: idOf('actors').describe('Id of the party that speaks.'),
	form: z.enum(forms).describe('What kind of sentence it is in the article.'),
	topic: idOf('topics').describe('The topic it belongs to: a row of the positions page.'),
	said: z
		.strictObject({
			answer: z
				.enum(saidAnswers)
				.describe(
					'Whether there is a record of the words; `not-applicable` for the article’s own voice.'
				),
			because: words(400).describe('Why, in one sentence.'),
		})
		.describe('Is there a record, apart from the article, that this speaker said this?'),
	so: z
		.strictObject({
			answer: z.enum(soAnswers).describe('What the evidence below comes to.'),
			because: words(400).describe('Why, in one sentence.'),
		})
		.describe('What do sources show about the thing itself?'),
	evidence: z
		.array(evidenceSchema)
		.default([])
		.describe(
			'What bears on it, source by source; none only where `so` is `no-source-found` or `not-checkable`.'
		),
	events: z
		.array(idOf('events'))
		.default([])
		.describe('Ids of the events that this statement bears on.'),
});
export type StatementRecord = z.infer<typeof statementSchema>;
export type SaidAnswer = (typeof saidAnswers)[number];
export type SoAnswer = (typeof soAnswers)[number];
export type Bearing = (typeof bearings)[number];
