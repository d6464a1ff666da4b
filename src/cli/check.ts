import { parseArgs } from 'node:util';
import { checkContent, type CheckedContent } from '../story/check/check.ts';
import { formatGithub } from '../story/check/report/format-github.ts';
import { formatRule } from '../story/check/report/format-rule.ts';
import { formatText } from '../story/check/report/format-text.ts';
import { nextBlank } from '../story/check/report/next-blank.ts';
import { toReport, type Report } from '../story/check/report/report.ts';
import { rules } from '../story/check/rules.ts';
import { readFolder, shownPrefix } from '../story/load/files-fs.ts';
import { nearestNote } from '../story/load/faults/nearest.ts';
import { openMemory } from '../story/load/parse-memory-fs.ts';
import { today } from '../story/system/today.ts';
import { rememberIn } from '../story/text/parse-memory.ts';
import { useColour } from './colour.ts';
import { fixFolder } from './fix.ts';
import { usageFault } from './usage.ts';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** What a story without an address for readers is told: it is no fault, but nobody should be surprised. */
export const noContact = 'no `contact` in site.yaml: pages do not say where to report an error';

/** A checked content folder and its report. */
export interface FolderCheck extends CheckedContent {
	readonly report: Report;
	readonly textOf: (file: string) => string | undefined;
	/** The folder, as it is shown. */
	readonly folder: string;
}

/** `check`: prints every fault of the content, or explains one rule. Returns the exit status. */
export function runCheck(args: string[], content: string): number {
	const { values } = parseArgs({
		args,
		options: {
			format: { type: 'string', default: 'text' },
			explain: { type: 'string' },
			fix: { type: 'boolean', default: false },
			'dry-run': { type: 'boolean', default: false },
			'up-to-date': { type: 'string', multiple: true, default: [] },
		},
	});
	if (values.explain !== undefined) return explain(values.explain);
	const format = formats.find((name) => name === values.format);
	if (!format) {
		return usageFault(
			`Unexpected format \`${values.format}\`, expected ${formats.join(', ')}`,
			nearestNote(values.format, formats, 'format')
		);
	}
	const { fix, 'dry-run': isDryRun, 'up-to-date': upToDate } = values;
	if (!fix && (isDryRun || upToDate.length > 0))
		return usageFault('Unexpected flag without `--fix`, expected both', 'Add `--fix`.');
	const status = fix ? fixFolder(content, today(), { isDryRun, upToDate }) : undefined;
	if (status !== undefined) return status;
	const memory = openMemory(content);
	rememberIn(memory);
	const folder = checkFolder(content);
	memory.add();
	printReport(folder, format);
	return folder.report.faults.length === 0 ? 0 : 1;
}

/** Reads and checks a content folder. */
export function checkFolder(folder: string): FolderCheck {
	const read = readFolder(folder);
	const checked = checkContent(read, today());
	const prefix = shownPrefix(folder);
	return {
		...checked,
		folder: prefix.slice(0, -1),
		report: toReport(checked, read.paths.length, prefix),
		textOf: (file) => checked.content.files.get(file.slice(prefix.length))?.text,
	};
}

/** Prints a report to standard output in the format asked for. */
export function printReport(
	{ report, textOf, folder, content, faults }: FolderCheck,
	format: Format
): void {
	process.stdout.write(formatReport({ report, textOf, folder }, format));
	const next = format === 'text' ? nextBlank(faults) : undefined;
	if (next !== undefined) process.stdout.write(`${next}\n`);
	const [site] = content.records.site;
	if (format === 'text' && report.faults.length === 0 && site?.value.contact === undefined)
		process.stdout.write(`  ${noContact}\n`);
}

function formatReport(
	{ report, textOf, folder }: Pick<FolderCheck, 'report' | 'textOf' | 'folder'>,
	format: Format
) {
	if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
	if (format === 'github') return formatGithub(report);
	return formatText(report, {
		textOf,
		useColour: useColour(process.env, process.stdout.isTTY),
		folder,
	});
}

function explain(id: string): number {
	const rule = rules.find((one) => one.id === id);
	if (rule) {
		process.stdout.write(`${formatRule(rule)}\n`);
		return 0;
	}
	const ids = rules.map((one) => one.id);
	return usageFault(
		`Unexpected rule \`${id}\`, expected the id of a rule`,
		nearestNote(id, ids, 'rule') ?? `The rules are: ${ids.join(', ')}.`
	);
}
