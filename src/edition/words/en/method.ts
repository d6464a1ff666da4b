import type { WrittenDate } from '../../../story/dates/format.ts';
import { inOrder, type Parts } from '../parts.ts';
import { counted } from './signs.ts';

/** How the site was made, the corrections, and the rules of the check. */
export const method = {
	title: 'About',
	description:
		'How the analysis was made, what was read of each source, what could not be verified, and every correction.',
	numbers: 'The state of verification in numbers',
	everyRule: inOrder(
		'No page is published until it passes ',
		{ link: 'our checks', to: 'rules' },
		'.'
	),
	hash: (sha256: string): Parts => inOrder('SHA-256 of the article’s text: ', { code: sha256 }),
	eras: 'The eras of the timeline, and why they begin and end there',
	corrections: 'Corrections',
	noCorrections: 'None yet.',
	/** A correction: its date, then what was said, what is said now, and why, each after its label. */
	corrected: (date: WrittenDate): Parts => inOrder({ time: date }, '.'),
	said: 'It said:',
	says: 'It says:',
	why: 'Why:',
	/** `contact` is an address on the web or for mail. */
	fault: (contact: string): Parts => inOrder('Report an error: ', { link: contact, to: 'contact' }),
	tally: {
		caption: 'Counted from the content when the site was built',
		sentences: 'Sentences of the article',
		statements: 'Statements',
		/** `asked` is one of the two questions. */
		evidence: (asked: string) => `${asked} Pieces of evidence`,
		events: 'Events',
		eventsOfTwoPublishers: 'Events with sources of two or more publishers',
		contestedEvents: 'Events with something disputed in them',
		sources: 'Sources',
		/** How many sources were read so far; `seen` is a phrase such as `read in full`. */
		seen: (seen: string) => `Sources: ${seen}`,
		publishers: 'Publishers',
		quotations: 'Quotations from sources',
		comparedQuotations: 'Quotations compared with their sources',
	},
	/** Whose publishers the evidence is of: for each topic, counts by country and by language. */
	shares: {
		caption:
			'Pieces of evidence by country of the publisher, then by language of the source, counted when the site was built',
		whole: 'All statements',
		/** `count` is written out in the language. */
		pieces: (count: string) => `${count} pieces of evidence`,
		/** The country of a publisher that is of none, or of none that we know. */
		unknown: 'no one country, or not known',
	},
	rules: {
		title: 'Our checks',
		description: (count: number) =>
			`${counted(count, 'rule', 'rules')} that the content has to pass before a page of it is published, each with an example.`,
		standfirst: (count: number) =>
			`${counted(count, 'rule', 'rules')}. Nothing is published while one of them is broken. Each has an example that passes and one that fails; both are run as tests.`,
		/** The rules themselves are in English on every page. */
		note: inOrder(
			'The examples are files of a small story about a ferry, shown where they differ from it. In a terminal: ',
			{ code: 'npm run check -- --explain quote-in-article' }
		),
		passes: 'Passes',
		fails: 'Fails',
		story: 'The story of the examples',
		allFiles: 'All its files',
		/** An example that needs no file of its own. */
		asItIs: 'The story as it is.',
		absent: (path: string): Parts => inOrder({ code: path }, ' is not there'),
	},
};
