import { z } from 'zod';
import { passageId, pastId } from './primitives.ts';

const ids = z.record(pastId, pastId).default({});
const passages = z.record(passageId, passageId).default({});

/** Where a published id that is gone leads now: old id to new id, by kind. */
export const redirectsByKind = z.strictObject({
	statements: ids.describe('Of statements.'),
	events: ids.describe('Of events.'),
	sources: ids.describe('Of sources.'),
	passages: passages.describe('Of passages of the article.'),
	notes: passages.describe('Of notes on its wording.'),
});

/** `redirects.yaml`. */
export const redirectsSchema = redirectsByKind.partial();
