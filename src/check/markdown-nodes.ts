import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { Content } from '../load/content.ts';
import { allProse, isPlain } from './prose.ts';

/** A node of Markdown in the article or in our prose, with its place in the file. */
export interface PlacedNode {
	readonly node: Nodes;
	readonly file: string;
	readonly place: Position;
	/** Whether it stands in the article’s own text. */
	readonly isArticle: boolean;
}

/** Visits every node of all Markdown: copies of the article, bodies and prose fields. */
export function visitMarkdown(content: Content, see: (placed: PlacedNode) => void): void {
	for (const { file, body } of content.records.article) {
		visit(body.tree(), (node) => {
			if (node.position) see({ node, file, place: node.position, isArticle: true });
		});
	}
	for (const prose of allProse(content)) {
		// Parsing plain paragraphs would find nothing but text.
		if (!prose.isMarkdown || isPlain(prose.text)) continue;
		visit(prose.tree(), (node) => {
			if (!node.position) return;
			see({ node, file: prose.file, place: prose.placeOf(node.position), isArticle: false });
		});
	}
}
