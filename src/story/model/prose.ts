import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseProse } from '../text/parse.ts';
import { plainText } from '../text/plain-text.ts';
import { must } from './must.ts';
import type { Prose } from './types/prose.ts';
import type { Source } from './types/record.ts';

/** Parses prose of a field or a body, written in a language. */
export function toProse(text: string, lang: string): Prose {
	const tree = parseProse(text);
	return { tree, lang, words: plainText(tree), markdown: text.trim() };
}

/** Ids of the sources that a tree cites, in order, each once. */
export function citedIn(tree: Root): string[] {
	const ids = new Set<string>();
	visit(tree, 'citation', (node) => {
		for (const { id } of node.items) ids.add(id);
	});
	return [...ids];
}

/** The sources named first, then those that the prose cites besides: a page’s numbered list. */
export function sourceList(
	first: readonly Source[],
	prose: readonly (Prose | undefined)[],
	byId: ReadonlyMap<string, Source>
): Source[] {
	const list = new Set(first);
	for (const one of prose) {
		for (const id of one ? citedIn(one.tree) : []) list.add(must(byId, id));
	}
	return [...list];
}
