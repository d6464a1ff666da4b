import type { Element, ElementContent } from 'hast';
import { formatDate } from '../dates/format.ts';
import { element, text, toHast } from '../markdown/to-html.ts';
import type { Prose, Source } from '../model/types.ts';
import type { Words } from '../words/words.ts';

/** The list of sources at the end, and how it is referred to. */
export interface Listed {
	/** The numbers that sources have in it, by id. */
	readonly numbers: ReadonlyMap<string, number>;
	readonly words: Words;
}

type Child = ElementContent | string | false | undefined;

/** An element with words and elements in it; what is absent is left out. */
export function node(
	name: string,
	properties: Element['properties'],
	...children: readonly (Child | readonly Child[])[]
): Element {
	const inside = children
		.flat()
		.filter((child) => child !== undefined && child !== false && child !== '');
	return element(
		name,
		properties,
		inside.map((child) => (typeof child === 'string' ? text(child) : child)) as ElementContent[]
	);
}

/** Prose with its citations as numbers; those of sources that are not in the list are left out. */
export function proseNodes(prose: Prose, listed: Listed): ElementContent[] {
	const tree = toHast(prose.tree, {
		citation: ({ items }) =>
			items.flatMap(({ id, locator }) => sourceRef(id, listed, locator) ?? []),
	});
	return tree.children.filter(
		(child): child is ElementContent =>
			child.type !== 'doctype' && !(child.type === 'text' && child.value.trim() === '')
	);
}

/** The number of a source, leading to its entry; `undefined` where it is not in the list. */
export function sourceRef(
	id: string,
	{ numbers, words }: Listed,
	locator?: string
): Element | undefined {
	const number = numbers.get(id);
	if (number === undefined) return undefined;
	const shown = [words.number(number), ...(locator === undefined ? [] : [locator])];
	return node('a', { href: `#${String(number)}` }, `[${shown.join(words.comma)}]`);
}

/** Where a source was published, and when. */
export function publication({ issued, publisher, ...source }: Source, words: Words): string {
	const where = source['container-title'] ?? publisher;
	return issued ? [where, formatDate(issued, words.dates).text].join(words.comma) : where;
}
