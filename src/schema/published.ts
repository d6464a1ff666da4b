import { z } from 'zod';
import { pastId } from './primitives.ts';

const ids = z.array(pastId).default([]);
const redirects = z.record(pastId, pastId).default({});

/** `published.yaml`: ids that have been published, which `npm run publish-ids` adds to. */
export const publishedSchema = z.strictObject({
	statements: ids,
	events: ids,
	sources: ids,
	redirects: z
		.strictObject({ statements: redirects, events: redirects, sources: redirects })
		.partial()
		.default({})
		.describe('Where a published id that is gone leads now: old id to new id, by kind.'),
});

/** The kinds of things whose ids are addresses. */
export const publishedKinds = ['statements', 'events', 'sources'] as const;
export type PublishedKind = (typeof publishedKinds)[number];
