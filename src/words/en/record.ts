import { counted } from './signs.ts';

/** Positions, obligations, open questions and sources. */
export const record = {
	positions: {
		title: 'Positions',
		description:
			'What each side says on each topic, with its sources; where nothing was found, it says so.',
		heading: 'Who holds what',
		standfirst: (topics: number) =>
			`${counted(topics, 'topic', 'topics')}, and what each side has said on them. An empty place means that no statement was found, not that a side has no view.`,
		none: 'No statement found.',
		/** Before a list of statements. */
		inArticle: 'In the article:',
	},
	law: {
		/** The texts are treaties, resolutions and the like. */
		description: (texts: number) =>
			`${counted(texts, 'text', 'texts')}: what each asks, of whom, and what it means for the article’s sentence.`,
		/** Before a list of statements. */
		bearsOn: 'It bears on:',
		/** Heads of the table’s columns. */
		text: 'Text',
		asks: 'What it asks',
		of: 'Of whom',
		means: 'What it means for the sentence',
	},
	questions: {
		title: 'Open questions',
		heading: 'What is not settled',
		/** What speaks for and against one answer. */
		for: 'For',
		against: 'Against',
		noPoint: 'Nothing found.',
		settles: 'What would settle it',
		/** Before the title of a statement, which is a link. */
		bearsOn: 'Bears on:',
	},
	sources: {
		title: 'Sources',
		description: (sources: number, publishers: number) =>
			`${counted(sources, 'source', 'sources')} of ${counted(publishers, 'publisher', 'publishers')}, each with how much of it was read and what rests on it.`,
		standfirst: (documents: number, publishers: number) =>
			`${counted(documents, 'document', 'documents')} of ${counted(publishers, 'publisher', 'publishers')}. Each says how much of it was read and what on this site rests on it.`,
		/** Groups of filters. */
		kind: 'Kind',
		read: 'Read',
		publisher: 'Publisher',
		/** Before the title of what rests on a source, which is a link. */
		statement: 'Statement:',
		event: 'Event:',
		page: 'Page:',
		/** What a source is, and how much of it was read. */
		kindAndSeen: (kind: string, seen: string) => `${kind}; ${seen}.`,
		archived: 'Archived copy',
		/** Link to the source’s entry in the list of all sources. */
		uses: 'What rests on it',
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
