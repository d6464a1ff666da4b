import type { Content } from '../load/content.ts';
import { accountsIn, releasesIn } from '../load/published.ts';
import { readDate } from '../dates/read-date.ts';
import type { AccountRecord } from '../schema/correction.ts';
import type { PastStatement, ReleaseRecord } from '../schema/release.ts';
import { accountId } from './account-id.ts';
import type { Snapshot } from './snapshot.ts';

/** When something was published and changed, `YYYY-MM-DD`, and how often it has changed since. */
export interface Publication {
	readonly published: string;
	readonly modified: string;
	readonly sequence: number;
	/** The release that its words are of; absent where no release has them. */
	readonly release?: string | undefined;
}

/** A release with the day in its name. */
export interface DatedRelease {
	readonly day: string;
	readonly value: ReleaseRecord;
}

/** The releases of content, the first first. */
export function datedReleases(content: Pick<Content, 'records'>): DatedRelease[] {
	return releasesIn(content).map(({ id, value }) => ({ day: id, value }));
}

/**
 * The day on which readers saw an entry first: that of the first release with it, or its own, where it was
 * there before the first release or has not been released yet.
 */
export function dayOfAccount(value: AccountRecord, releases: readonly DatedRelease[]): string {
	const id = accountId(value);
	const index = releases.findIndex((one) => one.value.entries.includes(id));
	const released = index > 0 ? releases[index]?.day : undefined;
	return released ?? readDate(value.date).last;
}

/** What a history is read from. */
export interface PastAndPresent {
	readonly content: Content;
	readonly now: Snapshot;
	/** The language of the pages. */
	readonly lang: string;
	/** The language of the original article. */
	readonly original: string;
}

/** The history of one statement or event; `undefined` before the first release. */
export function historyOf(
	{ content, now, lang, original }: PastAndPresent,
	kind: 'statements' | 'events',
	id: string
): Publication | undefined {
	const releases = datedReleases(content);
	const last = releases.at(-1);
	if (!last) return undefined;
	const first = releases.findIndex(({ value }) => Object.hasOwn(value[kind], id));
	const own = accountsIn(content)
		.filter(({ value }) => value.where === id)
		.map(({ value }) => dayOfAccount(value, releases));
	// What is not released yet has no day but that of the last release.
	if (first === -1) return toPublication(last.day, own, undefined);
	const isAs = (a: Pick<Snapshot, typeof kind>, b: Pick<Snapshot, typeof kind>) =>
		isSame(a[kind][id], b[kind][id], { lang, original });
	const changed = releases
		.slice(first + 1)
		.filter(({ value }, index) => !isAs(value, releases[first + index]?.value ?? value))
		.map(({ day }) => day);
	const isReleased = isAs(now, last.value);
	return toPublication(
		releases[first]?.day ?? last.day,
		[...changed, ...own],
		isReleased ? last.day : undefined
	);
}

/** Whether readers of a language see the same of a thing in two states of it. */
export function isSame(
	a: HashedThing | undefined,
	b: HashedThing | undefined,
	{ lang, original }: Pick<PastAndPresent, 'lang' | 'original'>
): boolean {
	const wordsOf = ({ words }: HashedThing) => words[lang] ?? words[original];
	if (!a || !b) return a === b;
	return a.facts === b.facts && wordsOf(a) === wordsOf(b);
}

type HashedThing = Pick<PastStatement, 'facts' | 'words'>;

/** The history of the whole site; `undefined` before the first release. */
export function historyOfAll({ content, now }: Pick<PastAndPresent, 'content' | 'now'>) {
	const releases = datedReleases(content);
	const [first] = releases;
	const last = releases.at(-1);
	if (!first || !last) return undefined;
	const days = [
		...releases.slice(1).map(({ day }) => day),
		...accountsIn(content).map(({ value }) => dayOfAccount(value, releases)),
	];
	return toPublication(first.day, days, now.content === last.value.content ? last.day : undefined);
}

function toPublication(
	published: string,
	days: readonly string[],
	release: string | undefined
): Publication {
	const later = [...new Set(days)].filter((day) => day > published).sort();
	return { published, modified: later.at(-1) ?? published, sequence: later.length, release };
}
