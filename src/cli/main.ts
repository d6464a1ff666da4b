import { parseArgs } from 'node:util';
import { readPlacement, type Placement } from '../build/placement.ts';
import { nearestNote } from '../load/nearest.ts';
import { runCheck } from './check.ts';
import { usageFault } from './usage.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

const usage = `Usage: npm run <command>

  start                                  check, build and serve the site
  dev                                    the same with live reload
  build                                  check the content and build dist/
  check [-- --format text|json|github]   check the content and report every fault
  check -- --explain <rule-id>           say why a rule is there, with examples
  new -- event|statement|source [id]     write a file with blanks to fill in
  schemas                                write the JSON Schemas for editors
  publish-ids                            add the ids of the content to published.yaml
  check:links                            ask for every source’s address over the network
  verify -- <folder or address>          compare a copy of the site with its SHA256SUMS
`;

type Command = (args: string[], env: NodeJS.ProcessEnv) => number | Promise<number>;

/** A command is loaded when it is called: the check alone starts fast. */
const commands: Readonly<Record<string, Command>> = {
	start: placed(async (placement) => (await import('./serve.ts')).start(placement)),
	dev: placed(async () => (await import('./serve.ts')).develop()),
	build: placed(async (placement) => (await import('./build.ts')).buildSite(placement)),
	check: runCheck,
	new: async (args, env) => (await import('./new.ts')).runNew(args, env),
	schemas: async (args) => (await import('./schemas.ts')).runSchemas(args),
	'publish-ids': plain(async () => (await import('./publish-ids.ts')).publishIds()),
	'check:links': plain(async () => (await import('./check-links.ts')).checkLinks()),
	verify: async (args) => {
		const [place, ...more] = parseArgs({ args, allowPositionals: true }).positionals;
		if (place === undefined || more.length > 0) {
			return usageFault('Unexpected arguments, expected one folder or address', undefined);
		}
		return (await import('./verify.ts')).verify(place);
	},
};

/** A command without arguments. */
function plain(run: () => number | Promise<number>): Command {
	return (args) => {
		parseArgs({ args });
		return run();
	};
}

/** A command that needs to know where the site will stand. */
function placed(run: (placement: Placement) => Promise<number>): Command {
	return (args, env) => {
		parseArgs({ args });
		const placement = readPlacement(env);
		return typeof placement === 'string' ? usageFault(placement, undefined) : run(placement);
	};
}

async function main([name, ...args]: string[]): Promise<number> {
	if (name === 'help' || name === '--help' || name === '-h') {
		process.stdout.write(usage);
		return 0;
	}
	const command = Object.hasOwn(commands, name ?? '') ? commands[name ?? ''] : undefined;
	if (!command) {
		const reason =
			name === undefined
				? 'Unexpected call without a command, expected one'
				: `Unexpected command \`${name}\`, expected one of those below`;
		const note = nearestNote(name ?? '', Object.keys(commands), 'command');
		return usageFault(reason, `${note === undefined ? '' : `${note}\n`}\n${usage}`);
	}
	try {
		return await command(args, process.env);
	} catch (error) {
		if (!String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) throw error;
		return usageFault((error as Error).message, `\n${usage}`);
	}
}

// A reader such as `head` that closes the pipe early is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));
