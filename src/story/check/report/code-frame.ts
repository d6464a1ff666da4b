import { joinersInPlace } from '../lookups/joiners.ts';
import type { ReportedFault } from './report.ts';

/** The widest part of a line that a frame shows, in columns of a terminal. */
const frameWidth = 96;
/** How much of the line stands before the place, where the line is too long to show whole. */
const lead = 40;

const rightToLeft =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const wide =
	/[\u1100-\u115F\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]/u;

/** Indexes the lines of files, each file once: a report may have thousands of faults in one. */
export function frameSource(textOf: (file: string) => string | undefined) {
	const lines = new Map<string, readonly string[]>();
	return (file: string, line: number): string | undefined => {
		if (!lines.has(file)) lines.set(file, textOf(file)?.split(/\r?\n/u) ?? []);
		return lines.get(file)?.[line - 1];
	};
}

/**
 * The line of a fault with a caret under its place. Columns are counted as a terminal shows them. In a
 * line with right-to-left text a terminal moves letters about, so the words are named instead.
 */
export function codeFrame(
	{ line, column, endLine, endColumn }: ReportedFault,
	source: string | undefined
): string[] {
	if (source === undefined || source.trim() === '') return [];
	const end = endLine === line ? Math.max(endColumn, column + 1) : source.length + 1;
	const from = column - 1 > lead + 20 ? wholeFrom(source, column - 1 - lead) : 0;
	const before = shown(source.slice(from, column - 1));
	const marked = cut(shown(source.slice(column - 1, end - 1)), frameWidth - widthOf(before));
	const after = cut(
		shown(source.slice(end - 1, end - 1 + frameWidth)),
		frameWidth - widthOf(before) - widthOf(marked)
	);
	const whole = before + marked + after;
	const caret = rightToLeft.test(whole)
		? `^ at “${cut(marked, 60)}”`
		: ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked)));
	return [`${String(line).padStart(5)} │ ${whole}`, `      │ ${caret}`];
}

const { nonJoiner, joiner, emoji } = joinersInPlace;
/** Joiners in their place are part of a word or of a sign; every other control is not to be printed. */
const controls = new RegExp(
	`${emoji}|(?<control>(?![\\u200C\\u200D])[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]|(?!${nonJoiner})\\u200C|(?!${joiner})\\u200D)`,
	'gv'
);

/** Controls are shown as `·`: a report must not itself be moved about by what it reports. */
export function shown(text: string): string {
	return text
		.replace(/\t/gu, '  ')
		.replace(controls, (found, control?: string) => (control === undefined ? found : '·'));
}

function wholeFrom(source: string, at: number): number {
	return /^[\uDC00-\uDFFF]/.test(source.slice(at, at + 1)) ? at - 1 : at;
}

function cut(text: string, width: number): string {
	let left = width;
	let kept = '';
	for (const letter of text) {
		left -= widthOf(letter);
		if (left < 0) break;
		kept += letter;
	}
	return kept;
}

function widthOf(text: string): number {
	let width = 0;
	for (const letter of text) width += /\p{M}/u.test(letter) ? 0 : wide.test(letter) ? 2 : 1;
	return width;
}
