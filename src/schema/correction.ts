import { z } from 'zod';
import { date, pastId, prose } from './primitives.ts';

/** One entry of `corrections.yaml`: a dated change to something published. */
export const correctionSchema = z.strictObject({
	date: date.describe('The day of the correction, in EDTF.'),
	where: pastId.optional().describe('Id of the statement, event or source that was corrected.'),
	said: prose.describe('What it said.'),
	says: prose.describe('What it says.'),
	why: prose,
});
