import { partPages } from './even-parts.ts';
import type { DayOfChanges } from './types/changes.ts';

/** Up to so many changes of all days stand on one page; more are parted by day. */
const mostAtOnce = 250;
/** The most changes on one of several pages. */
const mostOnPage = 120;

/** A page of what changed on one day, within `changes/`. */
export interface ChangesPage {
	/** The day with some of its changes, or all. */
	readonly day: DayOfChanges;
	/** `changes/<day>/`, with `2/` and so on where one day takes several pages. */
	readonly path: string;
	/** Its place among the pages of its day, from 1. */
	readonly place: number;
}

/** A day without the things that an entry of it is about already: what its lists name. */
export function withoutTold(day: DayOfChanges): DayOfChanges {
	const told = new Set(
		[...day.accounts.map(({ where }) => where), ...day.differences.map(({ id }) => id)].filter(
			(id) => id !== undefined
		)
	);
	const untold = (things: DayOfChanges['added']) => things.filter(({ id }) => !told.has(id));
	return {
		...day,
		added: untold(day.added),
		reworded: untold(day.reworded),
		removed: untold(day.removed),
	};
}

/** The pages of many changes, the latest day first; none where all days stand on one page. */
export function changesPages(days: readonly DayOfChanges[]): ChangesPage[] {
	const all = days.map((day) => ({ day, changes: changesOf(withoutTold(day)) }));
	if (all.reduce((sum, { changes }) => sum + changes.length, 0) <= mostAtOnce) return [];
	return all.flatMap(({ day, changes }) =>
		partPages(changes, mostOnPage, `changes/${day.day}/`).map(
			({ part: some, path, place = 1 }) => ({
				day: {
					...day,
					accounts: some.flatMap((one) => one.accounts ?? []),
					differences: some.flatMap((one) => one.differences ?? []),
					added: some.flatMap((one) => one.added ?? []),
					reworded: some.flatMap((one) => one.reworded ?? []),
					removed: some.flatMap((one) => one.removed ?? []),
					pages: some.flatMap((one) => one.pages ?? []),
				},
				path,
				place,
			})
		)
	);
}

/** The path of the page that has an entry of `corrections.yaml` or `changes.yaml`, by its id. */
export function accountPaths(days: readonly DayOfChanges[]): Map<string, string> {
	const pages = changesPages(days);
	const shown = pages.length > 0 ? pages : days.map((day) => ({ day, path: 'changes/' }));
	return new Map(
		shown.flatMap(({ day, path }) => day.accounts.map(({ id }) => [id, path] as const))
	);
}

/** The changes of a day one by one; what differs stays with the entry that accounts for it. */
function changesOf(day: DayOfChanges): Partial<DayOfChanges>[] {
	const { accounts, differences, added, reworded, removed, pages } = day;
	const isOf = ({ where, what }: (typeof accounts)[number], one: (typeof differences)[number]) =>
		where === one.id && what === one.part;
	return [
		...differences
			.filter((one) => !accounts.some((account) => isOf(account, one)))
			.map((one) => ({ differences: [one] })),
		...accounts.map((account) => ({
			accounts: [account],
			differences: differences.filter((one) => isOf(account, one)),
		})),
		...added.map((one) => ({ added: [one] })),
		...pages.map((one) => ({ pages: [one] })),
		...reworded.map((one) => ({ reworded: [one] })),
		...removed.map((one) => ({ removed: [one] })),
	];
}
