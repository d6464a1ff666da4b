import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkCitations } from './remark-citations.ts';

const plain = unified().use(remarkParse);
const prose = unified().use(remarkParse).use(remarkCitations);

/**
 * Parses the part of a file from an offset on as CommonMark; places are those of the file.
 */
export function parseBody(text: string, offset: number): Root {
	// Blanks for the front matter: every line, column and offset after it stays as it is.
	return plain.parse(text.slice(0, offset).replace(/[^\n]/g, ' ') + text.slice(offset));
}

/** Parses prose of a field (CommonMark with citations); places count from the field's start. */
export function parseProse(text: string): Root {
	return prose.runSync(prose.parse(text)) as Root;
}
