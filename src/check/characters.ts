import type { Position } from 'unist';
import type { Content } from '../load/content.ts';
import type { Entry } from '../load/entry.ts';
import { indexLines, type FaultInput, type Path } from '../load/fault.ts';
import { visitMarkdown } from './markdown-nodes.ts';

/** What to say of a character that was found. */
export interface CharacterAdvice {
	readonly expected: string;
	readonly note: string;
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
	const reportMatch = (file: string, place: Position, match: RegExpExecArray) => {
		const advice = advise(match, file);
		if (!advice) return;
		report({
			file,
			place,
			reason: `Unexpected character ${codePoints(match[0].slice(0, 8))}, expected ${advice.expected}`,
			note: advice.note,
		});
	};
	for (const [file, { text }] of content.files) {
		const matches = [...text.matchAll(pattern)];
		if (matches.length === 0) continue;
		const pointAt = indexLines(text);
		for (const match of matches) {
			const end = pointAt(match.index + match[0].length);
			reportMatch(file, { start: pointAt(match.index), end }, match);
		}
	}
	for (const { file, text, place } of escapedTexts(content)) {
		const raw = content.files.get(file)?.text ?? '';
		for (const match of text.matchAll(pattern)) {
			const at = place();
			// What stands in the file as itself is reported already.
			if (raw.slice(at.start.offset, at.end.offset).includes(match[0])) continue;
			reportMatch(file, at, match);
		}
	}
}

interface EscapedText {
	readonly file: string;
	readonly text: string;
	readonly place: () => Position;
}

const collected = new WeakMap<Content, readonly EscapedText[]>();

/** Texts that may hold other characters than the file: those of YAML with `\`, of Markdown with `&`. */
function escapedTexts(content: Content): readonly EscapedText[] {
	const known = collected.get(content);
	if (known) return known;
	const found: EscapedText[] = [];
	for (const entry of Object.values(content.records).flat() as Entry<unknown>[]) {
		if (!content.files.get(entry.file)?.text.includes('\\')) continue;
		for (const [path, text] of stringsIn(entry.value, []))
			found.push({ file: entry.file, text, place: () => entry.locate(path) });
	}
	visitMarkdown(content, ({ node, file, place }) => {
		if (node.type !== 'text' || !content.files.get(file)?.text.includes('&')) return;
		found.push({ file, text: node.value, place: () => place });
	});
	collected.set(content, found);
	return found;
}

function* stringsIn(value: unknown, path: Path): Generator<[Path, string]> {
	if (typeof value === 'string') yield [path, value];
	else if (value !== null && typeof value === 'object') {
		const isList = Array.isArray(value);
		for (const [key, inner] of Object.entries(value))
			yield* stringsIn(inner, [...path, isList ? Number(key) : key]);
	}
}

/** The code points of a text as Unicode writes them, for example `U+202E`. */
export function codePoints(text: string): string {
	return [...text]
		.map(
			(letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
		)
		.join(' ');
}
