import { styleText } from 'node:util';
import { codeFrame, frameSource, shown } from './code-frame.ts';
import { formatCoverage } from './coverage.ts';
import type { Report, ReportedFault } from './report.ts';

/** What the text format needs beside the report. */
export interface TextOptions {
	/** Text of a file by its shown path, for the code frame; `undefined` where it could not be read. */
	readonly textOf: (file: string) => string | undefined;
	readonly useColour: boolean;
	/** The content folder as it is shown: who meant another sees it in what passes. */
	readonly folder: string;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** The report for people: each fault with its line, a caret under the place, and what to type. */
export function formatText(report: Report, { textOf, useColour, folder }: TextOptions): string {
	const paint: Paint = (style, text) =>
		useColour ? styleText(style, text, { validateStream: false }) : text;
	const languages = report.languages.map((one) => `  ${formatCoverage(one)}\n`).join('');
	if (report.faults.length === 0)
		return `${paint('green', '✓')} ${count(report.files, 'file')} in ${shown(folder)}, no faults\n${languages}`;
	const lineOf = frameSource(textOf);
	const files = new Set(report.faults.map(({ file }) => file)).size;
	const blocks = report.faults.map((fault) =>
		formatFault(fault, lineOf(fault.file, fault.line), paint)
	);
	const total = `${paint('red', '✗')} ${count(report.faults.length, 'fault')} in ${count(files, 'file')}`;
	return `${blocks.join('\n')}\n${total}\n`;
}

function formatFault(fault: ReportedFault, source: string | undefined, paint: Paint): string {
	const { file, line, column, message, ruleId, related, note } = fault;
	const lines = [
		`${paint('bold', placeOf(file, line, column))}  ${shown(message)}  ${paint('dim', `(${ruleId})`)}`,
		...codeFrame(fault, source).map((text) => paint('dim', text)),
	];
	if (related) {
		const place = placeOf(related.file, related.line, related.column);
		lines.push(`  ${paint('cyan', 'see')}   ${place}  ${shown(related.message)}`);
	}
	if (note !== undefined) {
		const [first = '', ...rest] = note.split('\n').map(shown);
		lines.push(`  ${paint('cyan', 'note')}  ${first}`, ...rest.map((text) => `        ${text}`));
	}
	return `${lines.join('\n')}\n`;
}

function placeOf(file: string, line: number, column: number): string {
	return `${shown(file)}:${String(line)}:${String(column)}`;
}

function count(number: number, noun: string): string {
	return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
