import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Gives a folder the packages of this project, and nothing of what builds have kept beside them. */
export function linkPackages(folder: string): void {
	const packages = resolve('node_modules');
	mkdirSync(join(folder, 'node_modules'));
	for (const name of readdirSync(packages)) {
		if (['.cache', '.vite'].includes(name)) continue;
		symlinkSync(join(packages, name), join(folder, 'node_modules', name));
	}
}
