import { parentPort, workerData } from 'node:worker_threads';
import { finishFile } from './finish-file.ts';
import type { FinishedFile } from './finished-file.ts';
import type { ThreadWork } from './finish-files.ts';

/** A thread of `finishFiles`: takes one file after the other from the shared list until none is left. */
const { folder, files, count, next } = workerData as ThreadWork;
const turn = new Int32Array(next);
const finished: (readonly [place: number, file: FinishedFile])[] = [];
for (let place = take(); place < files.length; place = take()) {
	const file = files[place];
	if (file) finished.push([place, finishFile(folder, file, count)]);
}
parentPort?.postMessage(finished);

function take(): number {
	return Atomics.add(turn, 0, 1);
}
