import { parentPort, workerData } from 'node:worker_threads';
import { comparePage } from './compare-page.ts';
import type { Answer } from './page-text.ts';

/** The thread of `compareApart`: compares one page. */
const { answer, quotes, outside } = workerData as {
	answer: Answer;
	quotes: readonly string[];
	outside: readonly string[];
};
parentPort?.postMessage(await comparePage(answer, quotes, outside));
