import { z } from 'zod';
import { dateSchema, idSchema, proseSchema } from './primitives.ts';

/** One entry of `corrections.yaml`: a dated change to something published. */
export const correctionSchema = z.strictObject({
	date: dateSchema.describe('The day of the correction, in EDTF.'),
	where: idSchema.optional().describe('Id of the statement, event or source that was corrected.'),
	said: proseSchema.describe('What it said.'),
	says: proseSchema.describe('What it says.'),
	why: proseSchema,
});

/** `corrections.yaml`: every correction, kept. */
export const correctionsSchema = z.array(correctionSchema);
export type CorrectionRecord = z.infer<typeof correctionSchema>;
