import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Gives the headings of an article the levels that its page can take: 1 for the highest, and each one
 * level below the heading that it stands under, however many levels the copy leaves out. Changes the tree.
 *
 * In: headings of levels 2, 4, 1. Out: 1, 2, 1.
 */
export function levelHeadings(tree: Root): void {
	const above: number[] = [];
	visit(tree, 'heading', (heading) => {
		while ((above.at(-1) ?? 0) >= heading.depth) above.pop();
		above.push(heading.depth);
		heading.depth = above.length as Heading['depth'];
	});
}
