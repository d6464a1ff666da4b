import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Gives a folder the packages of a project, this one where none is named, and nothing of what builds have kept beside them. */
export function linkPackages(folder: string, root = resolve()): void {
	const packages = join(root, 'node_modules');
	mkdirSync(join(folder, 'node_modules'));
	for (const name of readdirSync(packages)) {
		if (['.cache', '.vite'].includes(name)) continue;
		symlinkSync(join(packages, name), join(folder, 'node_modules', name));
	}
}
