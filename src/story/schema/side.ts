import { z } from 'zod';
import { language, ownId, plain } from './primitives.ts';
import { withRole } from './roles.ts';

/**
 * The hues that sides have, each with a pattern of its own, in the order in which sides take them. So many
 * stay apart for readers who see few colours; a test measures it.
 */
export const hues = ['blue', 'rust', 'violet', 'olive', 'green', 'crimson'] as const;
export type Hue = (typeof hues)[number];

/** A letter or two: they stand in a small box, and in the style of pages, which takes no other signs. */
const lettersSchema = withRole(
	z.string().regex(/^[\p{L}\p{N}]\p{M}*(?:[\p{L}\p{N}]\p{M}*)?$/u, 'one or two letters'),
	{ type: 'plain' }
);

/** One entry of `sides.yaml`: a side of the story, to which its parties belong. Pages keep the order of the file. */
export const sideSchema = z.strictObject({
	id: ownId,
	names: z
		.record(language, plain(60))
		.describe("The side's name by language tag; the name in the article's language is needed."),
	letters: z
		.record(language, lettersSchema)
		.optional()
		.describe(
			'The letter, or two, that stands for it beside its colour, by language tag; without it, the first of the name.'
		),
	hue: z
		.enum(hues)
		.optional()
		.describe('Its colour, with a pattern; without it, the next one that no side has chosen.'),
	voice: z
		.boolean()
		.default(false)
		.describe('Whether it is the article’s own voice: one side of the story is.'),
});
export type SideRecord = z.infer<typeof sideSchema>;
