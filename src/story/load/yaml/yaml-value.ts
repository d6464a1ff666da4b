import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { maxDepth } from '../limits.ts';
import type { NodeRange } from './yaml-nodes.ts';
import { nestingNote, nestingReason } from './yaml-problems.ts';

/** What is told of a document that cannot be taken as it is. */
export interface Refusals {
	readonly fail: (range: readonly [number, number], reason: string, note?: string) => void;
	readonly duplicate: (key: string, first: NodeRange, second: NodeRange) => void;
}

/** Turns a YAML node into maps without a prototype, arrays and scalars; refuses all that is hidden. */
export function toValue(yaml: string, node: Node | null, refuse: Refusals, depth = 0): unknown {
	if (node === null) return null;
	const range = rangeOf(node);
	if (depth > maxDepth) {
		refuse.fail(range, nestingReason, nestingNote);
		return undefined;
	}
	if (isAlias(node)) {
		refuse.fail(
			range,
			`Unexpected alias \`*${node.source.slice(0, 60)}\`, expected the value itself`,
			'Write the value out in both places; or put quotation marks round a text that begins with `*`.'
		);
		return undefined;
	}
	refuseExtras(yaml, node, refuse);
	if (isScalar(node)) return node.value;
	if (isSeq(node))
		return node.items.map((item) => toValue(yaml, item as Node | null, refuse, depth + 1));
	if (isMap(node)) return toRecord(yaml, node.items as Pair<Node, Node | null>[], refuse, depth);
	return null;
}

/** Anchors and tags mean something else than what is read; a `#` after a space cuts a text short. */
function refuseExtras(yaml: string, node: Node, refuse: Refusals): void {
	const range = rangeOf(node);
	const { anchor, tag } = node as { anchor?: string | undefined; tag?: string | undefined };
	if (anchor !== undefined || tag !== undefined) {
		const [start, mark] = markBefore(yaml, range[0]);
		refuse.fail(
			[start, start + mark.length],
			`Unexpected ${mark.startsWith('&') ? 'anchor' : 'tag'} \`${mark.slice(0, 60)}\`, expected the value alone`,
			'Remove it; or put quotation marks round a text that begins with `&` or `!`.'
		);
	}
	if (!isScalar(node)) return;
	cutOff.lastIndex = range[1];
	const cut = cutOff.exec(yaml)?.[0];
	if (cut === undefined) return;
	refuse.fail(
		[range[1], range[1] + cut.length],
		`Unexpected comment \`${cut.trim().slice(0, 40)}\` that cuts the text short, expected a space after \`#\` or quotation marks`,
		`Put quotation marks round the whole text; or begin a comment with \`# \`.`
	);
}

/** The anchor or the tag, whichever comes first, before a value. */
function markBefore(yaml: string, at: number): [start: number, mark: string] {
	const before = yaml.slice(Math.max(0, at - 1_000), at);
	const marks = /(?:[&!]\S*\s*)+$/u.exec(before)?.[0] ?? '';
	return [at - marks.length, /^\S*/u.exec(marks)?.[0] ?? ''];
}

const cutOff = /[ \t]+#[\p{L}\p{N}][^\r\n]*/uy;

function toRecord(
	yaml: string,
	pairs: readonly Pair<Node, Node | null>[],
	refuse: Refusals,
	depth: number
): unknown {
	const record = Object.create(null) as Record<string, unknown>;
	const seen = new Map<string, Node>();
	for (const { key, value } of pairs) {
		if (!isScalar(key)) {
			refuse.fail(
				rangeOf(key),
				'Unexpected list or map as a key, expected a word',
				'Put quotation marks round a text that begins with `[` or `{`.'
			);
			continue;
		}
		const name = String(key.value);
		const first = seen.get(name);
		if (name === '__proto__') refuse.fail(rangeOf(key), protoReason, protoNote);
		else if (first) refuse.duplicate(name, first.range, key.range);
		else {
			seen.set(name, key);
			refuseExtras(yaml, key, refuse);
			record[name] = toValue(yaml, value, refuse, depth + 1);
		}
	}
	return record;
}

const protoReason = 'Unexpected key `__proto__`, expected the name of a field';
const protoNote = 'Remove it: to programs it means something else than a field.';

function rangeOf(node: Node | null): readonly [number, number] {
	return [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0];
}
