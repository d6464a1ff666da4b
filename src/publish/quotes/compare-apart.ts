import { Worker } from 'node:worker_threads';
import type { PageReading } from './compare-page.ts';
import type { Body } from '../links/probe.ts';
import { outsideTexts } from './outside-readers.ts';
import { isPdf } from './page-text.ts';

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
	answer: Body,
	quotes: readonly string[],
	bounds = usual
): Promise<PageReading | undefined> {
	const turn = last.then(() => compareInThread(answer, quotes, bounds));
	last = turn;
	return turn;
}

async function compareInThread(
	answer: Body,
	quotes: readonly string[],
	{ ms, heapMib, growthMib }: Bounds
): Promise<PageReading | undefined> {
	const outside = isPdf(answer.bytes) ? await outsideTexts(answer.bytes, ms) : [];
	const before = process.memoryUsage.rss();
	const thread = threadOf(heapMib);
	const start = performance.now();
	const watch = setInterval(() => {
		const growth = (process.memoryUsage.rss() - before) / 1_048_576;
		if (performance.now() - start > ms || growth > growthMib) void thread.terminate();
	}, 50);
	try {
		return await new Promise<PageReading | undefined>((settle) => {
			const giveUp = () => {
				kept = undefined;
				settle(undefined);
			};
			thread.once('message', settle).once('error', giveUp).once('exit', giveUp);
			thread.postMessage({ answer, quotes, outside });
		});
	} finally {
		clearInterval(watch);
		for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
		// What a thread that is not needed any more waits for keeps no command from ending.
		thread.unref();
	}
}

let kept: { readonly thread: Worker; readonly heapMib: number } | undefined;

/** The thread of the page before, if it is there still: to start one takes longer than to read most pages. */
function threadOf(heapMib: number): Worker {
	if (kept?.heapMib === heapMib) {
		kept.thread.ref();
		return kept.thread;
	}
	void kept?.thread.terminate();
	const thread = new Worker(new URL('compare-thread.ts', import.meta.url), {
		resourceLimits: { maxOldGenerationSizeMb: heapMib },
		// What a reader has to say of a damaged document is no concern of the report.
		stdout: true,
		stderr: true,
	});
	kept = { thread, heapMib };
	return thread;
}
