import { z } from 'zod';
import { dateSchema, idSchema, lineSchema, proseSchema } from './primitives.ts';

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
const placeSchema = z.strictObject({
	name: lineSchema(120),
	/** Latitude in decimal degrees, WGS 84. */
	lat: z.number().min(-90).max(90).optional(),
	/** Longitude in decimal degrees, WGS 84. */
	lon: z.number().min(-180).max(180).optional(),
});

/** The front matter of `timeline/<id>.md`; the body tells it in two or three sentences. */
export const eventSchema = z.strictObject({
	/** When it happened, in EDTF. */
	date: dateSchema,
	/** What happened, in neutral words. */
	title: lineSchema(70),
	category: z.enum(categories),
	/** Ids of the parties that acted. */
	actors: z.array(idSchema).default([]),
	place: placeSchema.optional(),
	/** Where sources give different dates, or the day is inferred. */
	dateNote: proseSchema.optional(),
	/** What is disputed, and by whom. */
	contested: proseSchema.optional(),
	/** Ids of sources, of at least two publishers; how many is judged by the rule `event-sources`. */
	sources: z.array(idSchema),
});
export type EventRecord = z.infer<typeof eventSchema>;
