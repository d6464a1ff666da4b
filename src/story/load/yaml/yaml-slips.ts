import type { YAMLError } from 'yaml';
import { oddSpace, spaceName } from '../faults/odd-spaces.ts';

/** What an editor most likely did, told by the words at a problem, whatever the parser calls it. */
export interface Slip {
	readonly place: [number, number];
	readonly reason: string;
	readonly note: string;
}

/** Slips that show at the start of a line. */
const atLine: readonly (readonly [pattern: RegExp, reason: string, note: string])[] = [
	[
		/^-(?=[^\s-])/u,
		'`-` without a space after it, expected `- ` before an entry',
		'Write a space after the `-`; or put quotation marks round a text that begins with it.',
	],
	[
		/^[\w-]+:(?=[^\s:/])/u,
		'`:` without a space after it, expected `name: value`',
		'Write a space after the `:`.',
	],
	[
		/^[\w-]+\s*[：꞉∶﹕]/u,
		'sign that only looks like a colon, expected `name: value`',
		'Write `:` and a space.',
	],
	[
		/^[\w-]+(?=[ \t]+[[{"'])/u,
		'field without its `:`, expected `name: value`',
		'Write `:` after the name of the field.',
	],
];

const unaligned = {
	reason: 'indentation, expected the fields of one record to begin in one column',
	note: 'Begin the line in the same column as the other fields of the record.',
} as const;

/** The slip behind a problem; `undefined` where the parser's own word for it fits. */
export function slipAt(yaml: string, { code, pos: [at, end] }: YAMLError): Slip | undefined {
	const odd = oddSpaceAt(yaml, at);
	if (odd) return odd;
	if (code === 'UNEXPECTED_TOKEN')
		return noComma(yaml, at) ?? afterQuote(yaml, at, end) ?? indentedStart(yaml, at);
	if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
	const line = yaml.lastIndexOf('\n', at - 1) + 1;
	const text = yaml.slice(line, line + 200);
	const start = line + text.length - text.trimStart().length;
	for (const [pattern, reason, note] of atLine) {
		const found = pattern.exec(text.trimStart());
		if (found) return { place: [start, start + found[0].length], reason, note };
	}
	return code === 'BLOCK_AS_IMPLICIT_KEY' ? indentedNext(yaml, at) : undefined;
}

/** Where YAML wants a plain space: before the first word of a line, behind `:` and `-`, behind what closes a value. */
const spaceWanted = new RegExp(
	`(?<=^[ \\t]*(?:- *)?)${oddSpace}|(?<=^\\s*(?:- *)?[\\w-]+\\s*:|^\\s*-|["'}\\]] *)${oddSpace}`,
	'u'
);

/** A space that only looks like the plain one, in the line of a problem or in the one before it. */
function oddSpaceAt(yaml: string, at: number): Slip | undefined {
	const own = yaml.lastIndexOf('\n', at - 1) + 1;
	const before = yaml.lastIndexOf('\n', own - 2) + 1;
	for (const line of own === 0 ? [own] : [own, before]) {
		const found = spaceWanted.exec(yaml.slice(line, line + 1_000).split('\n', 1)[0] ?? '');
		if (!found) continue;
		const start = line + found.index;
		return {
			place: [start, start + 1],
			reason: `${spaceName(found[0]).replace(/^an? /u, '')} here, expected a plain space`,
			note: 'Delete it and type a space: it only looks like one.',
		};
	}
	return undefined;
}

/** A field that begins deeper than the one above it is taken for more of its value. */
function indentedNext(yaml: string, at: number): Slip | undefined {
	const newline = yaml.indexOf('\n', at);
	if (newline === -1 || /:(?:[ \t]|$)/u.test(yaml.slice(at, newline))) return undefined;
	const next = /^(?:[ \t]*\r?\n)*([ \t]+)[\w-]+:(?:\s|$)/u.exec(
		yaml.slice(newline + 1, newline + 300)
	);
	if (!next?.[1]) return undefined;
	const start = newline + 1 + (next[0].trimEnd().lastIndexOf('\n') + 1);
	return { place: [start, start + next[1].length], ...unaligned };
}

/** The first line begins deeper than those below it. */
function indentedStart(yaml: string, at: number): Slip | undefined {
	const first = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*([ \t]+)(?=\S)/u.exec(yaml);
	if (!first?.[1] || yaml.charAt(at - 1) !== '\n') return undefined;
	return { place: [first[0].length - first[1].length, first[0].length], ...unaligned };
}

/** Inside `{ }`, a field follows another without a comma. */
function noComma(yaml: string, at: number): Slip | undefined {
	const name = /^[\w-]+(?=:\s)/u.exec(yaml.slice(at, at + 80))?.[0];
	const line = yaml.slice(yaml.lastIndexOf('\n', at - 1) + 1, at);
	if (name === undefined || !/[{,].*["'}\]][ \t]+$/u.test(line)) return undefined;
	return {
		place: [at, at + name.length],
		reason: 'field without a `,` before it, expected one between the fields in `{ }`',
		note: 'Write a `,` before it.',
	};
}

function afterQuote(yaml: string, at: number, end: number): Slip | undefined {
	if (!/["'][ \t]*$/u.test(yaml.slice(Math.max(0, at - 20), at))) return undefined;
	return {
		place: [at, end],
		reason: 'text after a closing quotation mark, expected the value to end there',
		note: 'Put the whole text in the other quotation marks ("…" or \'…\'), or write ’ for an apostrophe.',
	};
}
