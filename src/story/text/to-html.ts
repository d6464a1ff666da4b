import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml as hastToHtml } from 'hast-util-to-html';
import type { Heading, Root, Text } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Citation, Mark } from './nodes.ts';

/** How the nodes that only this site has become HTML. */
export interface HtmlHandlers {
	readonly citation?: (citation: Citation) => ElementContent[];
	/** Gets the mark’s words as HTML nodes and returns what stands in their place. */
	readonly mark?: (mark: Mark, words: ElementContent[]) => ElementContent[];
	/** What stands for running words. */
	readonly text?: (words: string) => ElementContent[];
	/** The level of HTML that headings of the first level have, 1 where it is not given. */
	readonly headingsFrom?: number;
	/** Attributes of the outermost elements, for example their language. */
	readonly outer?: Readonly<Record<string, string | undefined>>;
}

/**
 * Turns a Markdown tree into HTML. Raw HTML in it is dropped (the rule `raw-html` refuses it
 * beforehand); citations and marks without a handler leave their words.
 */
export function toHtml(tree: Root, handlers: HtmlHandlers = {}): string {
	return hastToHtml(toHast(tree, handlers));
}

/** The same as nodes, for what is put together before it is written. */
export function toHast(tree: Root, handlers: HtmlHandlers = {}): HastRoot {
	const processor = unified().use(remarkRehype, {
		handlers: {
			...(handlers.text && {
				text: (_state: unknown, { value }: Text) => handlers.text?.(value),
			}),
			heading: (state: { all: (node: Heading) => ElementContent[] }, node: Heading) => {
				const level = Math.min(node.depth - 1 + (handlers.headingsFrom ?? 1), 6);
				return element(`h${String(level)}`, {}, state.all(node));
			},
			citation: (_state: unknown, node: Citation) => handlers.citation?.(node) ?? [],
			mark: (state: { all: (node: Mark) => ElementContent[] }, node: Mark) => {
				const words = state.all(node);
				return handlers.mark?.(node, words) ?? words;
			},
		} as never,
	});
	const made = processor.runSync(tree);
	for (const node of made.children)
		if (node.type === 'element') Object.assign(node.properties, handlers.outer);
	return made;
}

/** An element of HTML, for handlers. */
export function element(
	tagName: string,
	properties: Element['properties'],
	children: ElementContent[] = []
): Element {
	return { type: 'element', tagName, properties, children };
}

/** A text node of HTML, for handlers. */
export function text(value: string): ElementContent {
	return { type: 'text', value };
}

/** Nodes of HTML as text. */
export function nodesToHtml(nodes: readonly ElementContent[]): string {
	return hastToHtml([...nodes]);
}
