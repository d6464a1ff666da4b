import { chmodSync, existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { readSums, sumsName } from '../sums.ts';

/**
 * Gives the files of a new site that are those of the last one the times that they had: nginx and Caddy make
 * their ETags of time and size, so that what has not changed stays in readers’ caches.
 *
 * @param made the new site
 * @param last where the last one stands, if there is one
 */
export function keepTimes(made: string, last: string): void {
	const [sums, before] = [sumsIn(made), sumsIn(last)];
	for (const [path, sum] of sums) {
		if (before.get(path) !== sum) continue;
		const stat = statSync(join(last, path), { throwIfNoEntry: false });
		if (stat?.isFile() !== true) continue;
		// One that was taken over is the same file.
		if (statSync(join(made, path)).ino === stat.ino) continue;
		utimesSync(join(made, path), stat.atime, stat.mtime);
	}
}

/** Lets everybody read a site, and its owner alone write, however strict the builder’s `umask` is. */
export function openToReaders(folder: string): void {
	chmodSync(folder, 0o755);
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		if (entry.isDirectory()) chmodSync(path, 0o755);
		else if (entry.isFile()) chmodSync(path, 0o644);
	}
}

/** The sums of the files of a site by path; none where there is no site, or no list that can be read. */
export function sumsIn(folder: string): Map<string, string> {
	const file = join(folder, sumsName);
	return (existsSync(file) && readSums(readFileSync(file, 'utf8'))) || new Map<string, string>();
}
