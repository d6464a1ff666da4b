import { z } from 'zod';
import { dateSchema, idSchema, proseSchema } from './primitives.ts';

/** One entry of `corrections.yaml`: a dated change to something published. */
export const correctionSchema = z.strictObject({
	/** The day of the correction, in EDTF. */
	date: dateSchema,
	/** Id of the statement, event or source that was corrected. */
	where: idSchema.optional(),
	/** What it said. */
	said: proseSchema,
	/** What it says. */
	says: proseSchema,
	why: proseSchema,
});

/** `corrections.yaml`: every correction, kept. */
export const correctionsSchema = z.array(correctionSchema);
export type CorrectionRecord = z.infer<typeof correctionSchema>;
