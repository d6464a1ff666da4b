import type { Nodes } from 'mdast';

/** The words of a tree in reading order, citations left out and blocks separated by a space. */
export function plainText(node: Nodes): string {
	return collect(node)
		.replace(/\s+/gu, ' ')
		.replace(/ ([.,;:)])/gu, '$1')
		.trim();
}

function collect(node: Nodes): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node.type === 'break') return ' ';
	if (!('children' in node)) return '';
	const words = (node.children as Nodes[]).map(collect).join('');
	return node.type === 'paragraph' || node.type === 'heading' ? `${words} ` : words;
}
