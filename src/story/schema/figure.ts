import { z } from 'zod';
import { date, idOf, words } from './primitives.ts';

/** What became of those whom a figure counts; or attacks, where it counts these and no people. */
export const fates = ['killed', 'wounded', 'captured', 'displaced', 'attacks'] as const;
export type Fate = (typeof fates)[number];

/** A number of people, or of attacks. */
const people = z.int().min(0).max(100_000_000);

/**
 * A figure that one giver gave: `count` where it is one number, else `least`, `most` or both. Figures of
 * several givers stand side by side and are never added up.
 */
export const figureSchema = z
	.strictObject({
		giver: words(120).describe(
			'Who gives the figure, in the words by which the event’s text names them; or the publisher of the source.'
		),
		actor: idOf('actors').optional().describe('Id of the party that the giver is or speaks for.'),
		whom: words(120).describe(
			'Whom, or which attacks, the figure counts, in the giver’s sense: `passengers`.'
		),
		what: z
			.enum(fates)
			.describe('What became of them; `attacks` where attacks are counted and no people.'),
		count: people.optional().describe('The figure, where it is one number.'),
		least: people.optional().describe('The least: `50` of “over 50” and of “50 to 60”.'),
		most: people.optional().describe('The most: `60` of “50 to 60”.'),
		about: z.boolean().optional().describe('Whether the giver said “about”.'),
		asOf: date
			.optional()
			.describe('The day as of which it holds, in EDTF; without it, the day of the source.'),
		over: date
			.optional()
			.describe(
				'The time that it counts, in EDTF, where that is another than the event’s: `2023`.'
			),
		source: idOf('sources').describe('Id of the source, one of those of the event.'),
	})
	.check(({ value: { count, least, most }, issues }) => {
		if ((count ?? least ?? most) !== undefined) return;
		issues.push({ code: 'invalid_type', expected: 'number', path: ['count'], input: undefined });
	});

export type FigureRecord = z.infer<typeof figureSchema>;
