import { z } from 'zod';
import { language, pastId, plain, sha256, words } from './primitives.ts';
import { passages } from './published.ts';
import { fates } from './figure.ts';
import { withRole } from './roles.ts';
import { saidAnswers, soAnswers } from './statement.ts';

const code = (pattern: RegExp, what: string) =>
	withRole(z.string().regex(pattern, what), { type: 'code' });

/** SHA-256 of words, by language. */
const hashes = z.record(language, sha256);
/** Twelve digits of the SHA-256 of what is no words: ids, places, bearings. */
const facts = code(/^[0-9a-f]{12}$/, 'twelve hex digits');
const hashed = { facts, words: hashes };
const past = plain(300);
const people = z.int().min(0).optional();

/** A figure as it was published; its source may be gone. */
const pastFigure = z.strictObject({
	giver: past,
	whom: past,
	what: z.enum(fates),
	least: people,
	most: people,
	about: z.boolean().optional(),
	asOf: code(/^\S+$/, 'a date').optional(),
	over: code(/^\S+$/, 'a date').optional(),
	source: pastId,
});
export type PastFigure = z.infer<typeof pastFigure>;

const pastStatement = z.strictObject({
	title: past,
	said: z.enum(saidAnswers),
	so: z.enum(soAnswers),
	...hashed,
});
export type PastStatement = z.infer<typeof pastStatement>;

const pastEvent = z.strictObject({
	title: past,
	date: code(/^\S+$/, 'a date'),
	figures: z.array(pastFigure).optional(),
	...hashed,
});

const ids = z.array(pastId).default([]);

/**
 * `releases/<day>.yaml`: what was published on a day. Words as hashes; in full only what readers cite and
 * what a later change has to account for: titles, answers, dates, figures. `npm run publish-release` writes it.
 */
export const releaseSchema = z.strictObject({
	says: words(300, false).describe('What changed, in a sentence.'),
	after: sha256
		.optional()
		.describe('SHA-256 of the file of the release before it; the first has none.'),
	content: sha256.describe('SHA-256 of the whole content folder, releases left out.'),
	article: hashes.describe('SHA-256 of the text of the article and of its translations.'),
	statements: z
		.record(pastId, pastStatement)
		.default({})
		.describe('Title, answers and hashes of each statement.'),
	events: z
		.record(pastId, pastEvent)
		.default({})
		.describe('Title, date, figures and hashes of each event.'),
	sources: ids.describe('Ids of sources.'),
	positions: z
		.record(code(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'topic.side'), z.strictObject(hashed))
		.default({})
		.describe('By topic and side.'),
	findings: z
		.record(language, z.array(sha256))
		.default({})
		.describe('SHA-256 of each finding, in order, by language.'),
	passages: passages.describe('Passages of the original article: id to a hash of their words.'),
	notes: passages.describe('Notes on its wording: id to a hash of the words that they are about.'),
	entries: z
		.array(code(/^\S+-[0-9a-f]{8}$/, 'a day and eight hex digits'))
		.default([])
		.describe('The entries of corrections.yaml and changes.yaml, by day and a hash.'),
	gone: z
		.strictObject({
			statements: ids.describe('Ids of statements.'),
			events: ids.describe('Ids of events.'),
			sources: ids.describe('Ids of sources.'),
			passages: passages.describe('Passages of the article.'),
			notes: passages.describe('Notes on its wording.'),
		})
		.partial()
		.default({})
		.describe('What had been published before the first release and was gone by then.'),
});
export type ReleaseRecord = z.output<typeof releaseSchema>;
