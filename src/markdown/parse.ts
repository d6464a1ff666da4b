import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remembered } from './parse-memory.ts';
import { remarkCitations } from './remark-citations.ts';

const plain = unified().use(remarkParse);
const prose = unified().use(remarkParse).use(remarkCitations);

/**
 * Parses the part of a file from an offset on as CommonMark; places are those of the file.
 */
export function parseBody(text: string, offset: number): Root {
	// Blanks for the front matter: every line, column and offset after it stays as it is.
	const blanked = text.slice(0, offset).replace(/[^\n]/g, ' ') + text.slice(offset);
	return remembered('body', blanked, () => plain.parse(blanked));
}

/** Parses prose of a field (CommonMark with citations); places count from the field's start. */
export function parseProse(text: string): Root {
	return remembered('prose', text, () => prose.runSync(prose.parse(text)) as Root);
}
