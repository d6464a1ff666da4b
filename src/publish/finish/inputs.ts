import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Environment } from '../../story/system/environment.ts';
import { sha256 } from '../sums.ts';
import { listFiles } from './finish.ts';

/** What npm has installed; without this list nobody knows which packages a site is made with. */
const installed = 'node_modules/.package-lock.json';

/**
 * A hash of all that a built site follows from: its content, every file of the engine and of the project’s
 * folder, the packages, the program that runs it, and the whole environment. `undefined` where one of them
 * cannot be known.
 *
 * @param content texts of the content folder, by path
 */
export function inputsHash(
	content: ReadonlyMap<string, { readonly text: string }>,
	env: NodeJS.ProcessEnv,
	root = resolve()
): string | undefined {
	if (!existsSync(join(root, installed))) return undefined;
	const hash = createHash('sha256');
	// With its length before it, no part can be taken for another.
	const add = (part: string | Uint8Array) => hash.update(`${String(part.length)}:`).update(part);
	add(JSON.stringify([process.versions, process.platform, process.arch, process.execArgv, root]));
	for (const name of Object.keys(env).sort()) add(`${name}=${env[name] ?? ''}`);
	for (const [path, { text }] of [...content].sort(([a], [b]) => (a < b ? -1 : 1))) {
		add(path);
		add(text);
	}
	for (const path of [...engineFiles(root), installed]) {
		add(path);
		add(readFileSync(join(root, path)));
	}
	return hash.digest('hex');
}

/**
 * A hash of all that a built site follows from beside its content; which folder it is made of or into tells nothing.
 */
export function engineHash(
	{ origin, base, isOffline }: Environment,
	env: NodeJS.ProcessEnv,
	root = resolve()
): string | undefined {
	const inputs = inputsHash(new Map(), env, root);
	return inputs && sha256(JSON.stringify([inputs, origin, base, isOffline]));
}

/** The files of the engine: those that lie in the project’s folder, `.env` among them, and its rooms. */
function engineFiles(root: string): string[] {
	const beside = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile());
	const rooms = ['public', 'src'].filter((room) => existsSync(join(root, room)));
	return [
		...beside.map(({ name }) => name).sort(),
		...rooms.flatMap((room) => listFiles(join(root, room)).map((path) => `${room}/${path}`)),
	];
}
