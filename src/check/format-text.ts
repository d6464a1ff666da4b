import { styleText } from 'node:util';
import type { Report, ReportedFault } from './report.ts';

/** What the text format needs beside the report. */
export interface TextOptions {
	/** Text of a file by its shown path, for the code frame; `undefined` where it could not be read. */
	readonly textOf: (file: string) => string | undefined;
	readonly useColour: boolean;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** The report for people: each fault with its line, a caret under the place, and what to type. */
export function formatText(report: Report, { textOf, useColour }: TextOptions): string {
	const paint: Paint = (style, text) =>
		useColour ? styleText(style, text, { validateStream: false }) : text;
	if (report.faults.length === 0)
		return `${paint('green', '✓')} ${count(report.files, 'file')}, no faults\n`;
	const files = new Set(report.faults.map(({ file }) => file)).size;
	const blocks = report.faults.map((fault) => formatFault(fault, textOf(fault.file), paint));
	const total = `${paint('red', '✗')} ${count(report.faults.length, 'fault')} in ${count(files, 'file')}`;
	return `${blocks.join('\n')}\n${total}\n`;
}

function formatFault(fault: ReportedFault, text: string | undefined, paint: Paint): string {
	const place = `${fault.file}:${String(fault.line)}:${String(fault.column)}`;
	const lines = [`${paint('bold', place)}  ${fault.message}  ${paint('dim', `(${fault.ruleId})`)}`];
	const frame = text === undefined ? [] : codeFrame(fault, text);
	lines.push(...frame.map((line) => paint('dim', line)));
	if (fault.related) {
		const { file, line, column, message } = fault.related;
		lines.push(`  ${paint('cyan', 'see')}   ${file}:${String(line)}:${String(column)}  ${message}`);
	}
	if (fault.note !== undefined) {
		const [first = '', ...rest] = fault.note.split('\n');
		lines.push(`  ${paint('cyan', 'note')}  ${first}`, ...rest.map((line) => `        ${line}`));
	}
	return `${lines.join('\n')}\n`;
}

/** The widest part of a line that a frame shows, in characters. */
const frameWidth = 96;

function codeFrame({ line, column, endLine, endColumn }: ReportedFault, text: string): string[] {
	const source = text.split(/\r?\n/u)[line - 1];
	if (source === undefined || source.trim() === '') return [];
	const from = Math.max(0, column - 1 - (column > frameWidth - 20 ? frameWidth / 2 : column - 1));
	const shown = visible(source.slice(from, from + frameWidth));
	const number = String(line).padStart(5);
	const width = endLine === line ? Math.max(1, endColumn - column) : source.length - column + 1;
	const start = column - 1 - from;
	const caret = '^'.repeat(Math.max(1, Math.min(width, shown.length - start)));
	return [`${number} │ ${shown}`, `      │ ${' '.repeat(start)}${caret}`];
}

/** Controls are shown as `·`: a report must not itself be reordered by what it reports. */
function visible(text: string): string {
	return text.replace(/\t/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '·');
}

function count(number: number, noun: string): string {
	return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
