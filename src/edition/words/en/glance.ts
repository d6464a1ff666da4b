import { counted, signs } from './signs.ts';

const { number } = signs;

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
