import { Worker } from 'node:worker_threads';
import type { PageReading } from './compare-page.ts';
import { outsideTexts } from './outside-readers.ts';
import { isPdf, type Answer } from './page-text.ts';

/** What reading one page may cost. */
export interface Bounds {
	readonly ms: number;
	/** Memory of the thread’s objects, in MiB. */
	readonly heapMib: number;
	/** How much the whole process may grow meanwhile, in MiB: packed parts of a PDF are no objects. */
	readonly growthMib: number;
}

const usual: Bounds = { ms: 120_000, heapMib: 1_024, growthMib: 1_536 };

let last: Promise<unknown> = Promise.resolve();

/**
 * Compares quotations with a page in a thread of its own, one page at a time: what others wrote may be made
 * to take for ever, or all memory. `undefined` where it takes more than it may.
 */
export function compareApart(
	answer: Answer,
	quotes: readonly string[],
	bounds = usual
): Promise<PageReading | undefined> {
	const turn = last.then(() => compareInThread(answer, quotes, bounds));
	last = turn;
	return turn;
}

async function compareInThread(
	answer: Answer,
	quotes: readonly string[],
	{ ms, heapMib, growthMib }: Bounds
): Promise<PageReading | undefined> {
	const outside = isPdf(answer.bytes) ? await outsideTexts(answer.bytes, ms) : [];
	const before = process.memoryUsage.rss();
	const thread = new Worker(new URL('compare-thread.ts', import.meta.url), {
		workerData: { answer, quotes, outside },
		resourceLimits: { maxOldGenerationSizeMb: heapMib },
		// What a reader has to say of a damaged document is no concern of the report.
		stdout: true,
		stderr: true,
	});
	const start = performance.now();
	const watch = setInterval(() => {
		const growth = (process.memoryUsage.rss() - before) / 1_048_576;
		if (performance.now() - start < ms && growth < growthMib) return;
		void thread.terminate();
	}, 50);
	try {
		return await new Promise<PageReading | undefined>((settle) => {
			thread.once('message', settle);
			thread.once('error', () => {
				settle(undefined);
			});
			thread.once('exit', () => {
				settle(undefined);
			});
		});
	} finally {
		clearInterval(watch);
		await thread.terminate();
	}
}
