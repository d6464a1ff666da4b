/** What a page says of its own text in JSON-LD by the words of schema.org, each value as text. */
export interface JsonLdText {
	readonly headline: readonly string[];
	readonly name: readonly string[];
	readonly authors: readonly JsonLdName[];
	readonly publisher: readonly string[];
	readonly partOf: readonly string[];
	readonly datePublished: readonly string[];
	readonly inLanguage: readonly string[];
}

/** The name of somebody: in parts where the page has them. */
export interface JsonLdName {
	readonly name?: string;
	readonly family?: string;
	readonly given?: string;
}

type Node = Readonly<Record<string, unknown>>;

/** Types of schema.org of which a page has one as its own text, the most telling first. */
const textTypes = [/(?:Article|BlogPosting|Posting|Review)$/u, /(?:Report|Book|Thesis|Dataset)$/u];
/** A page of the web itself, where it names nothing better. */
const pageTypes = [/(?:CreativeWork|Legislation|VideoObject|WebPage|DigitalDocument)$/u];

/** The most nodes of one page that are looked at, and the most letters of one text. */
const most = { nodes: 500, letters: 2_000 } as const;

/** Reads the scripts of a page; what is no JSON, or says nothing of a text, says nothing. */
export function jsonLdText(scripts: readonly string[]): JsonLdText | undefined {
	const nodes = scripts.flatMap(topNodes).slice(0, most.nodes);
	const named = new Map(nodes.map((node) => [node['@id'], node]));
	named.delete(undefined);
	const own = [...textTypes, ...pageTypes]
		.map((type) => nodes.find((node) => typesOf(node).some((name) => type.test(name))))
		.find((node) => node !== undefined);
	if (!own) return undefined;
	/** The nodes at a field; one that is only named stands elsewhere in the page. */
	const nodesAt = (field: string): (Node | string)[] =>
		listOf(own[field]).flatMap((value): (Node | string)[] => {
			if (typeof value === 'string') return [value.slice(0, most.letters)];
			return isNode(value) ? [(value['name'] ? undefined : named.get(value['@id'])) ?? value] : [];
		});
	const namesAt = (field: string) => nodesAt(field).flatMap((node) => nameOf(node).name ?? []);
	return {
		headline: textsOf(own['headline']),
		name: textsOf(own['name']),
		authors: nodesAt('author').map(nameOf),
		publisher: namesAt('publisher'),
		partOf: namesAt('isPartOf'),
		datePublished: textsOf(own['datePublished']),
		inLanguage: [...textsOf(own['inLanguage']), ...codesOf(own['inLanguage'])],
	};
}

function topNodes(script: string): Node[] {
	try {
		const found = listOf(JSON.parse(script)).filter(isNode);
		return found.flatMap((node) => [node, ...listOf(node['@graph']).filter(isNode)]);
	} catch {
		return [];
	}
}

function nameOf(value: Node | string): JsonLdName {
	if (typeof value === 'string') return { name: value };
	const [[name], [family], [given]] = [
		textsOf(value['name']),
		textsOf(value['familyName']),
		textsOf(value['givenName']),
	];
	return {
		...(name !== undefined && { name }),
		...(family !== undefined && { family }),
		...(given !== undefined && { given }),
	};
}

function codesOf(value: unknown): string[] {
	return listOf(value)
		.filter(isNode)
		.flatMap((node) => textsOf(node['alternateName']));
}

function typesOf(node: Node): string[] {
	return textsOf(node['@type']);
}

function textsOf(value: unknown): string[] {
	return listOf(value)
		.filter((one) => typeof one === 'string')
		.map((text) => text.slice(0, most.letters));
}

function listOf(value: unknown): unknown[] {
	const list: unknown[] = Array.isArray(value) ? value : [value];
	return list.slice(0, most.nodes);
}

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
