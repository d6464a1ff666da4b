import type { Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { parseDocument, type Document, type Node, type ParsedNode } from 'yaml';
import { timesAsLong } from '../content-file.ts';
import { fault, type Path, type PointAt } from '../fault.ts';
import { nodeAt, keyAt, type NodeRange } from './yaml-nodes.ts';
import {
	explainProblem,
	findDeep,
	firstProblems,
	nestingNote,
	nestingReason,
	placeOfProblem,
	tooLong,
} from './yaml-problems.ts';
import { toValue, type Refusals } from './yaml-value.ts';

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
	/** The value at a path as it is written. */
	readonly rawAt: (path: Path) => string;
}

/**
 * Parses one YAML document (1.2 core: dates stay text) into values with places. Aliases, anchors,
 * tags and deep nesting are refused, duplicate keys are faults; `undefined` where nothing can be read.
 */
export function parseYaml(
	text: YamlText,
	report: (message: VFileMessage) => void
): YamlValue | undefined {
	const at = (range: NodeRange): Position => ({
		start: text.pointAt(text.offset + (range?.[0] ?? 0)),
		end: text.pointAt(text.offset + Math.max(range?.[0] ?? 0, range?.[1] ?? 0)),
	});
	const refuse = refusals(text.file, at, report);
	const long = tooLong(text.yaml, timesAsLong(text.file));
	if (long !== undefined) {
		const note = 'Split the file into several.';
		report(fault({ file: text.file, place: at([0, 0]), ruleId: 'too-large', reason: long, note }));
		return undefined;
	}
	const deep = findDeep(text.yaml);
	if (deep !== undefined) {
		refuse.fail([deep, deep + 1], nestingReason, nestingNote);
		return undefined;
	}
	const document = parsed(text.yaml);
	// A tag that nothing knows is a warning to the parser; `toValue` refuses all of them.
	const warnings = document.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
	const problems = firstProblems(text.yaml, [...document.errors, ...warnings]);
	for (const problem of problems) {
		const { reason, note } = explainProblem(text.yaml, problem);
		refuse.fail(placeOfProblem(text.yaml, problem, document), reason, note);
	}
	if (problems.length > 0) return undefined;
	const root: ParsedNode | null = document.contents;
	if (root === null) {
		const start = () => at([0, 0]);
		return { value: undefined, locate: start, locateKey: start, rawAt: () => '' };
	}
	const directive = /^%[^\r\n]*/mu.exec(text.yaml.slice(0, root.range[0]));
	if (directive)
		refuse.fail(
			[directive.index, directive.index + directive[0].length],
			'Unexpected line that begins with `%`, expected content',
			'Remove it: it would change how the file is read.'
		);
	const value = toValue(text.yaml, root, refuse);
	if (refuse.hasFailed()) return undefined;
	latest = { text, root };
	return { value, ...placesIn(text, at) };
}

function parsed(yaml: string): Document.Parsed {
	return parseDocument(yaml, {
		schema: 'core',
		uniqueKeys: false,
		prettyErrors: false,
		stringKeys: false,
	});
}

/**
 * The nodes of the text that was parsed last. Those of earlier texts are let go: they take many times the
 * room of their values, and nobody but faults asks where a value stands.
 */
let latest: { readonly text: YamlText; readonly root: Node } | undefined;

function placesIn(text: YamlText, at: (range: NodeRange) => Position): Omit<YamlValue, 'value'> {
	let nodes: Node | undefined;
	const root = () => (nodes ??= latest?.text === text ? latest.root : contentsOf(text.yaml));
	const rangeAt = (path: Path) => nodeAt(root(), path).range;
	return {
		locate: (path) => at(rangeAt(path)),
		locateKey: (path) => at(keyAt(root(), path).range),
		rawAt: (path) => text.yaml.slice(rangeAt(path)?.[0] ?? 0, rangeAt(path)?.[1] ?? 0),
	};
}

function contentsOf(yaml: string): Node {
	return parsed(yaml).contents as Node;
}

function refusals(
	file: string,
	at: (range: NodeRange) => Position,
	report: (message: VFileMessage) => void
): Refusals & { readonly hasFailed: () => boolean } {
	let failed = false;
	return {
		hasFailed: () => failed,
		fail: (range, reason, note) => {
			failed = true;
			report(fault({ file, place: at(range), ruleId: 'bad-yaml', reason, note }));
		},
		duplicate: (key, first, second) => {
			report(
				fault({
					file,
					place: at(second),
					ruleId: 'duplicate-key',
					reason: `Unexpected second \`${key.slice(0, 60)}\`, expected each key once`,
					note: 'Keep one of the two and remove the other.',
					related: {
						file,
						place: at(first),
						reason: `\`${key.slice(0, 60)}\` stands here first`,
					},
				})
			);
		},
	};
}
