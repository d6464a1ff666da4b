import { z } from 'zod';
import { date, webAddress } from './primitives.ts';

/** One entry of `links.yaml`, which `npm run check:links` writes: what became of a source's address. */
export const linkSchema = z.strictObject({
	URL: webAddress.describe('The address.'),
	answer: z
		.enum(['ok', 'moved', 'redirected-to-home', 'blocked', 'dead', 'unreachable'])
		.describe('What came of it.'),
	status: z.int().min(100).max(999).optional().describe('The last status that a server gave.'),
	to: webAddress.optional().describe('Where it led in the end, if elsewhere.'),
	checked: date.describe('The day of the check, in EDTF.'),
});
