import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment, useEnvironment, type Environment } from '../story/system/environment.ts';
import { nearestNote } from '../story/load/faults/nearest.ts';
import { runCheck } from './check.ts';
import { diskFault } from './disk-fault.ts';
import { usage, usageFault } from './usage.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

type Command = (args: string[], environment: Environment) => number | Promise<number>;

/** A command is loaded when it is called: the check alone starts fast. */
const commands: Readonly<Record<string, Command>> = {
	start: plain(async (environment) => (await import('./serve.ts')).start(environment)),
	dev: plain(async (environment) => (await import('./serve.ts')).develop(environment)),
	build: async (args, environment) => {
		const { values } = parseArgs({
			args,
			options: { 'keep-hashed': { type: 'boolean' }, release: { type: 'string' } },
		});
		const keepsHashed = values['keep-hashed'] === true;
		const { runBuild, buildRelease } = await import('./build.ts');
		return values.release === undefined
			? runBuild(environment, { keepsHashed })
			: buildRelease(environment, { keepsHashed }, values.release);
	},
	check: (args, { content }) => runCheck(args, content),
	new: async (args, { content }) => (await import('./new.ts')).runNew(args, content),
	schemas: async (args) => (await import('./schemas.ts')).runSchemas(args),
	licences: plain(async () => (await import('./third-party.ts')).runLicences()),
	fairness: plain(async ({ content }) => (await import('./fairness.ts')).runFairness(content)),
	'publish-release': async (args, { content }) =>
		(await import('./publish-release.ts')).publishRelease(args, content),
	'check:sources': asking({ links: true, quotes: true }),
	'check:links': asking({ links: true, quotes: false }),
	'check:quotes': asking({ links: false, quotes: true }),
	verify: async (args) => {
		const { positionals, values } = parseArgs({
			args,
			allowPositionals: true,
			options: { sums: { type: 'string' } },
		});
		const [place, ...more] = positionals;
		if (place === undefined || more.length > 0) {
			return usageFault('Unexpected arguments, expected one folder or address', undefined);
		}
		return (await import('./verify.ts')).verify(place, values);
	},
};

/** A command without arguments. */
function plain(run: (environment: Environment) => Promise<number>): Command {
	return (args, environment) => {
		parseArgs({ args });
		return run(environment);
	};
}

/** A command that asks for the sources over the network. */
function asking(what: { readonly links: boolean; readonly quotes: boolean }): Command {
	return async (args, { content }) =>
		(await import('./check-sources.ts')).runCheckSources(args, content, what);
}

/** Why a command must not build where it runs, in one sentence each; other commands build nothing. */
async function whyNotBuild(name: string, environment: Environment): Promise<string[]> {
	if (name !== 'build' && name !== 'start') return [];
	const { whyNotOutput } = await import('../publish/finish/output-folder.ts');
	const { whyNotUnplaced } = await import('../publish/finish/unplaced.ts');
	return [
		// What `start` builds is served where it says that it stands.
		name === 'build' ? whyNotUnplaced(process.env, environment.isOriginNamed) : undefined,
		whyNotOutput({ ...environment, root: resolve() }),
	].filter((why) => why !== undefined);
}

async function main([name, ...args]: string[]): Promise<number> {
	if (name === 'help' || name === '--help' || name === '-h') {
		process.stdout.write(usage());
		return 0;
	}
	const command = Object.hasOwn(commands, name ?? '') ? commands[name ?? ''] : undefined;
	if (!command) {
		const reason =
			name === undefined
				? 'Unexpected call without a command, expected one'
				: `Unexpected command \`${name}\`, expected one of those below`;
		const note = nearestNote(name ?? '', Object.keys(commands), 'command');
		return usageFault(reason, `${note === undefined ? '' : `${note}\n`}\n${usage()}`);
	}
	if (args.includes('--help') || args.includes('-h')) {
		process.stdout.write(usage(name));
		return 0;
	}
	const { environment, faults } = readEnvironment(process.env, name === 'start' || name === 'dev');
	const reasons = [...faults, ...(await whyNotBuild(name ?? '', environment))];
	if (reasons.length > 0) return usageFault(reasons.join('\n'));
	useEnvironment(environment);
	try {
		return await command(args, environment);
	} catch (error) {
		if (String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS'))
			return usageFault((error as Error).message, `\n${usage(name)}`);
		const reason = diskFault(error);
		if (reason === undefined) throw error;
		process.stderr.write(`${reason}\n`);
		return 1;
	}
}

// A reader such as `head` that closes the pipe early is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));
