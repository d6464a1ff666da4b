import { parseArgs } from 'node:util';
import { nearestNote } from '../load/nearest.ts';
import { runCheck } from './check.ts';
import { usageFault } from './usage.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

const usage = `Usage: npm run <command>

  start                                     check, build and serve the site
  dev                                       the same with live reload
  build                                     check the content and build dist/
  check [-- --format text|json|github]      check the content and report every fault
  check -- --explain <rule-id>              say why a rule is there, with examples
`;

type Command = (args: string[], env: NodeJS.ProcessEnv) => number | Promise<number>;

/** A command is loaded when it is called: the check alone starts fast. */
const commands: Readonly<Record<string, Command>> = {
	start: async (args) => (parseArgs({ args }), (await import('./serve.ts')).start()),
	dev: async (args) => (parseArgs({ args }), (await import('./serve.ts')).develop()),
	build: async (args) => (parseArgs({ args }), (await import('./build.ts')).buildSite()),
	check: runCheck,
};

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
		const note =
			name === undefined ? undefined : nearestNote(name, Object.keys(commands), 'command');
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
