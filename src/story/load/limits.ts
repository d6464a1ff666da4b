/** A stretch of a text that is beyond what people write, and would keep a parser busy for minutes. */
export interface Excess {
	readonly offset: number;
	readonly length: number;
	readonly ruleId: 'too-large' | 'control-character';
	readonly reason: string;
	readonly note: string;
}

/** The deepest nesting that content needs, in YAML and in Markdown, with room to spare. */
export const maxDepth = 20;
/** Unicode’s own bound for text that is processed as a stream (UAX 15, stream-safe format). */
const maxCombining = 30;
/** What one paragraph may hold. Pairing signs takes a parser time that grows with their square. */
const perBlock = {
	characters: [50_000, 'characters'],
	lines: [1_000, 'lines'],
	emphasis: [1_000, 'signs of emphasis (`*`, `_`)'],
	brackets: [1_000, 'brackets (`[`, `]`)'],
	tags: [100, 'signs `<`'],
	backticks: [3, 'backticks in a row'],
} as const;

/** What the whole of a Markdown text may hold. */
const perText = {
	lines: [20_000, 'lines'],
	containers: [5_000, 'list items and quotations'],
	images: [20, 'images'],
	escapes: [20_000, 'backslashes and `&`'],
	pairing: [20_000_000, 'brackets and signs of emphasis'],
} as const;

const combining = new RegExp(`\\p{M}{${String(maxCombining + 1)},}`, 'u');

/**
 * What no parser should see: a pile of combining marks on one letter, which takes time that grows
 * with its square to normalise; a carriage return alone, which some tools take for a line end.
 */
export function findTextExcess(text: string): Excess | undefined {
	const pile = combining.exec(text);
	if (pile) {
		const marks = `${String(pile[0].length)} combining marks on one letter`;
		return {
			offset: pile.index,
			length: pile[0].length,
			ruleId: 'too-large',
			reason: `Unexpected ${marks}, expected at most ${String(maxCombining)}`,
			note: 'Delete the marks that nobody can read.',
		};
	}
	const carriageReturn = /\r(?!\n)/u.exec(text);
	if (!carriageReturn) return undefined;
	return {
		offset: carriageReturn.index,
		length: 1,
		ruleId: 'control-character',
		reason: 'Unexpected carriage return (U+000D) alone, expected lines that end in LF or CRLF',
		note: 'Save the file again with Unix line ends.',
	};
}

/** The first stretch of Markdown that nests or repeats signs beyond what people write. */
export function findMarkdownExcess(text: string): Excess | undefined {
	const total = { lines: 0, containers: 0, images: 0, escapes: 0, pairing: 0 };
	let block = emptyBlock();
	let start = 0;
	for (let at = 0; at <= text.length;) {
		const newline = text.indexOf('\n', at);
		const end = newline === -1 ? text.length : newline;
		const line = text.slice(at, end);
		const depth = depthOf(line);
		if (depth > maxDepth) return excess(at, line.length, nestingReason);
		const isBlank = !/\S/u.test(line);
		total.lines += 1;
		if (!isBlank) {
			countSigns(block, line);
			total.escapes += count(line, /[\\&]/gu);
			total.containers += depth;
			total.images += count(line, /!\[/gu);
		}
		if (isBlank || newline === -1) {
			total.pairing += block.emphasis ** 2 + block.brackets ** 2;
			const reason = tooMany(perBlock, block, 'paragraph') ?? tooMany(perText, total, 'file');
			if (reason !== undefined) return excess(start, end - start, reason);
			block = emptyBlock();
			start = end + 1;
		}
		at = end + 1;
	}
	return undefined;
}

type Counts<L> = { -readonly [K in keyof L]: number };

function emptyBlock(): Counts<typeof perBlock> {
	return { characters: 0, lines: 0, emphasis: 0, brackets: 0, tags: 0, backticks: 0 };
}

function countSigns(block: Counts<typeof perBlock>, line: string): void {
	block.characters += line.length + 1;
	block.lines += 1;
	block.emphasis += count(line, /[*_]/gu);
	block.brackets += count(line, /[[\]]/gu);
	block.tags += count(line, /</gu);
	for (const run of line.matchAll(/`+/gu)) {
		block.backticks = Math.max(block.backticks, run[0].length);
	}
}

function tooMany<L extends Readonly<Record<string, readonly [number, string]>>>(
	limits: L,
	counts: Counts<L>,
	where: string
): string | undefined {
	for (const [name, [most, what]] of Object.entries(limits)) {
		if (counts[name as keyof L] > most)
			return `Unexpected ${where} with too many ${what}, expected at most ${name === 'pairing' ? 'some thousands' : String(most)}`;
	}
	return undefined;
}

function count(line: string, sign: RegExp): number {
	return line.match(sign)?.length ?? 0;
}

const nestingReason = `Unexpected nesting of lists or quotations, expected at most ${String(maxDepth)} levels`;
const container = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y;

/** How deep a line nests at most: its markers, or its indentation, of which a level takes two columns. */
function depthOf(line: string): number {
	let depth = 0;
	let last = 0;
	container.lastIndex = 0;
	while (depth <= maxDepth && container.test(line)) {
		depth += 1;
		last = container.lastIndex;
	}
	const space = /^[ \t]*/u.exec(line.slice(last, last + 200))?.[0] ?? '';
	if (last + space.length >= line.trimEnd().length) return depth;
	return Math.max(depth, depth + Math.floor((space.length + count(space, /\t/gu) * 3) / 2) - 1);
}

function excess(offset: number, length: number, reason: string): Excess {
	return {
		offset,
		length: Math.min(length, 80),
		ruleId: 'too-large',
		reason,
		note: 'Write it in plain paragraphs, with a blank line between them.',
	};
}
