import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { Content } from '../../load/content.ts';
import { allProse, bodyProse, isPlain, type Prose } from './prose.ts';

/** A node of Markdown in the article or in our prose. */
export interface PlacedNode {
	readonly node: Nodes;
	readonly file: string;
	/** The node as it is written, its signs included. */
	readonly written: () => string;
	/** Place in the file of the node, or of a part of what is written. */
	readonly place: (part?: { readonly offset: number; readonly length: number }) => Position;
	/** Whether it stands in the article’s own text. */
	readonly isArticle: boolean;
}

/** Visits every node of all Markdown: copies of the article, bodies and prose fields. */
export function visitMarkdown(content: Content, see: (placed: PlacedNode) => void): void {
	for (const article of content.records.article) visitNodes(bodyProse(article), true, see);
	for (const prose of allProse(content)) {
		// Parsing plain paragraphs would find nothing but text.
		if (prose.isMarkdown && !isPlain(prose.text)) visitNodes(prose, false, see);
	}
}

function visitNodes(prose: Prose, isArticle: boolean, see: (placed: PlacedNode) => void): void {
	visit(prose.tree(), (node) => {
		const { position } = node;
		if (!position) return;
		const start = (position.start.offset ?? 0) - prose.base;
		const end = (position.end.offset ?? 0) - prose.base;
		see({
			node,
			file: prose.file,
			written: () => prose.text.slice(start, end),
			// Looked up when it is asked for: where a field stands, nobody knows without its YAML.
			place: (part) =>
				part ? prose.place(start + part.offset, part.length) : prose.placeOf(position),
			isArticle,
		});
	});
}
