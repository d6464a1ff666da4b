import { z } from 'zod';
import { dateSchema, langSchema, lineSchema, proseSchema, urlSchema } from './primitives.ts';

/** A country by its ISO 3166-1 numeric code, in quotation marks: `"586"`. */
const countrySchema = z.string().regex(/^\d{3}$/, 'three digits in quotation marks');

/** `site.yaml`: what the whole site says about itself. */
export const siteSchema = z.strictObject({
	/** The name of the site, without any story's title. */
	title: lineSchema(60),
	/** One sentence about this story, for search results and link previews; not the title again. */
	description: lineSchema(200),
	/** The languages that pages are written for; the first is the original's. */
	languages: z.array(langSchema).min(1),
	/** The licence of the site's own words (not of the article). */
	licence: z.union([
		lineSchema(120),
		z.strictObject({ name: lineSchema(120), url: urlSchema.optional() }),
	]),
	/** The last day that the record covers, in EDTF. */
	recordEnds: dateSchema,
	/** Who publishes the site: an organisation, a newsroom, a person. */
	publisher: z.strictObject({ name: lineSchema(120), url: urlSchema.optional() }).optional(),
	/** What the maps have to say of boundaries. */
	map: z
		.strictObject({
			/** Pairs of countries whose common boundary is drawn as disputed. */
			disputed: z.array(z.tuple([countrySchema, countrySchema])).default([]),
			/** What is said below each map. */
			note: proseSchema.optional(),
		})
		.optional(),
	/** Where readers report a fault: an e-mail address or a web address. */
	contact: lineSchema(300).optional(),
});
export type SiteRecord = z.infer<typeof siteSchema>;
