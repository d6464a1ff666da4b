import { expect, type TestContext } from 'vitest';
import type { CslItem } from '../../src/outputs/data/csl.ts';
import { differences, fromCsl } from './reference.ts';
import type { Row } from './references.ts';

/**
 * Asks a program for what it reads of a file of these references: what differs has to have a reason, and a
 * reason something that differs, since otherwise it may be gone. The counts are printed.
 */
export async function compare(
	{ file, program, read, otherwise = {} }: Row,
	items: readonly CslItem[],
	path: string,
	context: TestContext
): Promise<void> {
	if (!program.isThere()) context.skip(`it is not there; ${program.install}`);
	const found = differences(fromCsl(items), await read(path));
	const counts = Object.entries(found).map(([field, ids]) => `${field} ${String(ids.length)}`);
	console.info(
		`${program.name}, ${file}: of ${String(items.length)} ${counts.join(', ') || 'none'} otherwise`
	);
	expect(Object.keys(found).toSorted(), JSON.stringify(found).slice(0, 2_000)).toEqual(
		Object.keys(otherwise).toSorted()
	);
	const byId = new Map(items.map((item) => [item.id, item]));
	for (const [field, ids] of Object.entries(found))
		expect(
			ids.filter((id) => !otherwise[field]?.[0](byId.get(id) ?? {})),
			`${field}: ${otherwise[field]?.[1] ?? ''}`
		).toEqual([]);
}
