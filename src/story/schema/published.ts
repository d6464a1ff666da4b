import { z } from 'zod';
import { passageId, pastId } from './primitives.ts';
import { withRole } from './roles.ts';

const ids = z.array(pastId).default([]);
const redirects = z.record(pastId, pastId).default({});
const passageRedirects = z.record(passageId, passageId).default({});

/** What an id of a passage stood on: the words in short, as `wordsHash` (`check/passage-ids.ts`) makes them. */
const passages = z
	.record(
		passageId,
		withRole(z.string().regex(/^[0-9a-f]{12}(?:-[1-9]\d*)?$/, 'twelve hex digits'), {
			type: 'code',
		})
	)
	.default({});

/** `published.yaml`: ids that have been published, which `npm run publish-ids` adds to. */
export const publishedSchema = z.strictObject({
	statements: ids.describe('Ids of statements.'),
	events: ids.describe('Ids of events.'),
	sources: ids.describe('Ids of sources.'),
	passages: passages.describe('Passages of the original article: id to a hash of their words.'),
	notes: passages.describe('Notes on its wording: id to a hash of the words that they are about.'),
	redirects: z
		.strictObject({
			statements: redirects.describe('Of statements.'),
			events: redirects.describe('Of events.'),
			sources: redirects.describe('Of sources.'),
			passages: passageRedirects.describe('Of passages of the article.'),
			notes: passageRedirects.describe('Of notes on its wording.'),
		})
		.partial()
		.default({})
		.describe('Where a published id that is gone leads now: old id to new id, by kind.'),
});

/** The kinds of things whose ids are addresses. */
export const publishedKinds = ['statements', 'events', 'sources'] as const;
export type PublishedKind = (typeof publishedKinds)[number];

/** The kinds of things in the article’s page whose ids are parts of addresses. */
export const passageKinds = ['passages', 'notes'] as const;
export type PassageKind = (typeof passageKinds)[number];
