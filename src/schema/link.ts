import { z } from 'zod';
import { dateSchema, urlSchema } from './primitives.ts';

/** One entry of `links.yaml`, which `npm run check:links` writes: what became of a source's address. */
export const linkSchema = z.strictObject({
	URL: urlSchema,
	answer: z.enum(['ok', 'moved', 'redirected-to-home', 'blocked', 'dead', 'unreachable']),
	status: z.int().min(100).max(999).optional().describe('The last status that a server gave.'),
	to: urlSchema.optional().describe('Where it led in the end, if elsewhere.'),
	checked: dateSchema.describe('The day of the check, in EDTF.'),
});
export type LinkRecord = z.infer<typeof linkSchema>;
