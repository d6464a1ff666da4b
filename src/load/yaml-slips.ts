import type { YAMLError } from 'yaml';

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
];

/** The slip behind a problem; `undefined` where the parser's own word for it fits. */
export function slipAt(yaml: string, { code, pos: [at, end] }: YAMLError): Slip | undefined {
	if (code === 'UNEXPECTED_TOKEN') return afterQuote(yaml, at, end);
	if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
	const line = yaml.lastIndexOf('\n', at - 1) + 1;
	const text = yaml.slice(line, line + 200);
	const start = line + text.length - text.trimStart().length;
	for (const [pattern, reason, note] of atLine) {
		const found = pattern.exec(text.trimStart());
		if (found) return { place: [start, start + found[0].length], reason, note };
	}
	return undefined;
}

function afterQuote(yaml: string, at: number, end: number): Slip | undefined {
	if (!/["'][ \t]*$/u.test(yaml.slice(Math.max(0, at - 20), at))) return undefined;
	return {
		place: [at, end],
		reason: 'text after a closing quotation mark, expected the value to end there',
		note: 'Put the whole text in the other quotation marks ("…" or \'…\'), or write ’ for an apostrophe.',
	};
}
