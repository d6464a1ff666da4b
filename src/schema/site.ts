import { z } from 'zod';
import { dateSchema, langSchema, lineSchema, proseSchema, urlSchema } from './primitives.ts';

/** A country by its ISO 3166-1 numeric code, in quotation marks: `"586"`. */
const countrySchema = z.string().regex(/^\d{3}$/, 'three digits in quotation marks');

/** `site.yaml`: what the whole site says about itself. */
export const siteSchema = z.strictObject({
	title: lineSchema(60).describe("The name of the site, without any story's title."),
	description: lineSchema(200).describe(
		'One sentence about this story, for search results and link previews; not the title again.'
	),
	languages: z
		.array(langSchema)
		.min(1)
		.describe("The languages that pages are written for; the first is the original's."),
	licence: z
		.union([lineSchema(120), z.strictObject({ name: lineSchema(120), url: urlSchema.optional() })])
		.describe("The licence of the site's own words (not of the article)."),
	recordEnds: dateSchema.describe('The last day that the record covers, in EDTF.'),
	publisher: z
		.strictObject({ name: lineSchema(120), url: urlSchema.optional() })
		.optional()
		.describe('Who publishes the site: an organisation, a newsroom, a person.'),
	map: z
		.strictObject({
			disputed: z
				.array(z.tuple([countrySchema, countrySchema]))
				.default([])
				.describe('Pairs of countries whose common boundary is drawn as disputed.'),
			note: proseSchema.optional().describe('What is said below each map.'),
		})
		.optional()
		.describe('What the maps have to say of boundaries.'),
	contact: lineSchema(300)
		.optional()
		.describe('Where readers report a fault: an e-mail address or a web address.'),
});
export type SiteRecord = z.infer<typeof siteSchema>;
