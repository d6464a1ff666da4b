/**
 * What Zotero’s translator “Embedded Metadata” was seen to save, on 2026-11-30, with translation-server
 * d88a8d5 and translators 28143701 (26 June 2026). No test fetches it: these are the tags that decide.
 * In release 2026-11-30 every page but frames has the tags of the fourth row, and that day as their date.
 */
export interface Saved {
	/** Tags of a page’s head, by `name` or `property`. */
	readonly tags: readonly string[];
	readonly type: 'journalArticle' | 'webpage';
	/** A name in two words is parted: first name “On the”, last name “Record”. */
	readonly author: 'a person' | 'none';
	readonly date: 'the first <time> of the page' | 'article:published_time';
}

/** The first row of which a page has every tag is what comes of it. */
export const seen: readonly Saved[] = [
	{
		tags: ['citation_title', 'citation_author', 'article:published_time'],
		type: 'journalArticle',
		author: 'a person',
		date: 'article:published_time',
	},
	{
		tags: ['citation_title', 'citation_author'],
		type: 'journalArticle',
		author: 'a person',
		date: 'the first <time> of the page',
	},
	{
		tags: ['citation_title'],
		type: 'journalArticle',
		author: 'none',
		date: 'the first <time> of the page',
	},
	{
		tags: ['og:title', 'og:type', 'article:published_time'],
		type: 'webpage',
		author: 'none',
		date: 'article:published_time',
	},
	{
		tags: ['og:title', 'og:type'],
		type: 'webpage',
		author: 'none',
		date: 'the first <time> of the page',
	},
];
