import type { Nodes, Root } from 'mdast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { Content } from '../load/content.ts';
import { allProse, type Prose } from './prose.ts';

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
		visitTree(body.tree, (node, place) => {
			see({ node, file, place, isArticle: true });
		});
	}
	for (const prose of allProse(content)) {
		// Most fields are plain words; parsing them would find nothing but text.
		if (!prose.isMarkdown || !/[<[\]!&:#>|`\\]/u.test(prose.text)) continue;
		visitTree(prose.tree(), (node, place) => {
			see({ node, file: prose.file, place: placeIn(prose, place), isArticle: false });
		});
	}
}

function visitTree(tree: Root, see: (node: Nodes, place: Position) => void): void {
	visit(tree, (node) => {
		if (node.position) see(node, node.position);
	});
}

function placeIn(prose: Prose, { start, end }: Position): Position {
	return prose.place(start.offset ?? 0, (end.offset ?? 0) - (start.offset ?? 0));
}
