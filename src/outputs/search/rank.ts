import type { Spelling } from './query.ts';
import type { SearchRecord } from './record.ts';

/** Of the words of a query, weighed by how much they say, what has no more than this was not meant. */
export const leastShare = 0.3;

interface Ranked {
	readonly record: SearchRecord;
	readonly rank: number;
}

/** The best first. */
export function byRank(a: Ranked, b: Ranked): number {
	return b.rank - a.rank;
}

/** What stands in one place of a page, such as all positions on a topic, does not fill the top of the list. */
export function oncePerPlace<R extends Ranked>(ranked: readonly R[]): R[] {
	const seen = new Set<string>();
	return ranked
		.map((one) => {
			const { address } = one.record;
			const isAgain = seen.has(address);
			seen.add(address);
			return isAgain ? { ...one, rank: one.rank - 1 } : one;
		})
		.sort(byRank);
}

/**
 * How well a word of a query fits what matched in a record, 0 to 1, and whether it stands in its date.
 *
 * @param match the words that matched, with the fields that they stand in
 */
export function fit(
	spellings: readonly Spelling[],
	match: Readonly<Record<string, readonly string[]>>
): { readonly part: number; readonly isInDate: boolean } {
	let part = 0;
	let isInDate = false;
	for (const [found, places] of Object.entries(match)) {
		for (const { term, weight, isStart } of spellings) {
			if (found !== term && !(isStart && found.startsWith(term))) continue;
			part = Math.max(part, found === term ? weight : weight * 0.9);
			isInDate ||= places.includes('date');
		}
	}
	return { part, isInDate };
}

/** How much a word of a query says: one that stands nearly everywhere says little, one that stands nowhere less than others. */
export function weightOf(
	spellings: readonly Spelling[],
	counts: ReadonlyMap<string, number>,
	records: number
): number {
	const all = spellings.map(({ term, isStart }) => counts.get(term) ?? (isStart ? 1 : 0));
	const stands = spellings.length > 1 || counts.has(spellings[0]?.term ?? '');
	return Math.max(Math.log(1 + records / (Math.max(...all) + 1)), 0.05) * (stands ? 1 : 0.4);
}
