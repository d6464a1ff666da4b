import { z } from 'zod';
import { figureSchema } from './figure.ts';
import { date, idOf, plain, prose, words } from './primitives.ts';

/**
 * How exact a point is: the site itself, somewhere in a town, in a district, in a province, or one of
 * several places.
 */
export const precisions = ['point', 'town', 'district', 'province', 'several'] as const;
export type PointPrecision = (typeof precisions)[number];

/** Where it happened; without a point where the place is a region. */
const placeSchema = z
	.strictObject({
		name: words(120).describe('What the place is called.'),
		lat: z.number().min(-90).max(90).optional().describe('Latitude in decimal degrees, WGS 84.'),
		lon: z.number().min(-180).max(180).optional().describe('Longitude in decimal degrees, WGS 84.'),
		precision: z
			.enum(precisions)
			.optional()
			.describe(
				'How exact the point is: the site itself (point), somewhere in a town, a district or a province, or one of several places.'
			),
	})
	.check(({ value, issues }) => {
		// One of the two alone is no point, and the map would leave the place out without a word; how
		// exact a point is says nothing where there is none.
		const [lacks] = (['lat', 'lon'] as const).filter((field) => value[field] === undefined);
		if (lacks === undefined || (value.lat ?? value.lon ?? value.precision) === undefined) return;
		issues.push({ code: 'invalid_type', expected: 'number', path: [lacks], input: undefined });
	});

/** `closures[]`: a crossing, a road or a border that was shut for a time. */
const closureSchema = z.strictObject({
	place: plain(120).describe('What was shut, by the name that `place` of an event has.'),
	date: date.optional().describe('From when to when, in EDTF; without it, the date of the event.'),
	partly: z
		.boolean()
		.default(false)
		.describe('Whether it was shut to some only: to goods, to lorries.'),
});

/** The front matter of `timeline/<id>.md`; the body tells it in two or three sentences. */
export const eventSchema = z.strictObject({
	date: date.describe('When it happened, in EDTF.'),
	title: words(70, 100).describe('What happened, in neutral words.'),
	category: idOf('categories').describe('Id of its category in `categories.yaml`.'),
	actors: z.array(idOf('actors')).default([]).describe('Ids of the parties that acted.'),
	key: z
		.boolean()
		.default(false)
		.describe('Whether it is one of the few that the timeline names first.'),
	place: placeSchema
		.optional()
		.describe('Where it happened; without `lat` and `lon` where the place is a region.'),
	dateNote: prose
		.optional()
		.describe('Where sources give different dates, or the day is inferred.'),
	contested: prose.optional().describe('What is disputed, and by whom.'),
	figures: z
		.array(figureSchema)
		.min(1)
		.optional()
		.describe(
			'How many were killed, wounded, captured or displaced, and how many attacks were counted, giver by giver.'
		),
	closures: z
		.array(closureSchema)
		.min(1)
		.optional()
		.describe('What was shut, and from when to when, where the text says so.'),
	sources: z
		.array(idOf('sources'))
		.describe(
			'Ids of sources, of at least two publishers; how many is judged by the rule `event-sources`.'
		),
});
