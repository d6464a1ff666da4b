import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element, text, toHast } from '../../story/text/to-html.ts';
import type { Prose } from '../../story/model/types/prose.ts';
import type { ComparedCount } from '../../story/model/types/comparison.ts';
import type { Site } from '../../story/model/types/site.ts';
import { directionOf } from '../../edition/words/direction.ts';
import { isolated, namesIsolated } from '../../edition/words/isolated.ts';
import { tongue } from '../../edition/words/lang-attributes.ts';
import type { Words } from '../../edition/words/words.ts';
import type { Level } from './keep-levels.ts';

/** The list of sources at the end, and how it is referred to. */
export interface Listed {
	/** The numbers that sources have in it, by id. */
	readonly numbers: ReadonlyMap<string, number>;
	readonly words: Words;
	/** The language of the page. */
	readonly lang: string;
}

/** What the parts of the file share. */
export interface Keep extends Listed {
	readonly site: Site;
	readonly level: Level;
	/** How many of its quotations were compared with their sources. */
	readonly compared: ComparedCount;
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

/** Words that may be in another language than the page: then in an element that says so. */
export function inTongue(words: string, lang: string, page: Listed): Child | readonly Child[] {
	return lang === page.lang ? namesIsolated(words) : node('span', tongue(lang, page.lang), words);
}

/** Prose with its citations as numbers; those of sources that are not in the list are left out. */
export function proseNodes(prose: Prose, listed: Listed): ElementContent[] {
	const tree = toHast(prose.tree, {
		text: namesIsolated,
		citation: ({ items }) =>
			items.flatMap(({ id, locator }) => sourceRef(id, listed, locator) ?? []),
	});
	closeGaps(tree);
	return tree.children.flatMap((child): ElementContent[] => {
		if (child.type !== 'element') return [];
		return [{ ...child, properties: { ...child.properties, ...tongue(prose.lang, listed.lang) } }];
	});
}

/** Takes away the space before a citation that was left out: its place is where text meets text. */
function closeGaps(tree: Root): void {
	visit(tree, 'text', (text, index, parent) => {
		const next = parent?.children[(index ?? 0) + 1];
		if (!next || next.type === 'text') text.value = text.value.trimEnd();
	});
}

/** The number of a source, leading to its entry; `undefined` where it is not in the list. */
export function sourceRef(
	id: string,
	{ numbers, words }: Listed,
	locator?: string
): Element | undefined {
	const number = numbers.get(id);
	if (number === undefined) return undefined;
	const place = locator !== undefined && [
		words.comma,
		isolated(locator, directionOf(words.lang) ?? 'ltr'),
	];
	return node('a', { href: `#${String(number)}` }, `[${words.number(number)}`, place, ']');
}
