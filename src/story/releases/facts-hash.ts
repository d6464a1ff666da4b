import { shortHash } from '../article/passage-ids.ts';
import type { Entry } from '../load/entry.ts';
import { kinds, type KindName } from '../load/kinds.ts';
import { fieldsOf, textsAt } from '../schema/walk.ts';

/**
 * Twelve digits of the SHA-256 of what an entry says beside its words: ids, dates, places, bearings. What
 * is absent, false or an empty list does not count, so that a field which the engine gains changes nothing.
 */
export function factsHash(kind: KindName, { value }: Entry<unknown>): string {
	const facts = structuredClone(value);
	for (const { pattern, role, isMapKey } of fieldsOf(kinds[kind].schema)) {
		const isWords = role?.type === 'prose' || role?.type === 'words';
		if (isMapKey || !isWords) continue;
		for (const [path] of textsAt(facts, pattern)) remove(facts, path);
	}
	return shortHash(JSON.stringify(plain(facts)));
}

function remove(value: unknown, path: readonly (string | number)[]): void {
	const parent = path
		.slice(0, -1)
		.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value);
	(parent as Record<string | number, unknown>)[path.at(-1) ?? ''] = undefined;
}

/** The value with its keys in order, and without what says nothing. */
function plain(value: unknown): unknown {
	if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(plain);
	if (value === null || typeof value !== 'object') return value === false ? undefined : value;
	const fields = Object.entries(value)
		.map(([name, inner]) => [name, plain(inner)] as const)
		.filter(([, inner]) => inner !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(fields);
}
