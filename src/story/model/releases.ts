import type { CheckedContent } from '../check/check.ts';
import { allPassageIds } from '../article/passage-ids.ts';
import { redirectsIn } from '../load/published.ts';
import { passageId } from '../schema/primitives.ts';
import { passageKinds } from '../schema/published.ts';
import { readDate } from '../dates/read-date.ts';
import type { LocalContent } from '../translations/localize.ts';
import { accountId } from '../releases/account-id.ts';
import { differences, type Difference } from '../releases/differences.ts';
import {
	datedReleases,
	dayOfAccount,
	historiesOf,
	isSame,
	type DatedRelease,
	type Publication,
} from '../releases/history.ts';
import { snapshotOf, type Snapshot } from '../releases/snapshot.ts';
import { toProse } from './prose.ts';
import type { Account, ChangedPage, DayOfChanges, Release, ThingId } from './types/changes.ts';
import type { Site } from './types/site.ts';

/** What a site knows of its past. */
type Past = Pick<Site, 'accounts' | 'days' | 'goneFromArticle' | 'history' | 'releases'>;

const kinds = ['statements', 'events'] as const;

/** Everything that was published before and has changed since, in the language of a site. */
export function buildPast(checked: CheckedContent, { lang, original }: LocalContent): Past {
	const { content } = checked;
	const releases = datedReleases(content);
	const now = snapshotOf(checked);
	const accounts = buildAccounts(checked, original, releases);
	const { all, of } = historiesOf({ content, now, lang, original });
	const things = kinds.flatMap((kind) =>
		content.records[kind].flatMap(({ id }) => {
			const history = of(kind, id);
			return history ? [[thingKey({ kind, id }), history] as const] : [];
		})
	);
	return {
		accounts,
		goneFromArticle: goneFromArticle(checked, accounts),
		releases: releases.map((one, index) => toRelease(one, releases[index - 1], now)).toReversed(),
		days: daysOf(accounts, releases, now, lang, original),
		history: all && { all, things: new Map<string, Publication>(things) },
	};
}

/** What tells a statement from an event of the same id. */
export function thingKey({ kind, id }: ThingId): string {
	return `${kind}/${id}`;
}

function buildAccounts(
	{ content: { records } }: CheckedContent,
	lang: string,
	releases: readonly DatedRelease[]
): Account[] {
	const all = [
		...records.corrections.map(({ value }) => ({ value, kind: 'correction' as const })),
		...records.changes.map(({ value }) => ({
			value,
			kind: value.slip === true ? ('slip' as const) : ('change' as const),
		})),
	];
	return all
		.map(({ value, kind }) => ({
			id: accountId(value),
			kind,
			day: dayOfAccount(value, releases),
			where: value.where,
			what: value.what,
			said: toProse(value.said, lang),
			says: toProse(value.says, lang),
			why: value.why === undefined ? undefined : toProse(value.why, lang),
		}))
		.toReversed()
		.sort((a, b) => (a.day < b.day ? 1 : Number(a.day > b.day) * -1));
}

/** What the passages and notes were that are gone and lead nowhere: the last entry about each. */
function goneFromArticle({ content, copies }: CheckedContent, accounts: readonly Account[]) {
	const there = new Set([
		...allPassageIds(content, copies),
		...passageKinds.flatMap((kind) => redirectsIn(content, kind).map(({ from }) => from)),
	]);
	const gone = accounts.flatMap((account) => {
		const { where: id = '' } = account;
		return passageId.safeParse(id).success && !there.has(id) ? [{ id, account }] : [];
	});
	return [...new Map(gone.toReversed().map((one) => [one.id, one])).values()];
}

function toRelease(
	{ day, value }: DatedRelease,
	before: DatedRelease | undefined,
	now: Snapshot
): Release {
	return {
		day,
		date: readDate(day),
		says: value.says,
		record: value,
		before: before?.day,
		isCurrent: value.content === now.content,
	};
}

/** The days of changes, the latest first: releases, and days of entries that no release has yet. */
function daysOf(
	accounts: readonly Account[],
	releases: readonly DatedRelease[],
	now: Snapshot,
	lang: string,
	original: string
): DayOfChanges[] {
	const last = releases.at(-1);
	const pending = last ? differences(last.value, now, original) : [];
	const dayOf = (difference: Difference) =>
		accounts.find(({ where, what }) => where === difference.id && what === difference.part)?.day;
	const days = new Set([...releases.map(({ day }) => day), ...accounts.map(({ day }) => day)]);
	return [...days]
		.sort()
		.toReversed()
		.map((day) => {
			const index = releases.findIndex((one) => one.day === day);
			const release = releases[index];
			const before = releases[index - 1];
			const isNew = release !== undefined && before !== undefined;
			return {
				day,
				date: readDate(day),
				accounts: accounts.filter((one) => one.day === day),
				differences: [
					...(isNew ? differences(before.value, release.value, original) : []),
					...pending.filter((difference) => dayOf(difference) === day),
				],
				...(isNew ? thingsOf(before.value, release.value, lang, original) : nothing),
			};
		});
}

const nothing = { added: [], reworded: [], removed: [], pages: [] };

/** What came, went, and has other words, between two releases. */
function thingsOf(before: Snapshot, after: Snapshot, lang: string, original: string) {
	const idsOf = (kind: ThingId['kind'], snapshot: Snapshot, isMeant: (id: string) => boolean) =>
		Object.keys(snapshot[kind])
			.filter(isMeant)
			.map((id): ThingId => ({ kind, id }));
	const has = (snapshot: Snapshot, kind: ThingId['kind']) => (id: string) =>
		Object.hasOwn(snapshot[kind], id);
	return {
		added: kinds.flatMap((kind) => idsOf(kind, after, (id) => !has(before, kind)(id))),
		removed: kinds.flatMap((kind) => idsOf(kind, before, (id) => !has(after, kind)(id))),
		reworded: kinds.flatMap((kind) =>
			idsOf(
				kind,
				after,
				(id) =>
					has(before, kind)(id) && !isSame(before[kind][id], after[kind][id], { lang, original })
			)
		),
		pages: pagesOf(before, after, lang, original),
	};
}

/** Pages of many things with other words than before; those of the original article are a difference of their own. */
function pagesOf(before: Snapshot, after: Snapshot, lang: string, original: string): ChangedPage[] {
	const inTongue = <T>(words: Readonly<Record<string, T>>) => words[lang] ?? words[original];
	const findings = [before, after].map((one) => JSON.stringify(inTongue(one.findings)));
	const sides = new Set([...Object.keys(before.positions), ...Object.keys(after.positions)]);
	const isMoved = (key: string) =>
		!isSame(before.positions[key], after.positions[key], { lang, original });
	return [
		...(lang !== original && before.article[lang] !== after.article[lang]
			? ['article' as const]
			: []),
		...(findings[0] === findings[1] ? [] : ['findings' as const]),
		...([...sides].some(isMoved) ? ['positions' as const] : []),
	];
}
