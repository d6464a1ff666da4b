import { z } from 'zod';
import { date, language, ownName, plain, prose, webAddress, words } from './primitives.ts';
import { withRole } from './roles.ts';

/** A country by its ISO 3166-1 numeric code, in quotation marks: `"586"`. */
const countrySchema = withRole(z.string().regex(/^\d{3}$/, 'three digits in quotation marks'), {
	type: 'code',
});

const namedSchema = {
	name: plain(120).describe('Its name.'),
	url: webAddress.optional().describe('Its address on the web.'),
};

/** `site.yaml`: what the whole site says about itself. */
export const siteSchema = z.strictObject({
	title: ownName(60).describe("The name of the site, without any story's title."),
	description: words(200).describe(
		'One sentence about this story, for search results and link previews; not the title again.'
	),
	languages: z
		.array(language)
		.min(1)
		.describe("The languages that pages are written for; the first is the original's."),
	licence: z
		.union([plain(120), z.strictObject(namedSchema)])
		.describe("The licence of the site's own words (not of the article)."),
	recordEnds: date.describe('The last day that the record covers, in EDTF.'),
	publisher: z
		.strictObject({ ...namedSchema, name: ownName(120).describe('Its name.') })
		.optional()
		.describe('Who publishes the site: an organisation, a newsroom, a person.'),
	map: z
		.strictObject({
			disputed: z
				.array(z.tuple([countrySchema, countrySchema]))
				.default([])
				.describe('Pairs of countries whose common boundary is drawn as disputed.'),
			note: prose.optional().describe('What is said below each map.'),
		})
		.optional()
		.describe('What the maps have to say of boundaries.'),
	contact: withRole(plain(300), { type: 'address', orMail: true })
		.optional()
		.describe('Where readers report a fault: an e-mail address or a web address.'),
});
export type SiteRecord = z.infer<typeof siteSchema>;
