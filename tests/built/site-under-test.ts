import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSite } from '../../src/cli/build.ts';
import { readPlacement } from '../../src/build/placement.ts';

let built: Promise<string> | undefined;

/** The built site that tests look at: the folder in `BUILT_SITE`, or `dist/`, built where it is not there. */
export function builtSite(): Promise<string> {
	built ??= build();
	return built;
}

async function build(): Promise<string> {
	const given = process.env['BUILT_SITE'];
	if (given) return resolve(given);
	const placement = readPlacement(process.env);
	if (typeof placement === 'string') throw new Error(placement);
	if (!existsSync('dist')) await buildSite(placement);
	return resolve('dist');
}
