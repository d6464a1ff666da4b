import { z } from 'zod';
import { date, plain, sha256, webAddress } from './primitives.ts';

/**
 * How a quotation stands in its source: word for word; the same letters with other marks or blanks; some of
 * the pieces round its dots, or without a negation of theirs; not at all; or in a PDF out of which it cannot be
 * read surely.
 */
export const seenResults = ['found', 'marks-differ', 'in-part', 'not-found', 'unreadable'] as const;
export type SeenResult = (typeof seenResults)[number];

/**
 * What became of a source’s page: it was read; it is gone, or leads to the front page; it is not shown to
 * programs, or not to everybody; nothing answered; it is a picture, a notice, or no text at all; it is
 * too large, or costs too much to read.
 */
export const pageAnswers = [
	'read',
	'gone',
	'blocked',
	'unreachable',
	'image',
	'little',
	'no-text',
	'too-large',
] as const;
export type PageAnswer = (typeof pageAnswers)[number];

/** `seen/<source-id>.yaml`, which `npm run check:quotes` writes: what was compared with the source, and when. */
export const seenSchema = z.strictObject({
	asked: date.describe('The day on which it was last asked for, in EDTF.'),
	URL: webAddress.describe('The address that was asked for.'),
	answer: z.enum(pageAnswers).describe('What became of the page on that day.'),
	archive: webAddress.optional().describe('Address of a stored copy, where one is known.'),
	compared: z
		.strictObject({
			on: date.describe('The day of the comparison, in EDTF.'),
			with: webAddress.describe(
				'The address whose words were compared: the page, or a stored copy.'
			),
			sha256: sha256.describe('SHA-256 of the words of the page, each stretch of blanks as one.'),
			quotes: z
				.array(
					z.strictObject({
						quote: plain(1_000).describe(
							'The words that were looked for, as the content has them.'
						),
						result: z.enum(seenResults).describe('How they stand there.'),
						before: plain(80).optional().describe('Some words before them in the source.'),
						after: plain(80).optional().describe('Some words after them in the source.'),
					})
				)
				.min(1)
				.describe('Each quotation that the content has from it.'),
		})
		.optional()
		.describe('The last comparison; it stays where the page is gone later.'),
});
export type SeenRecord = z.infer<typeof seenSchema>;
