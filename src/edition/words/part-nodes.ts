import type { Element, ElementContent } from 'hast';
import type { Part, Parts } from './parts.ts';

/** Where the links of a sentence lead, by their names. */
export type Targets = Readonly<Record<string, string>>;

/** A sentence as nodes of HTML: no white space comes between its parts that they do not have. */
export function partNodes(parts: Parts, targets: Targets = {}): ElementContent[] {
	return parts.map((part) => toNode(part, targets));
}

function toNode(part: Part, targets: Targets): ElementContent {
	if (typeof part === 'string') return { type: 'text', value: part };
	if ('link' in part) return node('a', part.link, { href: targetOf(part.to, targets) });
	if ('strong' in part) return node('b', part.strong);
	if ('stressed' in part) return node('em', part.stressed);
	if ('code' in part) return node('code', part.code);
	if ('time' in part) return node('time', part.time.text, { dateTime: part.time.datetime });
	if ('address' in part) return node('bdi', part.address);
	const { title, ...tongue } = part;
	return 'lang' in tongue ? node('span', title, tongue) : { type: 'text', value: title };
}

function targetOf(name: string, targets: Targets): string {
	const target = targets[name];
	if (target === undefined)
		throw new Error(`The words lead to \`${name}\`, which their page does not know.`);
	return target;
}

function node(tagName: string, words: string, properties: Element['properties'] = {}): Element {
	return { type: 'element', tagName, properties, children: [{ type: 'text', value: words }] };
}
