import { parseArgs } from 'node:util';
import { readPlacement, type Placement } from '../build/placement.ts';
import { buildSite } from './build.ts';
import { checkLinks } from './check-links.ts';
import { checkFolder, formats, printReport, type Format } from './check.ts';
import { publishIds } from './publish-ids.ts';
import { develop, start } from './serve.ts';
import { verify } from './verify.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

const usage = `Usage: npm run <command>

  start                                 check, build and serve the site
  dev                                   the same with live reload
  check [-- --format text|json|github]  check the content and report every fault
  build                                 check the content and build dist/
  publish-ids                           add the ids of the content to published.yaml
  check:links                           ask for every source's address over the network
  verify -- <folder or address>         compare a copy of the site with its SHA256SUMS
`;

const commands: Readonly<Record<string, (args: string[]) => number | Promise<number>>> = {
	start: placed(start),
	dev: placed(develop),
	check,
	build: placed(buildSite),
	'publish-ids': (args) => (parseArgs({ args }), publishIds()),
	'check:links': (args) => (parseArgs({ args }), checkLinks()),
	verify: verifyCopy,
};

/** A command that needs to know where the site will stand. */
function placed(run: (placement: Placement) => Promise<number>) {
	return (args: string[]): number | Promise<number> => {
		parseArgs({ args });
		const placement = readPlacement(process.env);
		if (typeof placement !== 'string') return run(placement);
		process.stderr.write(`${placement}\n`);
		return 2;
	};
}

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

function verifyCopy(args: string[]): number | Promise<number> {
	const [place, ...more] = parseArgs({ args, allowPositionals: true }).positionals;
	if (place !== undefined && more.length === 0) return verify(place);
	process.stderr.write('Unexpected arguments, expected one folder or address\n');
	return 2;
}

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
try {
	if (command) process.exitCode = await command(args);
	else {
		process.stderr.write(`Unexpected command \`${name}\`\n\n${usage}`);
		process.exitCode = 2;
	}
} catch (error) {
	if (!(error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) throw error;
	process.stderr.write(`${(error as Error).message}\n\n${usage}`);
	process.exitCode = 2;
}
