import type { WrittenDate } from '../../../story/dates/format.ts';
import { inOrder, type Parts } from '../parts.ts';
import { counted } from './signs.ts';

/** What changed after it was published: on its page, by day, and in releases. */
export const changes = {
	title: 'Changes',
	description: 'What has changed on this site since it was published, when and why.',
	standfirst: inOrder(
		'Every change to an answer, a title, a date, a figure or the article’s words, the latest first. Also as a ',
		{ link: 'feed', to: 'feed' },
		'.'
	),
	/** At the head of a page that has changed; sentences on what changed may follow. */
	lastChanged: (date: WrittenDate): Parts => inOrder('Last changed ', { time: date }, '.'),
	/** An answer that changed, after the question; both are words such as `Disputed`. */
	answer: (asked: string, was: string, is: string): Parts =>
		inOrder(`${asked} The answer went from `, { stressed: was }, ' to ', { stressed: is }, '.'),
	date: (was: string, is: string): Parts =>
		inOrder('The date went from ', { stressed: was }, ' to ', { stressed: is }, '.'),
	titleChanged: 'The title changed.',
	figures: 'Figures changed.',
	words: 'The words of the article changed.',
	/** Labels of the words before and after. */
	said: 'It said:',
	says: 'It says:',
	why: 'Why:',
	kinds: { correction: 'Correction', change: 'Change', slip: 'Typing slip' },
	/** Headings of lists. */
	slips: 'Typing slips',
	added: 'New',
	reworded: 'Also changed',
	removed: 'Taken down',
	/** The article as one of the things that change. */
	article: 'The article',
	all: 'All changes',
	/** Before the list of what stood in the article once, at the end of it. */
	gone: 'No longer in the article',
	release: {
		title: (day: string) => `Release of ${day}`,
		description: (day: string) => `What was published on ${day}, and what had changed by then.`,
		/** Link to a release. */
		here: 'The release, with its hashes',
		holds: (statements: number, events: number, sources: number) =>
			`${counted(statements, 'statement', 'statements')}, ${counted(events, 'event', 'events')}, ${counted(sources, 'source', 'sources')}.`,
		first: 'The first release.',
		/** Whether the site is still as it was published. */
		current: 'This is the site as it is now.',
		earlier: (day: string) => `The site has changed since; the latest release is of ${day}.`,
		pending: 'The site has changed since, and no release has this yet.',
		cite: 'How to cite',
		data: 'The data as one file',
		dataText: inOrder(
			'One file for an archive: ',
			{ link: 'the data', to: 'package' },
			', with ',
			{ link: 'its description for Zenodo', to: 'zenodo' },
			'.'
		),
		again: 'Build it again',
		againText: (command: string): Parts =>
			inOrder('From the project’s repository: ', { code: command }),
		hashes: 'Hashes',
		hashesText:
			'SHA-256 of the words of each thing, white space folded: who has the words can tell whether they are those of this release.',
		content: 'The whole content',
		article: 'The article',
		file: 'The list as a file',
		thing: 'What',
		hash: 'SHA-256',
	},
	feed: {
		title: (site: string) => `${site}: changes`,
	},
};
export type ChangesWords = typeof changes;
