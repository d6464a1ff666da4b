import { z } from 'zod';
import { idOf, language, ownId, plain } from './primitives.ts';

/** One entry of `actors.yaml`: a party (an office, a government, a body), not necessarily a person. */
export const actorSchema = z.strictObject({
	id: ownId,
	names: z
		.record(language, plain(120))
		.describe("The party's name by language tag; the name in the article's language is needed."),
	side: idOf('sides').describe('Id of its side in `sides.yaml`.'),
});

export type ActorRecord = z.infer<typeof actorSchema>;
