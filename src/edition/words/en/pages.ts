import type { WrittenDate } from '../../../story/dates/format.ts';
import { inOrder, type Parts } from '../parts.ts';
import { counted, signs } from './language.ts';

const { number, year } = signs;

/** Where the text of the article is from; some of it may not be known. */
interface Origin {
	readonly publisher: string | undefined;
	readonly retrieved: WrittenDate | undefined;
	readonly words: number;
}

/** The first page: the article with its notes. */
export const article = {
	over: 'A news article, checked in the open',
	origin: ({ publisher, retrieved, words }: Origin): Parts =>
		inOrder(
			'Text ',
			...(publisher === undefined
				? []
				: ['published by ', { link: publisher, to: 'source' }, ', ']),
			...(retrieved
				? [retrieved.precision === 'day' ? 'copied on ' : 'copied in ', { time: retrieved }, '; ']
				: []),
			`${counted(words, 'word', 'words')}.`
		),
	titleIsOurs: 'The headline is ours; our copy of the article had none.',
	how: inOrder(
		'The letter after a sentence says who speaks in it. Each note answers two separate questions: did they say it, and does the evidence support it? ',
		{ link: 'What the answers mean', to: 'meanings' },
		'. * marks a note on the wording.'
	),
	/** Above the strip of coloured bars, one for each sentence. */
	strip: (sentences: number, statements: number) =>
		sentences === statements
			? 'Who speaks, sentence by sentence'
			: `Who speaks: ${counted(sentences, 'sentence', 'sentences')}, ${counted(statements, 'passage', 'passages')} (one sentence may hold two)`,
	/** Name of one bar, for screen readers: its place in the article, who speaks, how long it is. */
	bar: (place: number, speaker: string, words: number) =>
		`${number(place)}: ${speaker}, ${counted(words, 'word', 'words')}`,
	/** Name of a letter after a sentence, for screen readers. */
	note: (speaker: string) => `Note: ${speaker}`,
	notes: 'Notes on this paragraph',
	/** Link to a statement’s page. */
	evidence: (title: string) => `The evidence: ${title}`,
	back: 'Back to the sentence',
	wording: (notes: number) => `${counted(notes, 'note', 'notes')} on the wording`,
	statements: (count: number) => `${counted(count, 'statement', 'statements')} with their evidence`,
	events: (count: number) => `${counted(count, 'event', 'events')} in the timeline`,
};

/** What was found, above the article. */
export const glance = {
	title: 'At a glance',
	/** Behind the first question: how many statements have a speaker, of whom it can be asked. */
	spoken: (statements: number) => `${number(statements)} with a speaker`,
	/** Behind the second one. */
	all: (statements: number) => `all ${number(statements)}`,
	/** How much was read of all sources. */
	read: (sources: number, full: number, excerpt: number) =>
		`Of ${counted(sources, 'source', 'sources')}, ${number(excerpt)} read in part, ${number(full)} in full.`,
	/** Link to the document that the article is about. */
	document: (isRead: boolean) => `Official page${isRead ? '' : ' (not opened by us)'}`,
};

/** The list of statements, and the page of each. */
export const statements = {
	title: 'Statements',
	description: (count: number) =>
		`The article’s ${counted(count, 'statement', 'statements')}, checked: who says each, whether they said it, and whether the evidence supports it.`,
	heading: 'The article’s statements, checked',
	standfirst: (count: number) =>
		`We split the article into ${counted(count, 'statement', 'statements')} and ask two things of each: did they say it, and does the evidence support it?`,
	/** Over the list of all answers with their meanings. */
	meanings: 'What the answers mean',
	/** The key to the squares: each word below stands behind its square, and together they are a sentence. */
	square: 'Each square is one piece of evidence:',
	squares: { supports: 'supports,', qualifies: 'sets limits,', contradicts: 'contradicts.' },
	/** Groups of filters. */
	speaker: 'Speaker',
	topic: 'Topic',
	key: 'Key statements',
	others: 'The other statements',
	all: 'All statements',
	/** Opens the words of the article that a passage translates. */
	original: 'Our translation; the original text',
	inArticle: 'Read it in the article',
	/** Link that opens the article at the very words of the statement and marks them. */
	toWords: 'Link to this passage',
	evidence: 'The evidence',
	/** Behind the names of kinds of evidence of which there is none: `Contradicts: none found.` */
	noEvidence: 'none found.',
	/** What is known of quotations from sources. */
	compared: {
		atWords: 'Open the source at these words',
		on: (date: string, result: string) => `Compared with the source on ${date}: ${result}.`,
		notYet: 'Not yet compared with the source.',
		results: {
			found: 'word for word',
			'marks-differ': 'the same words, other marks or spaces',
			'in-part': 'only in part there',
			'not-found': 'not found there',
			unreadable: 'its PDF cannot be read surely',
		},
		/** One line for the quotations of a page; `done` of them were compared. */
		count: (all: number, done: number) => {
			const quotations = counted(all, 'quotation from a source', 'quotations from sources');
			if (done === 0) return `${quotations}: not yet compared with the source.`;
			const some = done === all ? '' : `${counted(done, 'of them', 'of them')} `;
			return `${quotations}: ${some}compared with the source.`;
		},
	},
	assessment: 'Assessment',
	events: 'Related events',
	neighbours: 'Neighbouring statements',
};

/** The timeline, the page of each event, and the map of places. */
export const timeline = {
	title: 'Timeline',
	/** In place of a list of events, where a story has none. */
	none: 'No event is on record.',
	/** The first and the last year. */
	span: (from: number, to: number) => `${year(from)}–${year(to)}`,
	description: (events: number, span: string) =>
		`${counted(events, 'event', 'events')}, ${span}, with sources and what is disputed.`,
	standfirst: (events: number) =>
		`${counted(events, 'event', 'events')}, with sources and what is disputed.`,
	heading: (span: string) => `Timeline, ${span}`,
	events: (count: number) => counted(count, 'event', 'events'),
	/** Over the few that stand before all others. */
	key: 'Key events',
	/** Above the drawing of all events. */
	drawn:
		'Each dot is an event; hollow dots are disputed. Choose a period to jump to it. Periods are drawn by number of events, not by length.',
	/** Name of that drawing, for screen readers. */
	overview: 'Events by time and category',
	/** Name of an era in that drawing, for screen readers. */
	era: (firstYear: string, title: string, events: number) =>
		`${firstYear}, ${title}: ${counted(events, 'event', 'events')}`,
	/** Groups of filters. */
	category: 'Category',
	categories: 'What the categories are',
	side: 'Side',
	years: 'Years',
	/** Mark at an event in which something is disputed. */
	isDisputed: 'disputed',
	sources: (count: number) => counted(count, 'source', 'sources'),
	bearsOn: (statements: number) => `relevant to ${counted(statements, 'statement', 'statements')}`,
	/** The map of all places. */
	places: 'Where it happened',
	introductions: 'Sources of the introductions',
	/** Headings of what is said about an event’s date, and of what is disputed in it. */
	onDate: 'About the date',
	disputed: 'What is disputed',
	parties: 'Who was involved',
	why: 'Related statements',
	neighbours: 'Neighbouring events',
	/** Link back to the timeline, for an event outside every era. */
	inTimeline: 'In the timeline',
	map: {
		name: 'Map of the places',
		/** A place where several events happened. */
		place: (name: string, events: number) => `${name}: ${counted(events, 'event', 'events')}`,
		caption: (shown: number, all: number) =>
			`Where ${number(shown)} of ${counted(all, 'event', 'events')} took place; the larger the dot, the more of them. The others were elsewhere or have no single place.`,
		/** Said below a map that has one. */
		ring: 'A ring stands for a wider area or for several places.',
		/** How exact the point of one event is. */
		precision: {
			point: 'the site itself',
			town: 'somewhere in the town',
			district: 'somewhere in the district',
			province: 'somewhere in the province',
			several: 'one of several places',
		},
	},
};

/** Positions, obligations, open questions and sources. */
export const record = {
	positions: {
		title: 'Where each side stands',
		description:
			'What each side says on each topic, with its sources; where nothing was found, it says so.',
		standfirst: (topics: number) =>
			`${counted(topics, 'topic', 'topics')}, and what each side has said on them. A blank means we found no statement, not that a side has no view.`,
		none: 'No statement found.',
		/** Before a list of statements. */
		inArticle: 'In the article:',
	},
	law: {
		/** The texts are treaties, resolutions and the like. */
		description: (texts: number) =>
			`${counted(texts, 'text', 'texts')}: what each requires, who is bound, and what it means for the article’s sentence.`,
		/** Before a list of statements. */
		bearsOn: 'Related statements:',
		/** Heads of the table’s columns. */
		text: 'Text',
		asks: 'What it requires',
		of: 'Who is bound',
		means: 'What it means for the sentence',
	},
	questions: {
		title: 'What we still don’t know',
		/** What speaks for and against one answer. */
		for: 'For',
		against: 'Against',
		noPoint: 'Nothing found.',
		settles: 'What would settle it',
		/** Before the title of a statement, which is a link. */
		bearsOn: 'Related statement:',
	},
	people: {
		description: (parties: number, terms: number) =>
			terms === 0
				? `${counted(parties, 'party', 'parties')}: who they are, and everything here that names them.`
				: `${counted(parties, 'party', 'parties')} and ${counted(terms, 'name or term', 'names and terms')}: what each is, in a sentence, and everything here that names it.`,
		people: 'People',
		terms: 'Terms',
		places: 'Places',
		/** Before names in the same language. */
		also: 'Also:',
		/** How much names a thing; each is left out where there is none. */
		statements: (count: number) => counted(count, 'statement', 'statements'),
		events: (count: number) => counted(count, 'event', 'events'),
		topics: (count: number) => counted(count, 'topic with positions', 'topics with positions'),
	},
	sources: {
		title: 'Sources',
		description: (sources: number, publishers: number) =>
			`${counted(sources, 'source', 'sources')} from ${counted(publishers, 'publisher', 'publishers')}, with how much of each we read and where we use it.`,
		standfirst: (documents: number, publishers: number) =>
			`${counted(documents, 'document', 'documents')} from ${counted(publishers, 'publisher', 'publishers')}, with how much of each we read and where we use it.`,
		/** Groups of filters. */
		kind: 'Kind',
		read: 'How much we read',
		publisher: 'Publisher',
		/** Over a list of many pages: the search, the pages by letter, and the files. */
		find: 'Find a source by its title or publisher',
		letters: 'By publisher, from A to Z',
		files: 'All sources as a table or for reference managers',
		/** Before the title of what uses a source, which is a link. */
		statement: 'Statement:',
		event: 'Event:',
		page: 'Page:',
		/** What a source is, and how much of it was read. */
		kindAndSeen: (kind: string, seen: string) => `${kind}; ${seen}.`,
		archived: 'Archived copy',
		/** A search, not a copy: the archive may have none. */
		nearCopy: (date: string) => `Look for a copy near ${date}`,
		/** Link to the source’s entry in the list of all sources. */
		uses: 'Where we use this source',
		/** How a source is cited: authors, title, then where and when it was published. */
		citation: <T>(
			authors: readonly (string | T)[],
			title: T,
			rest: readonly (string | T)[]
		): (string | T)[] => [
			...authors.flatMap((author) => [author, ', ']),
			title,
			...rest.flatMap((fact) => [', ', fact]),
			'. ',
		],
	},
};

/** Ways to pass a statement or an event on, and what an embed says. */
export const share = {
	title: 'Share',
	/** Opens the device’s own list of ways to share. */
	share: 'Share…',
	copyLink: 'Copy link',
	copyCitation: 'Copy citation',
	copyCode: 'Copy embed code',
	copied: 'Copied',
	notCopied: 'Could not copy',
	more: 'Cite or embed',
	/** Before links to files for reference managers. */
	reference: 'For reference managers:',
	frame: 'Embed (iframe)',
	quotation: 'Embed as a blockquote (no iframe)',
	embed: {
		/** Links from an embed to the full page of its statement, or of its event. */
		toStatement: (sources: number) => `The evidence: ${counted(sources, 'source', 'sources')}`,
		toEvent: (sources: number) =>
			`Its ${counted(sources, 'source', 'sources')} and related statements`,
		/** Above the words of the article; the publisher may not be known. */
		words: (publisher: string | undefined) =>
			publisher === undefined
				? 'The article’s words'
				: `The article’s words, as published by ${publisher}`,
		onDate: 'About the date:',
		disputed: 'Disputed:',
	},
};

/** What pages in another language than the article’s say of their translation. */
export const translation = {
	/** Name of the notice, for screen readers. */
	name: 'About this translation',
	draft: 'A draft machine translation, not yet reviewed by a native speaker.',
	reviewed: (by: string) => `Translation reviewed by ${by}.`,
	/** Some of the page is behind: the day on which the original changed. */
	behind: (since: string) =>
		`The original has changed since ${since}; the translation is behind it.`,
	/** Some of the page is shown in the language of the original. */
	missing: 'What is not translated is shown in the language of the original.',
	ways: (hasReport: boolean): Parts =>
		inOrder(
			{ link: 'Read the original', to: 'original' },
			...(hasReport ? [' or ', { link: 'report an error', to: 'report' }] : []),
			'.'
		),
	/** A choice of letters for Urdu; the name of the style. */
	nastaliq: 'Nastaliq',
};
