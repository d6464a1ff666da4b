import type { Content } from '../load/content.ts';
import { accountsIn, publishedIds } from '../load/published.ts';
import type { AccountRecord } from '../schema/correction.ts';
import { passageKinds, type PassageKind, type PublishedKind } from '../schema/published.ts';
import { accountId } from './account-id.ts';
import { datedReleases } from './history.ts';

/**
 * The entries that say what published ids were that nothing has any more, and why they went: by id, of several
 * the last. An entry about a part of a thing says nothing of the whole, nor does one of a release that had
 * the thing still. Of a passage it may be about its words.
 */
export function removalsIn(
	content: Content,
	kind: PublishedKind | PassageKind
): ReadonlyMap<string, AccountRecord> {
	const releases = datedReleases(content);
	const entriesUpTo = new Map<number, ReadonlySet<string>>();
	const releasedWith = (id: string): ReadonlySet<string> => {
		const last = releases.findLastIndex(({ value }) => hasId(value[kind], id));
		const known =
			entriesUpTo.get(last) ??
			new Set(releases.slice(0, last + 1).flatMap(({ value }) => value.entries));
		entriesUpTo.set(last, known);
		return known;
	};
	const isPassage = (passageKinds as readonly string[]).includes(kind);
	const values: AccountRecord[] = accountsIn(content).map(({ value }) => value);
	const byId = Map.groupBy(values, ({ where }) => where);
	return new Map(
		publishedIds(content, kind).flatMap(({ id }) => {
			const entry = (byId.get(id) ?? []).findLast(
				(value) =>
					value.slip !== true &&
					(value.what === undefined || (isPassage && value.what === 'words')) &&
					!releasedWith(id).has(accountId(value))
			);
			return entry ? [[id, entry] as const] : [];
		})
	);
}

function hasId(ids: readonly string[] | Readonly<Record<string, unknown>>, id: string): boolean {
	return Array.isArray(ids) ? ids.includes(id) : Object.hasOwn(ids, id);
}
