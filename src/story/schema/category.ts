import { z } from 'zod';
import { language, ownId, plain } from './primitives.ts';

/** One entry of `categories.yaml`: a kind of event. Pages keep the order of the file. */
export const categorySchema = z.strictObject({
	id: ownId,
	names: z
		.record(language, plain(40))
		.describe("The category's name by language tag; the name in the article's language is needed."),
	descriptions: z
		.record(language, plain(200))
		.optional()
		.describe('What belongs to it, in one sentence, by language tag.'),
});
