import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { remembered } from './parse-memory.ts';
import { remarkCitations } from './remark-citations.ts';

const plain = unified().use(remarkParse);
const prose = unified().use(remarkParse).use(remarkCitations);

/**
 * Parses the part of a file from an offset on as CommonMark; places are those of the file.
 */
export function parseBody(text: string, offset: number): Root {
	const body = text.slice(offset);
	const tree = remembered('body', body, () => plain.parse(body));
	if (offset > 0) move(tree, text.slice(0, offset).split('\n').length - 1, offset);
	return tree;
}

/** Parses prose of a field (CommonMark with citations); places count from the field's start. */
export function parseProse(text: string): Root {
	return remembered('prose', text, () => prose.runSync(prose.parse(text)) as Root);
}

/** Adds what stands before a text to the places of its tree. */
function move(tree: Root, lines: number, offset: number): void {
	visit(tree, ({ position }) => {
		for (const point of position ? [position.start, position.end] : []) {
			point.line += lines;
			point.offset = (point.offset ?? 0) + offset;
		}
	});
}
