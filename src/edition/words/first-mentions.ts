import type { Element, ElementContent, Root, Text } from 'hast';
import { escapePattern } from '../../story/text/escape-pattern.ts';
import type { NamedThing } from '../../story/model/types/lists.ts';
import type { Site } from '../../story/model/types/site.ts';
import { wordsFor } from './words.ts';

/** Links the first mention of each thing in prose of a language; what was linked before is not linked again. */
export type LinkMentions = (prose: Root, lang: string) => void;

/** What an edition knows of names. */
interface Linked {
	readonly site: Pick<Site, 'things' | 'places'>;
	readonly addressOf: {
		readonly thing: (id: string) => string;
		readonly place: (id: string) => string;
	};
}

interface Name {
	readonly name: string;
	readonly address: string;
}

/**
 * Makes the links of one page: from the first place where its prose names a party, a person, a term or a
 * place to what the page of people and terms says of it.
 *
 * @param addresses what the page links to already
 */
export function firstMentions(
	edition: Linked,
	addresses: readonly (string | undefined)[] = []
): LinkMentions {
	const done = new Set(addresses);
	return (prose, lang) => {
		const names = namesIn(edition, lang);
		if (!names) return;
		const [open, close] = wordsFor(lang).quotes;
		const marks: Marks = [open, close];
		for (const block of prose.children) {
			let isQuoted = false;
			const walk = (nodes: readonly ElementContent[], isClosed: boolean): ElementContent[] =>
				nodes.flatMap((node) => {
					if (node.type === 'element')
						node.children = walk(node.children, isClosed || closed.test(node.tagName));
					if (node.type !== 'text') return [node];
					const parts = isClosed ? [node] : split(node, names, done, isQuoted, marks);
					isQuoted = staysQuoted(node.value, isQuoted, marks);
					return parts;
				});
			if (block.type === 'element') walk([block], false);
		}
	};
}

/** Elements whose words get no link: other links, headings, code. */
const closed = /^(?:a|code|h[1-6])$/u;

type Marks = readonly [open: string, close: string];

function split(
	{ value }: Text,
	{ pattern, byName }: Names,
	done: Set<string | undefined>,
	wasQuoted: boolean,
	marks: Marks
): ElementContent[] {
	const nodes: ElementContent[] = [];
	let at = 0;
	for (const { 0: found, index } of value.matchAll(pattern)) {
		const address = byName.get(folded(found));
		if (address === undefined || done.has(address)) continue;
		// Words of others stay as they are.
		if (staysQuoted(value.slice(0, index), wasQuoted, marks)) continue;
		done.add(address);
		nodes.push({ type: 'text', value: value.slice(at, index) }, link(address, found));
		at = index + found.length;
	}
	return [...nodes, { type: 'text', value: value.slice(at) }];
}

function link(href: string, words: string): Element {
	return {
		type: 'element',
		tagName: 'a',
		properties: { href, className: ['mention'] },
		children: [{ type: 'text', value: words }],
	};
}

function staysQuoted(words: string, wasQuoted: boolean, [open, close]: Marks): boolean {
	const [opens, closes] = [words.lastIndexOf(open), words.lastIndexOf(close)];
	return opens === closes ? wasQuoted : opens > closes;
}

interface Names {
	/** Finds whole words that are a name, the longest first. */
	readonly pattern: RegExp;
	/** The address of what a name names. */
	readonly byName: ReadonlyMap<string, string>;
}

const known = new WeakMap<Linked['site'], Map<string, Names | undefined>>();

function namesIn({ site, addressOf }: Linked, lang: string): Names | undefined {
	const ofSite = known.get(site) ?? new Map<string, Names | undefined>();
	known.set(site, ofSite);
	if (ofSite.has(lang)) return ofSite.get(lang);
	const all: readonly Name[] = [
		...site.things.flatMap((thing) =>
			namesOf(thing, lang).map((name) => ({ name, address: addressOf.thing(thing.id) }))
		),
		...site.places
			.filter((place) => place.lang === lang)
			.map(({ id, name }) => ({ name, address: addressOf.place(id) })),
	];
	const made = all.length === 0 ? undefined : toNames(all);
	ofSite.set(lang, made);
	return made;
}

function namesOf(thing: NamedThing, lang: string): readonly string[] {
	if (thing.lang === lang) return [thing.name, ...thing.also];
	return thing.names.filter((one) => one.lang === lang).map(({ name }) => name);
}

function toNames(all: readonly Name[]): Names {
	const byName = new Map<string, string>();
	for (const { name, address } of all)
		if (!byName.has(folded(name))) byName.set(folded(name), address);
	const either = all
		.map(({ name }) => name)
		.sort((a, b) => b.length - a.length)
		.map((name) => {
			const [first = '', ...rest] = name;
			const letters = [...new Set([first, first.toLowerCase(), first.toUpperCase()])];
			return `(?:${letters.map(escapePattern).join('|')})${escapePattern(rest.join(''))}`;
		});
	// A word goes on behind a hyphen, and in Arabic script behind a sign that only parts letters.
	const inWord = '[\\p{L}\\p{M}\\p{N}\\u200C]';
	return {
		pattern: new RegExp(
			`(?<!${inWord}|\\p{L}[-‑])(?:${either.join('|')})(?!${inWord}|[-‑]\\p{L})`,
			'gu'
		),
		byName,
	};
}

/** A name with a small first letter. */
function folded(name: string): string {
	const [first = '', ...rest] = name;
	return first.toLowerCase() + rest.join('');
}
