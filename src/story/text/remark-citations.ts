import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { citationsIn } from './citations.ts';
import './nodes.ts';

/**
 * Turns `[@id]` in text into `citation` nodes.
 *
 * In: `It was said on Thursday [@aaj; @dawn, p. 3].`
 * Out: text, citation (items `aaj` and `dawn` with locator `p. 3`), text.
 */
export function remarkCitations() {
	return (tree: Root): void => {
		visit(tree, 'text', (node, index, parent) => {
			if (!parent || index === undefined || !node.value.includes('[@')) return undefined;
			const pieces = splitCitations(node);
			parent.children.splice(index, 1, ...pieces);
			return [SKIP, index + pieces.length];
		});
	};
}

function splitCitations(node: Text): PhrasingContent[] {
	const pieces: PhrasingContent[] = [];
	let at = 0;
	for (const { text, start, end, items } of citationsIn(node.value)) {
		if (start > at) pieces.push({ type: 'text', value: node.value.slice(at, start) });
		pieces.push({ type: 'citation', value: text, items });
		at = end;
	}
	if (at < node.value.length) pieces.push({ type: 'text', value: node.value.slice(at) });
	return pieces;
}
