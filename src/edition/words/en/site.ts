import type { WrittenDate } from '../../../story/dates/format.ts';
import { inOrder, type Parts, type TitlePart } from '../parts.ts';
import { data } from './files.ts';
import { counted } from './language.ts';
import { article, glance, record, share, statements, timeline, translation } from './pages.ts';

/** What stands around every page, and what several pages have. */
export const frame = {
	skip: 'Skip to the content',
	/** Name of the list of pages, for screen readers. */
	pages: 'Pages',
	/** Name of the list of links to this page in other languages, for screen readers. */
	languages: 'Other languages',
	/** The site’s pages: each has this one name in menus, headings and lists. */
	nav: {
		article: 'Article',
		statements: 'Statements',
		positions: 'Where each side stands',
		timeline: 'Timeline',
		questions: 'What we still don’t know',
		law: 'What the law requires',
		sources: 'Sources',
		method: 'About',
		people: 'People and terms',
		data: 'Data',
		search: 'Search',
		index: 'Index of names',
		figures: 'Figures',
		changes: 'Changes',
	},
	/** The small print below every page. */
	colophon: (licence: string) =>
		`The site’s own words: ${licence}. The article belongs to its publisher and is quoted for analysis.`,
	/** Over the links to the parts of a long page. */
	contents: 'On this page',
	/** Name of the list of every page, for screen readers. */
	allPages: 'All pages',
	keep: 'Download the whole story as one file',
	toTop: 'Back to the top',
	/** Who publishes the site, and when its record was last changed, where that is known. */
	published: (publisher: string, changed: WrittenDate | undefined): Parts =>
		inOrder(
			`Published by ${publisher}`,
			...(changed ? ['; last changed ', { time: changed }] : []),
			'. '
		),
	sources: 'Sources',
	/** Name of a link such as [3], for screen readers. */
	source: (number: string) => `Source ${number}`,
	sourceNamed: (number: string, name: string) => `Source ${number}: ${name}`,
	/** Name of a group of filters; `group` is a word such as `Speaker`. */
	showOnly: (group: string) => `Show only: ${group}`,
	showAll: 'Show all',
	/** The choice of a filter that leaves everything. */
	any: 'All',
	/** Before the number of things that filters have left. */
	left: 'Shown',
	/** A stretch of time by its first and its last date. */
	fromTo: (from: string, to: string) => `${from} to ${to}`,
	recordEnds: ({ text }: WrittenDate) => `Covers events up to ${text}.`,
	/** Name of the links to the lists that a page belongs to, for screen readers. */
	way: 'You are here',
	/** Short links to the neighbours of a statement or an event. */
	previous: 'Previous',
	next: 'Next',
	/** Links to the neighbours of a statement or an event in its list. */
	before: (title: TitlePart) => inOrder('Previous: ', title),
	after: (title: TitlePart) => inOrder('Next: ', title),
	/** What stands at the address of a page that has another now. */
	moved: {
		title: 'Moved',
		text: inOrder('This page has moved. ', { link: 'Go to its new address', to: 'there' }, '.'),
	},
	/** What stands at the address of a page that nothing stands for any more. */
	gone: {
		title: 'Taken down',
		text: inOrder(
			'This page has been taken down. ',
			{ link: 'The corrections say why', to: 'there' },
			'.'
		),
	},
	notFound: {
		title: 'Not found',
		heading: 'There is no page at this address',
		description: 'There is no page at this address.',
		advice:
			'It may have been mistyped. Addresses on this site do not change once they are published.',
		article: 'The article, sentence by sentence',
		statements: 'The statements and their evidence',
		timeline: 'The timeline',
		sources: 'The sources',
	},
};

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

/** The search and the index of names. */
export const search = {
	description:
		'Finds every statement, event, name, place and source. Nothing that you type is sent anywhere.',
	/** Name of the field. */
	field: 'Search this site',
	go: 'Search',
	/** Names of what can be found, as headings. */
	kinds: {
		statement: 'Statements',
		event: 'Events',
		person: 'People, parties and groups',
		place: 'Places',
		term: 'Terms',
		position: 'Positions',
		law: 'Law and agreements',
		answer: 'Findings and open questions',
		source: 'Sources',
	},
	/** Names of the filters; `any` is each one’s first choice. */
	kind: 'Kind',
	side: 'Side',
	from: 'From year',
	to: 'To year',
	any: 'All',
	best: 'Best matches',
	/** Said to screen readers and shown; numbers are put in for `{n}`, what was typed for `{q}`. */
	results: 'Results: {n}',
	shown: '{n} of {all}',
	loading: 'Loading the index…',
	failed: 'The index could not be loaded. Try again with a network, or use the index of names.',
	none: 'Nothing found for “{q}”.',
	near: 'Nothing is spelt like “{q}”. These are near:',
	/** What to do where nothing was found. */
	advice: 'Try fewer words or another spelling, or look through',
	gap: 'Something missing? Report it:',
	/** A button; `kilobytes` are what it loads. */
	sources: (sources: number, kilobytes: number) =>
		`Search ${counted(sources, 'source', 'sources')} too (${String(kilobytes)} kB more)`,
	/** Shown in place of the field where scripts do not run. */
	noScript:
		'The search runs in your browser and needs JavaScript. Without it these lists lead to everything:',
	browse: 'Or browse',
	index: {
		description: (names: number) =>
			`${counted(names, 'entry', 'entries')} from A to Z: people, parties, groups, places, terms and documents, and where each stands.`,
		/** Before another name of the same thing, which is a link. */
		see: (name: string) => `see ${name}`,
		/** Over names that begin with a figure or a sign. */
		figures: '0–9',
		/** A link to one of the statements that name it. */
		statement: (number: string) => `statement ${number}`,
	},
};

/**
 * What pages and their parts say. A function takes what it counts or names. The numbers that it gets
 * are whole; dates come written out.
 */
export const page = {
	frame,
	translation,
	article,
	glance,
	statements,
	timeline,
	record,
	method,
	changes,
	data,
	search,
	share,
};
export type PageWords = typeof page;
