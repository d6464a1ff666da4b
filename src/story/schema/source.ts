import { z } from 'zod';
import { date, language, ownId, plain, webAddress, words } from './primitives.ts';

export const sourceKinds = [
	'un-document',
	'treaty',
	'government',
	'news',
	'research',
	'reference',
	'book',
	'interview',
	'post',
	'video',
	'broadcast',
	'court-record',
	'dataset',
	'photograph',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** How much of a source was read for this site. */
export const seenDegrees = ['full', 'excerpt', 'cited', 'unseen'] as const;
export type Seen = (typeof seenDegrees)[number];

/** Item types of CSL 1.0.2. */
export const cslTypes = [
	'article',
	'article-journal',
	'article-magazine',
	'article-newspaper',
	'bill',
	'book',
	'broadcast',
	'chapter',
	'classic',
	'collection',
	'dataset',
	'document',
	'entry',
	'entry-dictionary',
	'entry-encyclopedia',
	'event',
	'figure',
	'graphic',
	'hearing',
	'interview',
	'legal_case',
	'legislation',
	'manuscript',
	'map',
	'motion_picture',
	'musical_score',
	'pamphlet',
	'paper-conference',
	'patent',
	'performance',
	'periodical',
	'personal_communication',
	'post',
	'post-weblog',
	'regulation',
	'report',
	'review',
	'review-book',
	'software',
	'song',
	'speech',
	'standard',
	'thesis',
	'treaty',
	'webpage',
] as const;

/** What reporters cite beside documents: kinds that go with certain types alone, the usual one first. */
export const typesOfKind = {
	interview: ['interview', 'personal_communication'],
	post: ['post', 'post-weblog'],
	video: ['motion_picture'],
	broadcast: ['broadcast'],
	'court-record': ['legal_case', 'hearing'],
	dataset: ['dataset'],
	photograph: ['graphic'],
} as const satisfies Partial<Record<SourceKind, readonly (typeof cslTypes)[number][]>>;

/** A kind that goes with certain types alone. */
export type FormedKind = keyof typeof typesOfKind;

/** Whether a kind goes with certain types alone. */
export function isFormedKind(kind: SourceKind): kind is FormedKind {
	return kind in typesOfKind;
}

/** A CSL name: a person's parts, or one literal for an organisation. */
const nameSchema = z.union([
	z.strictObject({
		literal: plain(200).describe('The name of an office, or one that is not parted.'),
	}),
	z.strictObject({
		family: plain(100).describe('Family name.'),
		given: plain(100).optional().describe('Given name.'),
		'non-dropping-particle': plain(20)
			.optional()
			.describe('What belongs before the family name: `van`.'),
		suffix: plain(20).optional().describe('What stands behind the name: `Jr.`.'),
	}),
]);

/** One entry of a file in `sources/`: a citable document, in CSL fields with `kind` and `seen`. */
export const sourceSchema = z.strictObject({
	id: ownId,
	type: z
		.enum(cslTypes)
		.describe(
			'The item type of CSL 1.0.2: `article-newspaper`, `report`, `treaty`, `webpage`, `book`, `document` and 40 more.'
		),
	kind: z.enum(sourceKinds).describe('What it is as evidence.'),
	title: plain(400).describe(
		'The title as printed; in `[ ]` where it is described or was only guessed from an address.'
	),
	author: z
		.array(nameSchema)
		.optional()
		.describe('Who wrote or made it: `{ family: Ives, given: Ada }`, or `{ literal: An office }`.'),
	interviewer: z
		.array(nameSchema)
		.optional()
		.describe('Who asks in an interview; `author` is who answers.'),
	'container-title': plain(200)
		.optional()
		.describe('The newspaper, journal, book or programme it stands in.'),
	publisher: plain(200).describe(
		'Who published what was read: for a post the network, for a court record the court.'
	),
	number: plain(80).optional().describe('Number or symbol under which it was published.'),
	issued: date.optional().describe('When it was published, in EDTF.'),
	accessed: date.optional().describe('When it, or its stored copy, was read, in EDTF.'),
	URL: webAddress.optional().describe('The address of what was read.'),
	archive_location: webAddress.optional().describe('Address of an archived copy.'),
	language: language.describe('The language of the source.'),
	seen: z
		.enum(seenDegrees)
		.describe('How much of it was read: full, excerpt, cited (named by another source) or unseen.'),
	note: words(600)
		.optional()
		.describe('What a reader should know of it: a copy, an inferred date, an advocate.'),
});

export type SourceRecord = z.infer<typeof sourceSchema>;
