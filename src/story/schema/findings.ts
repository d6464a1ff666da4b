import { z } from 'zod';
import { idOf, words } from './primitives.ts';

/** One sentence of what was found, with what it rests on. */
const findingSchema = z.strictObject({
	finding: words(160, 200).describe('One sentence of what was found, in plain words.'),
	statements: z
		.array(idOf('statements'))
		.min(1)
		.describe('Ids of the statements whose evidence shows it.'),
	sources: z.array(idOf('sources')).min(1).describe('Ids of the sources that it rests on.'),
});

/** `findings.yaml`: what was found, first on the first page. */
export const findingsSchema = z.strictObject({
	findings: z
		.array(findingSchema)
		.min(3)
		.max(5)
		.describe('Three to five findings; a story that has fewer leaves the file out.'),
	limits: words(120, 150).describe('One sentence on what was not read or could not be seen.'),
	document: idOf('sources')
		.optional()
		.describe(
			'Id of the document that the article is about: a link to it stands beside the limits.'
		),
});
