import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Citation, CitationItem } from './nodes.ts';

const pattern =
	/\[(@[a-z0-9][a-z0-9-]*(?:, [^\];@]+)?(?:; ?@[a-z0-9][a-z0-9-]*(?:, [^\];@]+)?)*)\]/gu;

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
	let end = 0;
	for (const match of node.value.matchAll(pattern)) {
		if (match.index > end) pieces.push({ type: 'text', value: node.value.slice(end, match.index) });
		const items = (match[1] ?? '').split(/; ?/u).map(toItem);
		const citation: Citation = { type: 'citation', value: match[0], items };
		pieces.push(citation);
		end = match.index + match[0].length;
	}
	if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end) });
	return pieces;
}

function toItem(text: string): CitationItem {
	const [id = '', ...rest] = text.slice(1).split(', ');
	return rest.length > 0 ? { id, locator: rest.join(', ') } : { id };
}
