import { z } from 'zod';
import { passageId, pastId } from './primitives.ts';
import { redirectsByKind } from './redirects.ts';
import { withRole } from './roles.ts';

const ids = z.array(pastId).default([]);

/** What an id of a passage stood on: the words in short, as `wordsHash` (`article/passage-ids.ts`) makes them. */
export const passages = z
	.record(
		passageId,
		withRole(z.string().regex(/^[0-9a-f]{12}(?:-[1-9]\d*)?$/, 'twelve hex digits'), {
			type: 'code',
		})
	)
	.default({});

/** `published.yaml`: ids that were published before the first release, which takes them over. */
export const publishedSchema = z.strictObject({
	statements: ids.describe('Ids of statements.'),
	events: ids.describe('Ids of events.'),
	sources: ids.describe('Ids of sources.'),
	passages: passages.describe('Passages of the original article: id to a hash of their words.'),
	notes: passages.describe('Notes on its wording: id to a hash of the words that they are about.'),
	redirects: redirectsByKind
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
