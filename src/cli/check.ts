import { relative } from 'node:path';
import { checkContent, type CheckedContent } from '../check/check.ts';
import { formatGithub } from '../check/format-github.ts';
import { formatText } from '../check/format-text.ts';
import { toReport, type Report } from '../check/report.ts';
import { contentFolder, readFolder } from '../load/files-fs.ts';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** A checked content folder and its report. */
export interface FolderCheck extends CheckedContent {
	readonly report: Report;
	readonly textOf: (file: string) => string | undefined;
}

/** Reads and checks the content folder that the environment names. */
export function checkFolder(env: NodeJS.ProcessEnv): FolderCheck {
	const folder = contentFolder(env);
	const read = readFolder(folder);
	const checked = checkContent(read, new Date().toISOString().slice(0, 10));
	const prefix = `${relative(process.cwd(), folder).replaceAll('\\', '/') || '.'}/`;
	return {
		...checked,
		report: toReport(checked.faults, read.paths.length, prefix),
		textOf: (file) => checked.content.files.get(file.slice(prefix.length))?.text,
	};
}

/** Prints a report to standard output in the format asked for. */
export function printReport({ report, textOf }: FolderCheck, format: Format): void {
	const useColour = process.stdout.isTTY && !process.env['NO_COLOR'];
	if (format === 'json') process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
	else if (format === 'github') process.stdout.write(formatGithub(report));
	else process.stdout.write(formatText(report, { textOf, useColour }));
}
