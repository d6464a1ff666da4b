import { visit, type Document, type ErrorCode, type YAMLError } from 'yaml';
import { maxDepth } from '../limits.ts';
import { slipAt } from './yaml-slips.ts';

/** What is said of lists and maps that nest too deeply. */
export const nestingReason = `Unexpected nesting, expected at most ${String(maxDepth)} levels of lists and maps`;

export const nestingNote =
	'Write it flatter; or put quotation marks round a text that holds brackets.';

const quoteIt = 'Put the whole text in quotation marks: "…".';

/** The parser's own words are for programmers; these are for editors. */
const explained: Readonly<Partial<Record<ErrorCode, readonly [reason: string, note: string]>>> = {
	BLOCK_AS_IMPLICIT_KEY: ['second `: ` in one line, expected one field a line', quoteIt],
	MULTILINE_IMPLICIT_KEY: [
		'field without its `:`, expected `name: value`',
		'Write `name: value`; indent the further lines of a text.',
	],
	BAD_INDENT: [
		'indentation, expected the fields of one record to begin in one column',
		'Use two spaces for each level, and the same number for each field of a record.',
	],
	TAB_AS_INDENT: ['tab, expected spaces', 'Indent with spaces.'],
	BAD_SCALAR_START: ['sign at the start of a text, expected quotation marks round it', quoteIt],
	BAD_DQ_ESCAPE: [
		'backslash that means nothing in "…", expected `\\\\` or another quotation mark',
		"Write `\\\\`, or use '…' instead.",
	],
	MISSING_CHAR: ['end, expected the sign that closes what was opened', 'Close it: ", \', ] or }.'],
	MULTIPLE_DOCS: [
		'second document, expected one in each file',
		'Remove the line `---` or `...` in the middle.',
	],
	BLOCK_IN_FLOW: [
		'list or map in lines of its own inside `[ ]` or `{ }`, expected it in the same style',
		'Close the bracket, or write the list in lines that begin with `- `.',
	],
	UNEXPECTED_TOKEN: [
		'sign here, expected the value to go on or to end',
		'Put quotation marks round a text that holds `,`, `]`, `}`, `: ` or ` #`.',
	],
	RESOURCE_EXHAUSTION: ['nesting, expected at most a few levels', 'Write it flatter.'],
};

const unclosed = [
	'line inside `[ ]` or `{ }`, expected `]` or `}` before it',
	'Close the bracket on the line above; or put quotation marks round a text that begins with one.',
] as const;

/** A problem of the parser in the words of this site. */
export function explainProblem(
	yaml: string,
	problem: YAMLError
): {
	readonly reason: string;
	readonly note: string | undefined;
} {
	if (/call stack/u.test(problem.message)) return { reason: nestingReason, note: nestingNote };
	const before = yaml.slice(Math.max(0, problem.pos[0] - 40), problem.pos[0] + 1);
	const code = /\n *\t\s*\S?$/u.test(before) ? 'TAB_AS_INDENT' : problem.code;
	const own = ownWords(yaml, problem, code);
	const words = problem.message.replace(/\s+/gu, ' ').replace(/[.:]\s*$/u, '');
	if (own) return { reason: `Unexpected ${own[0]}`, note: `${own[1]} (YAML: ${words})` };
	return { reason: `Unexpected YAML, expected it to parse: ${words}`, note: undefined };
}

function ownWords(yaml: string, problem: YAMLError, code: ErrorCode) {
	const slip = slipAt(yaml, problem);
	if (slip) return [slip.reason, slip.note] as const;
	if (problem.message.startsWith('Flow')) return unclosed;
	// One code of the parser stands for several slips, told apart by its words.
	if (/^(?:Sequence item|A block sequence may)/u.test(problem.message)) return explained.BAD_INDENT;
	if (problem.message.startsWith('Implicit map keys')) return explained.MULTILINE_IMPLICIT_KEY;
	return explained[code];
}

/** Where a problem is shown: at the sign that opens what has no end, not at the end of the file. */
export function placeOfProblem(
	yaml: string,
	problem: YAMLError,
	document: Document
): [number, number] {
	const { code, pos } = problem;
	let [start, end] = slipAt(yaml, problem)?.place ?? pos;
	if (problem.message.startsWith('Sequence item'))
		start += /^[ \t]*/u.exec(yaml.slice(start))?.[0].length ?? 0;
	if (code !== 'MISSING_CHAR') return [start, end];
	visit(document, {
		Scalar(_, { range, type }) {
			if (!type?.startsWith('QUOTE') || !range || range[0] > pos[0] || range[1] < pos[0]) return;
			[start, end] = [range[0], range[0] + 1];
		},
	});
	return [start, end];
}

/**
 * The first problem of each entry or field at the left margin: those that follow one within it come
 * from the same slip.
 */
export function firstProblems(yaml: string, problems: readonly YAMLError[]): YAMLError[] {
	let at = -1;
	return problems
		.toSorted((a, b) => a.pos[0] - b.pos[0])
		.filter(({ pos: [start] }) => {
			const isFirst = at === -1 || /\n[^\s#]/u.test(yaml.slice(at, start));
			at = start;
			return isFirst;
		});
}

/** What one YAML text may hold: more is not written by people, and takes a parser minutes. */
const mostOpen = 1_000;
const mostLines = 30_000;
const mostCommas = 30_000;

/**
 * Offset at which a YAML text is beyond what the parser takes in seconds: thousands of brackets that
 * are open at once (those in quoted text count, too), dashes upon dashes on one line.
 */
export function findDeep(yaml: string): number | undefined {
	let open = 0;
	for (const match of yaml.matchAll(/[[{]|[\]}]|^[ \t]*(?:[-?:][ \t]+){2,}/gmu)) {
		const text = match[0];
		if (text === '[' || text === '{') open += 1;
		else if (text === ']' || text === '}') open = Math.max(0, open - 1);
		else if ((text.match(/[-?:]/gu)?.length ?? 0) > maxDepth) return match.index;
		if (open > mostOpen) return match.index;
	}
	return undefined;
}

/**
 * Why a YAML text has more lines or items than the parser takes in seconds; `undefined` where it has not.
 *
 * @param times how many times as many it may have as what a person writes
 */
export function tooLong(yaml: string, times: number): string | undefined {
	const lines = yaml.match(/\n/gu)?.length ?? 0;
	if (lines > mostLines * times)
		return `Unexpected ${String(lines)} lines, expected at most ${String(mostLines * times)}`;
	const commas = yaml.match(/,/gu)?.length ?? 0;
	return commas > mostCommas * times
		? `Unexpected ${String(commas)} commas, expected at most ${String(mostCommas * times)}`
		: undefined;
}
