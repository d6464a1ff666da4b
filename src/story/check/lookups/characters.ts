import type { Position } from 'unist';
import type { Content } from '../../load/content.ts';
import type { Entry } from '../../load/entry.ts';
import { indexLines, replacing, type FaultInput, type PointAt } from '../../load/fault.ts';
import { codePoints } from '../../text/code-points.ts';
import { anywhere, textsAt } from '../../schema/walk.ts';
import { visitMarkdown } from './markdown-nodes.ts';

/** What to say of a character that was found. */
export interface CharacterAdvice {
	readonly expected: string;
	readonly note: string;
	/** The letters to name, where they are not all that matched. */
	readonly letters?: string;
	/** What belongs there instead, where that is certain. */
	readonly right?: string;
}

type Report = (fault: Omit<FaultInput, 'ruleId'>) => void;
type Advise = (match: RegExpExecArray, file: string) => CharacterAdvice | undefined;

/**
 * Reports every match of a pattern in the text of the files, wherever it stands, as `U+202E`; also
 * where it was written as an escape of YAML (`\u202E`) or of Markdown (`&#x202E;`).
 * `advise` may return `undefined` to let a match pass.
 */
export function reportCharacters(
	content: Content,
	report: Report,
	pattern: RegExp,
	advise: Advise
): void {
	const reportMatch: ReportMatch = (file, place, match, times = 1, isBare = false) => {
		const advice = advise(match, file);
		if (!advice) return;
		report({
			file,
			place,
			reason: `Unexpected character ${codePoints(advice.letters ?? match[0])}${times === 1 ? '' : `, ${String(times)} times in a row`}, expected ${advice.expected}`,
			note: advice.note,
			fix:
				advice.right === undefined || !isBare
					? undefined
					: [replacing(place, advice.right.repeat(times))],
		});
	};
	for (const [file, { text }] of content.files) {
		const matches = [...text.matchAll(pattern)];
		if (matches.length === 0) continue;
		const pointAt = indexLines(text);
		for (const { match, times } of runsOf(matches)) {
			const end = pointAt(match.index + match[0].length * times);
			reportMatch(file, { start: pointAt(match.index), end }, match, times, true);
		}
	}
	for (const escaped of escapedTexts(content)) {
		const raw = content.files.get(escaped.file)?.text ?? '';
		reportEscaped(escaped, raw, pattern, reportMatch);
	}
}

/** `isBare`: whether the letters stand in the file as themselves, and not as an escape. */
type ReportMatch = (
	file: string,
	place: Position,
	match: RegExpExecArray,
	times?: number,
	isBare?: boolean
) => void;

interface Run {
	readonly match: RegExpExecArray;
	readonly times: number;
}

/** The same letter time and again is one fault: a file of zeros is not a thousand. */
function runsOf(matches: readonly RegExpExecArray[]): Run[] {
	const runs: Run[] = [];
	for (const match of matches) {
		const last = runs.at(-1);
		const end = last && last.match.index + last.match[0].length * last.times;
		if (last?.match[0] === match[0] && end === match.index)
			runs[runs.length - 1] = { match: last.match, times: last.times + 1 };
		else runs.push({ match, times: 1 });
	}
	return runs;
}

/** What stands in the file as itself is reported already; each other character is reported once. */
function reportEscaped(
	{ file, text, place, pointAt }: EscapedText,
	raw: string,
	pattern: RegExp,
	reportMatch: ReportMatch
): void {
	const matches = new Map([...text.matchAll(pattern)].map((match) => [match[0], match]));
	if (matches.size === 0) return;
	const at = place();
	const from = at.start.offset ?? 0;
	const written = raw.slice(from, at.end.offset);
	const entities = entitiesIn(written);
	for (const [letters, match] of matches) {
		if (written.includes(letters)) continue;
		const found = entities.get(letters);
		if (!found) reportMatch(file, at, match);
		for (const { index, length } of found ?? [])
			reportMatch(
				file,
				{ start: pointAt(from + index), end: pointAt(from + index + length) },
				match
			);
	}
}

/** Named entities of letters that nobody sees. */
const invisibleEntities: Readonly<Record<string, string>> = {
	lrm: '\u200E',
	rlm: '\u200F',
	zwj: '\u200D',
	zwnj: '\u200C',
	shy: '\u00AD',
	ZeroWidthSpace: '\u200B',
	NoBreak: '\u2060',
};

/** The entities of Markdown that may hide a letter, by the letter that each stands for. */
function entitiesIn(
	written: string
): Map<string, { readonly index: number; readonly length: number }[]> {
	const found = new Map<string, { index: number; length: number }[]>();
	for (const match of written.matchAll(/&(?:#x([\dA-F]{1,6})|#(\d{1,7})|([a-z]{3,14}));/giu)) {
		const letter = match[3] === undefined ? numbered(match) : invisibleEntities[match[3]];
		if (letter === undefined) continue;
		const place = { index: match.index, length: match[0].length };
		found.set(letter, [...(found.get(letter) ?? []), place].slice(0, 100));
	}
	return found;
}

/** What CommonMark makes of a number that is no character is U+FFFD. */
function numbered([, hex, decimal = '']: RegExpExecArray): string {
	const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
	const isNone = code === 0 || code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff);
	return isNone ? '\uFFFD' : String.fromCodePoint(code);
}

interface EscapedText {
	readonly file: string;
	readonly text: string;
	readonly place: () => Position;
	readonly pointAt: PointAt;
}

const collected = new WeakMap<Content, readonly EscapedText[]>();

/** Texts that may hold other characters than the file: those of YAML with `\`, of Markdown with `&`. */
function escapedTexts(content: Content): readonly EscapedText[] {
	const known = collected.get(content);
	if (known) return known;
	const found: EscapedText[] = [];
	for (const entry of Object.values(content.records).flat() as Entry<unknown>[]) {
		if (!content.files.get(entry.file)?.text.includes('\\')) continue;
		for (const [path, text] of textsAt(entry.value, anywhere))
			found.push({
				file: entry.file,
				text,
				place: () => entry.locate(path),
				pointAt: entry.body.pointAt,
			});
	}
	const pointAts = new Map(
		(Object.values(content.records).flat() as Entry<unknown>[]).map((entry) => [
			entry.file,
			entry.body.pointAt,
		])
	);
	visitMarkdown(content, ({ node, file, place }) => {
		const pointAt = pointAts.get(file);
		if (!pointAt || node.type !== 'text' || !content.files.get(file)?.text.includes('&')) return;
		found.push({ file, text: node.value, place: () => place(), pointAt });
	});
	collected.set(content, found);
	return found;
}
