import { z } from 'zod';
import { dateSchema, idSchema, passageIdSchema, proseSchema } from './primitives.ts';

/** One entry of `corrections.yaml`: a dated change to something published. */
export const correctionSchema = z.strictObject({
	date: dateSchema.describe('The day of the correction, in EDTF.'),
	where: z
		.union([idSchema, passageIdSchema])
		.optional()
		.describe(
			'Id of what was corrected: a statement, an event, a source, a passage, or another thing.'
		),
	said: proseSchema.describe('What it said.'),
	says: proseSchema.describe('What it says.'),
	why: proseSchema,
});

/** `corrections.yaml`: every correction, kept. */
export const correctionsSchema = z.array(correctionSchema);
export type CorrectionRecord = z.infer<typeof correctionSchema>;
