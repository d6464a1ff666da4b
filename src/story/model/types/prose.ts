import type { Root } from 'mdast';

/** Prose of the site: a tree with `citation` nodes, and its words without them. */
export interface Prose {
	readonly lang: string;
	readonly tree: Root;
	readonly words: string;
	/** The prose as written: Markdown with citations such as `[@source-id]`. */
	readonly markdown: string;
}
