import { editions } from '../../../src/edition/editions.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { indexFile } from '../../../src/outputs/search/compact.ts';
import { makeEngine, type Engine } from '../../../src/outputs/search/engine.ts';
import { fromIndex, type SearchIndex } from '../../../src/outputs/search/index-file.ts';
import { monthNames } from '../../../src/outputs/search/dated.ts';
import { searchRecords } from '../../../src/outputs/search/records.ts';

/** The file that a browser is sent for an edition. */
export function fileOf(edition: Edition): string {
	const others = editions.filter((one) => one !== edition);
	const months = monthNames([edition, ...others]);
	return indexFile(searchRecords(edition, others), { base: edition.address(''), months });
}

const known = new Map<Edition, Engine>();

/** The engine that it makes of it. */
export function engineOf(edition: Edition): Engine {
	const before = known.get(edition);
	if (before) return before;
	const index = JSON.parse(fileOf(edition)) as SearchIndex;
	const engine = makeEngine(index.months);
	engine.add(fromIndex(index));
	known.set(edition, engine);
	return engine;
}
