import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../publish/finish/finish.ts';
import { sumsName } from '../publish/sums.ts';

/** What reading a file of a copy gives: its bytes, that it is not there, or why nothing can be said of it. */
export type FileRead =
	{ readonly bytes: Uint8Array } | { readonly isMissing: true } | { readonly failure: string };

/** A copy of the built site, wherever it lies. */
export interface SiteCopy {
	/** Whether all of its files can be listed and read. */
	readonly isWhole: boolean;
	/** The files that are there, but for the list of sums; empty where they cannot be listed. */
	readonly paths: readonly string[];
	/** Reads a file of at most so many bytes. */
	readonly read: (path: string, limit: number) => Promise<FileRead>;
}

/** The copy in a folder. */
export function copyIn(folder: string): SiteCopy {
	const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
	const paths = isFolder ? listFiles(folder).filter((path) => path !== sumsName) : [];
	const known = new Set([...paths, ...(isFolder ? [sumsName] : [])]);
	return {
		isWhole: true,
		paths,
		read: (path, limit) => {
			const file = join(folder, path);
			const found = known.has(path) ? statSync(file, { throwIfNoEntry: false }) : undefined;
			if (!found?.isFile()) return Promise.resolve({ isMissing: true });
			return Promise.resolve(found.size > limit ? tooLarge(limit) : { bytes: readFileSync(file) });
		},
	};
}

/** Says that a file has more bytes than it may. */
export function tooLarge(limit: number): FileRead {
	return { failure: `more than ${String(limit / 1_000_000)} MB` };
}
