import { z } from 'zod';
import { date, idOf, prose, words } from './primitives.ts';

export const categories = [
	'border',
	'diplomacy',
	'conflict',
	'militancy',
	'refugees',
	'trade',
	'un',
] as const;
export type Category = (typeof categories)[number];

/** Where it happened; without a point where the place is a region. */
const placeSchema = z
	.strictObject({
		name: words(120),
		lat: z.number().min(-90).max(90).optional().describe('Latitude in decimal degrees, WGS 84.'),
		lon: z.number().min(-180).max(180).optional().describe('Longitude in decimal degrees, WGS 84.'),
	})
	.check(({ value, issues }) => {
		// One of the two alone is no point, and the map would leave the place out without a word.
		const [lacks] = (['lat', 'lon'] as const).filter((field) => value[field] === undefined);
		if (lacks === undefined || (value.lat ?? value.lon) === undefined) return;
		issues.push({ code: 'invalid_type', expected: 'number', path: [lacks], input: undefined });
	});

/** The front matter of `timeline/<id>.md`; the body tells it in two or three sentences. */
export const eventSchema = z.strictObject({
	date: date.describe('When it happened, in EDTF.'),
	title: words(70, 100).describe('What happened, in neutral words.'),
	category: z.enum(categories),
	actors: z.array(idOf('actors')).default([]).describe('Ids of the parties that acted.'),
	place: placeSchema.optional(),
	dateNote: prose
		.optional()
		.describe('Where sources give different dates, or the day is inferred.'),
	contested: prose.optional().describe('What is disputed, and by whom.'),
	sources: z
		.array(idOf('sources'))
		.describe(
			'Ids of sources, of at least two publishers; how many is judged by the rule `event-sources`.'
		),
});
