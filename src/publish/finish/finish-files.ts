import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { finishTaken } from './finish-file.ts';
import type { BuiltFile, FinishedFile, TakenFile } from './finished-file.ts';

/** What each thread is given. */
export interface ThreadWork {
	readonly folder: string;
	readonly files: readonly BuiltFile[];
	readonly count: number;
	/** One number that all threads share: the place of the file that nobody has taken yet. */
	readonly next: SharedArrayBuffer;
}

/** More threads than this wait for the disk. */
const mostThreads = 4;

/**
 * Finishes the files of a built site, several at once; in the order in which they are given.
 *
 * @param taken those that are taken over from the last site, by path
 */
export async function finishFiles(
	folder: string,
	files: readonly BuiltFile[],
	taken: ReadonlyMap<string, TakenFile> = new Map()
): Promise<readonly FinishedFile[]> {
	const count = files.length;
	const made = files.filter(({ edition, path }) => !taken.has(edition + path));
	const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
	const work: ThreadWork = { folder, files: made, count, next };
	const threads = Array.from({ length: Math.min(availableParallelism(), mostThreads) }, () =>
		runThread(work)
	);
	const finished = new Map(
		(await Promise.all(threads)).flat().map(([place, file]) => [made[place], file])
	);
	return files.flatMap((file) => {
		const last = taken.get(file.edition + file.path);
		return (last ? finishTaken(folder, file, count, last) : finished.get(file)) ?? [];
	});
}

/** What one thread has finished, with its places in the list. */
function runThread(work: ThreadWork): Promise<(readonly [place: number, file: FinishedFile])[]> {
	return new Promise((settle, reject) => {
		new Worker(new URL('finish-thread.ts', import.meta.url), { workerData: work })
			.once('message', settle)
			.once('error', reject);
	});
}
