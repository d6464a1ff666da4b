import { z } from 'zod';
import { date, passageId, pastId, prose } from './primitives.ts';

/** One entry of `corrections.yaml`: a dated change to something published. */
export const correctionSchema = z.strictObject({
	date: date.describe('The day of the correction, in EDTF.'),
	where: z
		.union([pastId, passageId])
		.optional()
		.describe(
			'Id of what was corrected: a statement, an event, a source, a passage, or another thing.'
		),
	said: prose.describe('What it said.'),
	says: prose.describe('What it says.'),
	why: prose.describe('Why it was changed.'),
});
