import { sha256 } from '../publish/sums.ts';
import { showProgress } from './progress.ts';
import type { SiteCopy } from './site-copy.ts';

/** The most bytes of a file. */
const fileLimit = 50_000_000;
/** As many files at once as a browser would ask one host for. */
const atOnce = 6;
/** After as many files in a row of which nothing can be said, the rest is not asked for. */
const mostFailures = 20;

/** What reading the files of a copy has given. */
export interface Found {
	/** The sum of each file that was asked for; `undefined` where it is not there. */
	readonly found: ReadonlyMap<string, string | undefined>;
	/** Files of which nothing can be said, with the reason. */
	readonly failures: ReadonlyMap<string, string>;
	/** Why not every file was asked for. */
	readonly stopped: string | undefined;
}

/**
 * The sums of files of a copy, as far as they can be read.
 *
 * @param end ends what is under way; it is called where too much fails
 */
export async function sumsOf(
	copy: SiteCopy,
	paths: readonly string[],
	end: AbortController
): Promise<Found> {
	const found = new Map<string, string | undefined>();
	const failures = new Map<string, string>();
	const progress = showProgress(paths.length);
	const left = paths.values();
	let inARow = 0;
	let stopped: string | undefined;
	const take = async () => {
		for (const path of left) {
			const read = await copy.read(path, fileLimit);
			if (end.signal.aborted) stopped ??= 'slowness: the time is over';
			// What was under way when the end was decided says nothing.
			if (stopped !== undefined) return;
			inARow = 'failure' in read ? inARow + 1 : 0;
			if ('failure' in read) failures.set(path, read.failure);
			found.set(path, 'bytes' in read ? sha256(read.bytes) : undefined);
			progress.step();
			if (inARow < mostFailures) continue;
			stopped = `failure of ${String(inARow)} files in a row`;
			end.abort();
		}
	};
	await Promise.all(Array.from({ length: atOnce }, take));
	progress.end();
	return { found, failures, stopped };
}
