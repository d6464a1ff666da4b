import { counted } from './signs.ts';

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
