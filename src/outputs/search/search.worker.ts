import { makeEngine, type Engine } from './engine.ts';
import { fromIndex, type SearchIndex } from './index-file.ts';
import { resultsFor, type Question } from './results.ts';

/*
 * Reads indexes and answers questions beside the page, so that typing stays smooth. It is sent the texts of
 * indexes, and questions with a number; it answers with that number and the results.
 */

let engine: Engine | undefined;

self.addEventListener('message', ({ data }: MessageEvent<string | (Question & { id: number })>) => {
	if (typeof data === 'string') {
		const index = JSON.parse(data) as SearchIndex;
		engine ??= makeEngine(index.months);
		engine.add(fromIndex(index));
	} else if (engine) self.postMessage({ id: data.id, ...resultsFor(engine, data) });
});
