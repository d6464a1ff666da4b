import { z } from 'zod';
import { date, passageId, pastId, prose } from './primitives.ts';

/** What of a thing an entry is about, where that is one of the parts that releases keep in full. */
export const accountParts = ['said', 'so', 'title', 'date', 'figures', 'words'] as const;
export type AccountPart = (typeof accountParts)[number];

/** What an entry is: of something that was wrong, of something that was not, or of a typing slip. */
export const accountKinds = ['correction', 'change', 'slip'] as const;
export type AccountKind = (typeof accountKinds)[number];

/** What stands for the whole article in `where`. */
export const wholeArticle = 'article';

const account = {
	date: date.describe('The day of the correction, in EDTF.'),
	where: z
		.union([pastId, passageId])
		.optional()
		.describe(
			'Id of what was corrected: a statement, an event, a source, a passage, or another thing; `article` for the words of the article.'
		),
	what: z
		.enum(accountParts)
		.optional()
		.describe(
			'Which part of it: an answer (`said`, `so`), the title, the date, the figures, or other words.'
		),
	said: prose.describe('What it said.'),
	says: prose.describe('What it says.'),
};

/** One entry of `corrections.yaml`: a dated change to something published that was wrong. */
export const correctionSchema = z.strictObject({
	...account,
	why: prose.describe('Why it was changed.'),
});

/** One entry of `changes.yaml`: a dated change to something published that was not wrong, or a typing slip. */
export const changeSchema = z
	.strictObject({
		...account,
		slip: z
			.boolean()
			.optional()
			.describe('Whether it is a typing slip: these are listed apart and need no `why`.'),
		why: prose.optional().describe('Why it was changed.'),
	})
	.check(({ value: { slip, why }, issues }) => {
		if (slip === true || why !== undefined) return;
		issues.push({ code: 'invalid_type', expected: 'string', path: ['why'], input: undefined });
	});
export type AccountRecord = z.infer<typeof changeSchema>;
