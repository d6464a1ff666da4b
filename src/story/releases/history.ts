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

/** When everything of a site was published and changed, in one language; all `undefined` before the first release. */
export interface Histories {
	readonly all: Publication | undefined;
	/** The history of one statement or event. */
	readonly of: (kind: 'statements' | 'events', id: string) => Publication | undefined;
}

const read = new WeakMap<Snapshot, Map<string, Histories>>();

/** The histories in the language of an edition, read once for each. */
export function historiesOf(past: PastAndPresent): Histories {
	const { now, lang } = past;
	const known = read.get(now) ?? new Map<string, Histories>();
	read.set(now, known);
	const own = known.get(lang) ?? readHistories(past);
	known.set(lang, own);
	return own;
}

function readHistories({ content, now, lang, original }: PastAndPresent): Histories {
	const releases = datedReleases(content);
	const last = releases.at(-1);
	if (!last) return { all: undefined, of: () => undefined };
	const accounts = accountsIn(content).map(({ value }) => ({
		where: value.where,
		day: dayOfAccount(value, releases),
	}));
	const daysAbout = Map.groupBy(accounts, ({ where }) => where);
	const all = toPublication(
		releases[0]?.day ?? last.day,
		[...releases.slice(1), ...accounts].map(({ day }) => day),
		now.content === last.value.content ? last.day : undefined
	);
	const of: Histories['of'] = (kind, id) => {
		const first = releases.findIndex(({ value }) => Object.hasOwn(value[kind], id));
		const own = (daysAbout.get(id) ?? []).map(({ day }) => day);
		// What is not released yet has no day but that of the last release.
		if (first === -1) return toPublication(last.day, own, undefined);
		const isAs = (a: Pick<Snapshot, typeof kind>, b: Pick<Snapshot, typeof kind>) =>
			isSame(a[kind][id], b[kind][id], { lang, original });
		const changed = releases
			.slice(first + 1)
			.filter(({ value }, index) => !isAs(value, releases[first + index]?.value ?? value))
			.map(({ day }) => day);
		const release = isAs(now, last.value) ? last.day : undefined;
		return toPublication(releases[first]?.day ?? last.day, [...changed, ...own], release);
	};
	return { all, of };
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

function toPublication(
	published: string,
	days: readonly string[],
	release: string | undefined
): Publication {
	const later = [...new Set(days)].filter((day) => day > published).sort();
	return { published, modified: later.at(-1) ?? published, sequence: later.length, release };
}
