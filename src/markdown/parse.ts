import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkCitations } from './remark-citations.ts';

const plain = unified().use(remarkParse);
const document = unified().use(remarkParse).use(remarkFrontmatter);
const prose = unified().use(remarkParse).use(remarkCitations);

/** Parses a whole file: CommonMark with YAML front matter, its places those of the file. */
export function parseDocument(text: string): Root {
	return document.parse(text);
}

/** Parses prose of a field (CommonMark with citations); places count from the field's start. */
export function parseProse(text: string): Root {
	return prose.runSync(prose.parse(text)) as Root;
}

/** Parses CommonMark and nothing else. */
export function parsePlain(text: string): Root {
	return plain.parse(text);
}
