import type { Data, Literal, Parent, PhrasingContent } from 'mdast';

/** One source named in a citation. */
export interface CitationItem {
	readonly id: string;
	/** What follows the id, for example `p. 3`. */
	readonly locator?: string;
}

/** `[@id; @other, p. 3]` in prose: the sources that back what stands before it. */
export interface Citation extends Literal {
	type: 'citation';
	/** The citation as written, with its brackets. */
	value: string;
	items: CitationItem[];
	data?: Data;
}

/** A passage of the article: the whole or a piece of a claim or of a passage with a note. */
export interface Mark extends Parent {
	type: 'mark';
	/** Whose passage it is: the position in the list of ranges that were marked. */
	range: number;
	/** The first piece of a passage carries its id, the last one what is drawn after it. */
	isFirst: boolean;
	isLast: boolean;
	children: PhrasingContent[];
	data?: Data;
}

declare module 'mdast' {
	interface PhrasingContentMap {
		citation: Citation;
		mark: Mark;
	}
	interface RootContentMap {
		citation: Citation;
		mark: Mark;
	}
}
