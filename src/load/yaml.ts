import type { Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	parseDocument,
	type Node,
	type Pair,
	type ParsedNode,
} from 'yaml';
import { fault, type Path, type PointAt } from './fault.ts';

/** A place in a file from which YAML is read: the whole file, or its front matter. */
export interface YamlText {
	readonly file: string;
	readonly yaml: string;
	/** Offset of the YAML in the file. */
	readonly offset: number;
	readonly pointAt: PointAt;
}

/** YAML as plain values, and where each of them stands. */
export interface YamlValue {
	/** Maps without a prototype, arrays, strings, numbers, booleans and null. */
	readonly value: unknown;
	/** Place of the value at a path, or of its nearest ancestor where there is none. */
	readonly locate: (path: Path) => Position;
	/** Place of the key at a path, or of the value where the parent is a list. */
	readonly locateKey: (path: Path) => Position;
}

/** The deepest nesting of lists and maps that content needs, with room to spare. */
const maxDepth = 20;

/**
 * Parses one YAML document (1.2 core: dates stay text) into values with places. Aliases, tags and
 * deep nesting are refused, duplicate keys are faults; `undefined` where nothing can be read.
 */
export function parseYaml(
	text: YamlText,
	report: (message: VFileMessage) => void
): YamlValue | undefined {
	const at = (range: readonly [number, number, ...unknown[]] | null | undefined): Position => ({
		start: text.pointAt(text.offset + (range?.[0] ?? 0)),
		end: text.pointAt(text.offset + Math.max(range?.[0] ?? 0, range?.[1] ?? 0)),
	});
	const bad = (range: readonly [number, number], reason: string, note?: string) => {
		report(fault({ file: text.file, place: at(range), ruleId: 'bad-yaml', reason, note }));
	};
	const deep = findDeep(text.yaml);
	if (deep !== undefined) {
		bad([deep, deep + 1], `Unexpected nesting, expected at most ${String(maxDepth)} levels`);
		return undefined;
	}
	const document = parseDocument(text.yaml, {
		schema: 'core',
		uniqueKeys: false,
		prettyErrors: false,
		stringKeys: false,
	});
	const problems = [...document.errors, ...document.warnings];
	for (const problem of problems) {
		bad(problem.pos, `Unexpected YAML, expected it to parse: ${sentence(problem.message)}`);
	}
	if (problems.length > 0) return undefined;
	if (document.contents === null)
		return { value: undefined, locate: () => at([0, 0]), locateKey: () => at([0, 0]) };
	const before = { failed: false };
	const value = toValue(document.contents, {
		fail: (range, reason, note) => {
			before.failed = true;
			bad(range, reason, note);
		},
		duplicate: (key, first, second) => {
			report(
				fault({
					file: text.file,
					place: at(second),
					ruleId: 'duplicate-key',
					reason: `Unexpected second \`${key}\`, expected each key once`,
					note: 'Keep one of the two and remove the other.',
					related: { file: text.file, place: at(first), reason: `\`${key}\` stands here first` },
				})
			);
		},
	});
	if (before.failed) return undefined;
	const root = document.contents;
	return {
		value,
		locate: (path) => at(nodeAt(root, path).range),
		locateKey: (path) => at(keyRange(root, path)),
	};
}

interface Refusals {
	readonly fail: (range: readonly [number, number], reason: string, note?: string) => void;
	readonly duplicate: (key: string, first: Range, second: Range) => void;
}

type Range = readonly [number, number, ...unknown[]] | null | undefined;

function toValue(node: Node | null, refuse: Refusals): unknown {
	const range: readonly [number, number] = [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0];
	if (isAlias(node)) {
		refuse.fail(
			range,
			`Unexpected alias \`*${node.source}\`, expected the value itself`,
			'Write the value out in both places.'
		);
		return undefined;
	}
	if (isScalar(node)) return node.value;
	if (isSeq(node)) return node.items.map((item) => toValue(item as Node | null, refuse));
	if (isMap(node)) return toRecord(node.items as Pair<Node, Node | null>[], refuse);
	return null;
}

function toRecord(pairs: readonly Pair<Node, Node | null>[], refuse: Refusals): unknown {
	const record = Object.create(null) as Record<string, unknown>;
	const seen = new Map<string, Node>();
	for (const { key, value } of pairs) {
		if (!isScalar(key)) {
			refuse.fail(
				[key.range?.[0] ?? 0, key.range?.[1] ?? 0],
				'Unexpected list or map as a key, expected a word',
				'Put quotation marks round a text that begins with `[` or `{`.'
			);
			continue;
		}
		const name = String(key.value);
		const first = seen.get(name);
		if (first) refuse.duplicate(name, first.range, key.range);
		else {
			seen.set(name, key);
			record[name] = toValue(value, refuse);
		}
	}
	return record;
}

function nodeAt(root: ParsedNode, path: Path): Node {
	let node: Node = root;
	for (const step of path) {
		const next: unknown = isSeq(node)
			? node.items[Number(step)]
			: isMap(node)
				? pairAt(node.items as Pair<Node, Node | null>[], step)?.value
				: undefined;
		if (next === undefined || next === null) return node;
		node = next as Node;
	}
	return node;
}

function keyRange(root: ParsedNode, path: Path): Range {
	const parent = nodeAt(root, path.slice(0, -1));
	const last = path.at(-1);
	if (isMap(parent) && last !== undefined) {
		const pair = pairAt(parent.items as Pair<Node, Node | null>[], last);
		if (pair) return pair.key.range;
	}
	return nodeAt(root, path).range;
}

function pairAt(pairs: readonly Pair<Node, Node | null>[], step: string | number) {
	return pairs.find(({ key }) => isScalar(key) && String(key.value) === String(step));
}

/**
 * Offset at which brackets, or dashes on one line, nest deeper than `maxDepth`: the parser would
 * run out of stack there. Brackets in quoted text and comments do not count.
 */
function findDeep(yaml: string): number | undefined {
	const token =
		/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?<=^|\s)#.*$|[[{]|[\]}]|^[ \t]*(?:[-?:][ \t]+)+/gmu;
	let depth = 0;
	for (const match of yaml.matchAll(token)) {
		const text = match[0];
		if (text === '[' || text === '{') depth += 1;
		else if (text === ']' || text === '}') depth = Math.max(0, depth - 1);
		else if (/^\s*[-?:]\s/u.test(text) && (text.match(/[-?:]/gu)?.length ?? 0) > maxDepth)
			return match.index;
		if (depth > maxDepth) return match.index;
	}
	return undefined;
}

function sentence(message: string): string {
	return message.replace(/\s+/gu, ' ').replace(/[.:]\s*$/u, '');
}
