import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Path } from '../fault.ts';

/** Offsets of a node in its YAML: where it begins, where its value ends. */
export type NodeRange = readonly [number, number, ...unknown[]] | null | undefined;

/** The node at a path, or its nearest ancestor where there is none. */
export function nodeAt(root: Node, path: Path): Node {
	let node = root;
	for (const step of path) {
		const next = childAt(node, step);
		if (!next) return node;
		node = next;
	}
	return node;
}

/** The key at a path, or the value where the parent is a list. */
export function keyAt(root: Node, path: Path): Node {
	const parent = nodeAt(root, path.slice(0, -1));
	const last = path.at(-1);
	const pair = isMap(parent) && last !== undefined ? pairsOf(parent).get(String(last)) : undefined;
	return pair?.key ?? nodeAt(root, path);
}

function childAt(node: Node, step: string | number): Node | null | undefined {
	if (isSeq(node)) return node.items[Number(step)] as Node | null | undefined;
	return isMap(node) ? pairsOf(node).get(String(step))?.value : undefined;
}

const indexed = new WeakMap<YAMLMap, ReadonlyMap<string, Pair<Node, Node | null>>>();

/** The pairs of a map by key, the first of equal ones. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair<Node, Node | null>> {
	const known = indexed.get(map);
	if (known) return known;
	const pairs = new Map<string, Pair<Node, Node | null>>();
	for (const pair of map.items as Pair<Node, Node | null>[]) {
		if (!isScalar(pair.key)) continue;
		const key = String(pair.key.value);
		if (!pairs.has(key)) pairs.set(key, pair);
	}
	indexed.set(map, pairs);
	return pairs;
}
