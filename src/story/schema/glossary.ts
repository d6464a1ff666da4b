import { z } from 'zod';
import { idOf, language, ownId, plain, words } from './primitives.ts';

/** One entry of `glossary.yaml`: what a party, a person or a term of the story is, in one sentence. */
export const glossarySchema = z.strictObject({
	id: ownId.describe(
		'The id of a party in `actors.yaml`, which has its names there, or an id of its own.'
	),
	kind: z
		.enum(['person', 'term'])
		.default('term')
		.describe('What it is, where it is no party of `actors.yaml`.'),
	names: z
		.record(language, plain(120))
		.optional()
		.describe(
			"Its name by language tag, where it is no party; the name in the article's language is needed."
		),
	also: z
		.record(language, z.array(plain(120)).min(1))
		.optional()
		.describe(
			'Other names and spellings by language tag. By those in the language of the article, and by the name of what is no party, the page finds the texts that name it; a translation may use any of those in its language.'
		),
	says: words(240, 320).describe('What it is, in one or two neutral sentences.'),
	sources: z
		.array(idOf('sources'))
		.default([])
		.describe('Ids of the sources that the sentence rests on.'),
});
export type GlossaryRecord = z.infer<typeof glossarySchema>;
