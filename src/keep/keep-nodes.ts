import type { Element, ElementContent } from 'hast';
import { formatDate } from '../dates/format.ts';
import { element, text, toHast } from '../markdown/to-html.ts';
import type { Prose, Source } from '../model/types.ts';

/** The numbers that sources have in the list at the end, by id. */
export type Numbers = ReadonlyMap<string, number>;

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
export function proseNodes(prose: Prose, numbers: Numbers): ElementContent[] {
	const tree = toHast(prose.tree, {
		citation: ({ items }) =>
			items.flatMap(({ id, locator }) => sourceRef(id, numbers, locator) ?? []),
	});
	return tree.children.filter(
		(child): child is ElementContent =>
			child.type !== 'doctype' && !(child.type === 'text' && child.value.trim() === '')
	);
}

/** The number of a source, leading to its entry; `undefined` where it is not in the list. */
export function sourceRef(id: string, numbers: Numbers, locator?: string): Element | undefined {
	const number = numbers.get(id);
	if (number === undefined) return undefined;
	const words = `[${String(number)}${locator === undefined ? '' : `, ${locator}`}]`;
	return node('a', { href: `#${String(number)}` }, words);
}

/** Where a source was published, and when. */
export function publication({ issued, publisher, ...source }: Source): string {
	const where = source['container-title'] ?? publisher;
	return issued ? `${where}, ${formatDate(issued).text}` : where;
}
