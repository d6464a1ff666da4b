import type { Root } from 'mdast';
import type { EdtfDate } from '../../dates/edtf.ts';
import type { noteKinds } from '../../schema/article.ts';
import type { Rendition } from '../../translations/renditions.ts';
import type { Prose } from './prose.ts';
import type { Side } from './parties.ts';
import type { Source, Claim } from './record.ts';

/** An editor’s remark on the wording of the article. */
export interface EditorNote {
	/** Id of its element in the article’s page. */
	readonly anchor: string;
	readonly kind: (typeof noteKinds)[number];
	/** The words of the article that it is about. */
	readonly words: string;
	/** The words of the article that they translate; `undefined` in the article’s own language. */
	readonly original: string | undefined;
	readonly note: Prose;
}

/** A passage that is marked in the article. */
export type Passage =
	| { readonly type: 'claim'; readonly claim: Claim }
	| { readonly type: 'note'; readonly note: EditorNote };

/** One paragraph (or other block) of the article, with what is said about it. */
export interface ArticleBlock {
	/** Its tree, with `mark` nodes whose `range` is an index of `Article.passages`. */
	readonly tree: Root;
	readonly claims: readonly Claim[];
	readonly notes: readonly EditorNote[];
}

/** How much of the article one side speaks. */
export interface Share {
	readonly side: Side;
	/** Number of words in its claims. */
	readonly words: number;
	/** Part of all words in claims, 0 to 1. */
	readonly part: number;
}

/** The article with its passages. */
export interface Article {
	readonly rendition: Rendition;
	readonly title: string;
	/** Whether the title is a description, written in `[ ]` in the content. */
	readonly isTitleOurs: boolean;
	readonly lang: string;
	readonly source: Source | undefined;
	readonly retrieved: EdtfDate | undefined;
	readonly sha256: string;
	/** The text as a reader sees it, blocks separated by a line feed. */
	readonly text: string;
	/** The copy as written, without its front matter. */
	readonly markdown: string;
	readonly blocks: readonly ArticleBlock[];
	readonly passages: readonly Passage[];
	readonly claims: readonly Claim[];
	readonly notes: readonly EditorNote[];
	readonly sentences: number;
	readonly words: number;
	/** Largest first. */
	readonly shares: readonly Share[];
}
