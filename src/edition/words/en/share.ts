import { counted } from './signs.ts';

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
