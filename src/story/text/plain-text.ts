import type { Nodes } from 'mdast';

/** The place of a citation; no Markdown holds this character (CommonMark 0.31, section 2.3). */
const gone = '\0';

/** Citations that stand together, the white space around them, and the first character after that. */
const gaps = new RegExp(`(\\s*)${gone}(?:\\s*${gone})*(\\s*)(?=(.?))`, 'gsu');

/** The words of a tree in reading order, citations left out and blocks separated by a space. */
export function plainText(node: Nodes): string {
	return collect(node).replace(gaps, closed).replace(/\s+/gu, ' ').trim();
}

/** What is left where citations were: the blank before them was theirs, if punctuation follows at once. */
function closed(_found: string, before: string, after: string, next: string): string {
	if (after !== '') return ' ';
	return before === '' || /[^\P{P}\p{Ps}]/u.test(next) ? '' : ' ';
}

function collect(node: Nodes): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node.type === 'break') return ' ';
	if (node.type === 'citation') return gone;
	if (!('children' in node)) return '';
	const words = (node.children as Nodes[]).map(collect).join('');
	return node.type === 'paragraph' || node.type === 'heading' ? `${words} ` : words;
}
