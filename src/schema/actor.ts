import { z } from 'zod';
import { idSchema, langSchema, lineSchema, sideSchema } from './primitives.ts';

/** One entry of `actors.yaml`: a party (an office, a government, a body), not necessarily a person. */
export const actorSchema = z.strictObject({
	id: idSchema,
	names: z
		.record(langSchema, lineSchema(120))
		.describe("The party's name by language tag; the name in the article's language is needed."),
	side: sideSchema,
});

/** `actors.yaml`: the parties of the story. */
export const actorsSchema = z.array(actorSchema);
export type ActorRecord = z.infer<typeof actorSchema>;
