import { parentPort } from 'node:worker_threads';
import type { Body } from '../links/probe.ts';
import { comparePage } from './compare-page.ts';

/** One page to compare, as `compareApart` hands it over. */
interface Work {
	readonly answer: Body;
	readonly quotes: readonly string[];
	readonly outside: readonly string[];
}

/** The thread of `compareApart`: compares one page after the other. */
parentPort?.on('message', ({ answer, quotes, outside }: Work) => {
	void comparePage(answer, quotes, outside).then((reading) => parentPort?.postMessage(reading));
});
