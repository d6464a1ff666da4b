import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Citation, CitationItem } from './nodes.ts';

/** A citation; its group is what stands between the brackets. */
export const citationPattern =
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
	for (const match of node.value.matchAll(citationPattern)) {
		if (match.index > end) pieces.push({ type: 'text', value: node.value.slice(end, match.index) });
		const items = toCitationItems(match[1] ?? '');
		const citation: Citation = { type: 'citation', value: match[0], items };
		pieces.push(citation);
		end = match.index + match[0].length;
	}
	if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end) });
	return pieces;
}

/** The items of a citation, from what stands between its brackets. */
export function toCitationItems(inside: string): CitationItem[] {
	return inside.split(/; ?/u).map(toItem);
}

function toItem(text: string): CitationItem {
	const [id = '', ...rest] = text.slice(1).split(', ');
	return rest.length > 0 ? { id, locator: rest.join(', ') } : { id };
}
