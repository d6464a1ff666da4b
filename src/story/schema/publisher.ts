import { z } from 'zod';
import { plain } from './primitives.ts';
import { withRole } from './roles.ts';

/** A country by its ISO 3166-1 code of two letters. */
const country = withRole(z.string().regex(/^[A-Z]{2}$/, 'two capital letters, such as `PK`'), {
	type: 'code',
});

/** One entry of `publishers.yaml`: whose press, office or body a publisher of sources is. */
export const publisherSchema = z.strictObject({
	name: plain(200).describe('As in `publisher` of its sources, letter by letter.'),
	country: country.describe(
		'ISO 3166-1 code of the country; of media in exile, the one that they left.'
	),
});
export type PublisherRecord = z.infer<typeof publisherSchema>;
