import type { Source } from '../../story/model/types/record.ts';

/** What the formats of references are written from: a source, or a page of the site itself. */
export interface Citable extends Pick<
	Source,
	| 'id'
	| 'type'
	| 'title'
	| 'author'
	| 'interviewer'
	| 'container-title'
	| 'publisher'
	| 'number'
	| 'issued'
	| 'accessed'
	| 'URL'
	| 'archive_location'
	| 'language'
	| 'note'
> {
	/** What it is as evidence; a page of the site is none. */
	readonly kind?: Source['kind'];
	/** How much of a source was read for the site. */
	readonly seen?: Source['seen'];
}

/** References, and the language of what is said about them. */
export interface Cited {
	readonly lang: string;
	readonly sources: readonly Citable[];
}
