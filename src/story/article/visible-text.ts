import type { Nodes, Root, Text } from 'mdast';

/** The text that a reader sees, and where each of its characters comes from. */
export interface VisibleText {
	/** NFC; white space folded to one space; blocks separated by a line feed. */
	readonly text: string;
	/** Text nodes in reading order. */
	readonly nodes: readonly Text[];
	/** For each character of `text`: the position in `nodes` of the node it comes from, -1 between blocks. */
	readonly node: Int32Array;
	/** For each character of `text`: offset in that node’s value where it begins. */
	readonly start: Int32Array;
	/** For each character of `text`: offset in that node’s value where it ends. */
	readonly end: Int32Array;
}

const blocks = new Set(['paragraph', 'heading', 'listItem', 'blockquote', 'code', 'thematicBreak']);

/** A letter with the marks and jamo that normalisation may join to it. */
const cluster = /[^\p{M}\u1160-\u11FF][\p{M}\u1160-\u11FF]*|[\p{M}\u1160-\u11FF]+/gsu;

/** Reads the visible text of an article's tree, with a map back to its text nodes. */
export function visibleText(tree: Root): VisibleText {
	const nodes: Text[] = [];
	const text: string[] = [];
	const node: number[] = [];
	const start: number[] = [];
	const end: number[] = [];
	const put = (character: string, at: number, from: number, to: number) => {
		if (character === ' ' && (text.length === 0 || text.at(-1) === ' ' || text.at(-1) === '\n'))
			return;
		if (character === '\n' && text.at(-1) === ' ') {
			for (const list of [node, start, end]) list.pop();
			text.pop();
		}
		if (character === '\n' && (text.length === 0 || text.at(-1) === '\n')) return;
		text.push(character);
		node.push(at);
		start.push(from);
		end.push(to);
	};
	const read = (current: Nodes) => {
		if (current.type === 'text') {
			const at = nodes.push(current) - 1;
			for (const match of current.value.matchAll(cluster)) {
				const to = match.index + match[0].length;
				if (/^[ \t\r\n\f]/u.test(match[0])) put(' ', at, match.index, to);
				else for (const unit of match[0].normalize('NFC').split('')) put(unit, at, match.index, to);
			}
		} else if (current.type === 'break') put(' ', -1, 0, 0);
		else if ('children' in current) current.children.forEach(read);
		if (blocks.has(current.type)) put('\n', -1, 0, 0);
	};
	read(tree);
	return {
		text: text.join(''),
		nodes,
		node: Int32Array.from(node),
		start: Int32Array.from(start),
		end: Int32Array.from(end),
	};
}

/** Brings a quote into the form of a visible text: NFC, white space folded, ends trimmed. */
export function visibleForm(quote: string): string {
	return quote
		.normalize('NFC')
		.replace(/[ \t\r\n\f]+/gu, ' ')
		.trim();
}
