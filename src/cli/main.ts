import { parseArgs } from 'node:util';
import { checkFolder, formats, printReport, type Format } from './check.ts';

const usage = `Usage: node src/cli/main.ts <command>

  check [--format text|json|github]   check the content and report every fault
`;

function check(args: string[]): number {
	const { values } = parseArgs({ args, options: { format: { type: 'string', default: 'text' } } });
	if (!formats.includes(values.format as Format)) {
		process.stderr.write(`Unexpected format \`${values.format}\`, expected text, json or github\n`);
		return 2;
	}
	const folder = checkFolder(process.env);
	printReport(folder, values.format as Format);
	return folder.report.faults.length === 0 ? 0 : 1;
}

const [command, ...args] = process.argv.slice(2);
try {
	if (command === 'check') process.exitCode = check(args);
	else {
		process.stderr.write(usage);
		process.exitCode = 2;
	}
} catch (error) {
	if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) {
		process.stderr.write(`${(error as Error).message}\n\n${usage}`);
		process.exitCode = 2;
	} else throw error;
}
