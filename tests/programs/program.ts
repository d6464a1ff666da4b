import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** Where packages are looked for that no other test needs. */
export const packages = resolve('.cache/programs');
const require = createRequire(resolve(packages, 'package.json'));

/** A program that reads what the site publishes. */
export interface Program {
	readonly name: string;
	/** The version that was seen to do what its row says, on 2026-11-30. */
	readonly version: string;
	/** What to type where it is missing. */
	readonly install: string;
	readonly isThere: () => boolean;
}

/** A program of the machine, found by its command. */
export function command(
	name: string,
	version: string,
	debian: string,
	flag = '--version'
): Program {
	return {
		name,
		version,
		install: `apt-get install --no-install-recommends ${debian}`,
		isThere: () => spawnSync(name, [flag]).error === undefined,
	};
}

/** A package of npm, in a folder of its own. */
export function npmPackage(name: string, version: string, ...more: readonly string[]): Program {
	const wanted = [`${name}@${version}`, ...more].join(' ');
	return {
		name,
		version,
		install: `npm install --prefix .cache/programs ${wanted}`,
		isThere: () => existsSync(resolve(packages, 'node_modules', name)),
	};
}

/**
 * Why a test of a program is skipped, for its name, and said once; empty where the program is there.
 */
export function skipped({ name, isThere, install }: Program): string {
	const reason = isThere() ? '' : ` (skipped: it is not there; ${install})`;
	if (reason) console.warn(`${name}${reason}`);
	return reason;
}

/** A module of a package of npm that is there: its name, or a path in it that ends in `.js`. */
export async function load<T>(name: string): Promise<T> {
	const path = name.endsWith('.js')
		? resolve(packages, 'node_modules', name)
		: require.resolve(name);
	return (await import(path)) as T;
}

/** What a program writes when it is called so. */
export function run(name: string, args: readonly string[], input?: string): string {
	return execFileSync(name, args, {
		encoding: 'utf8',
		maxBuffer: 256 * 1024 * 1024,
		stdio: ['pipe', 'pipe', 'ignore'],
		...(input !== undefined && { input }),
	});
}
