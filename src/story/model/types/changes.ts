import type { EdtfDate } from '../../dates/edtf.ts';
import type { AccountKind, AccountPart } from '../../schema/correction.ts';
import type { ReleaseRecord } from '../../schema/release.ts';
import type { Difference } from '../../releases/differences.ts';
import type { Prose } from './prose.ts';

/** A correction of something published. */
export interface Correction {
	readonly date: EdtfDate;
	readonly where: string | undefined;
	readonly said: Prose;
	readonly says: Prose;
	readonly why: Prose;
}

/** An entry that accounts for a change: a correction, another change, or a typing slip. */
export interface Account {
	/** Permanent: its day and a hash. */
	readonly id: string;
	readonly kind: AccountKind;
	/** The day on which readers saw it first, `YYYY-MM-DD`. */
	readonly day: string;
	readonly where: string | undefined;
	/** Which part of it, where releases keep that. */
	readonly what: AccountPart | undefined;
	readonly said: Prose;
	readonly says: Prose;
	/** Absent for a slip. */
	readonly why: Prose | undefined;
}

/** A statement or an event, that may be gone. */
export interface ThingId {
	readonly kind: 'statements' | 'events';
	readonly id: string;
}

/** What changed on one day: that of a release, or of entries that no release has yet. */
export interface DayOfChanges {
	/** `YYYY-MM-DD` */
	readonly day: string;
	readonly date: EdtfDate;
	readonly accounts: readonly Account[];
	/** Answers, titles, dates and figures that changed, and the words of the article. */
	readonly differences: readonly Difference[];
	readonly added: readonly ThingId[];
	/** All that readers of this language see otherwise. */
	readonly reworded: readonly ThingId[];
	readonly removed: readonly ThingId[];
	/** Pages whose words these readers see otherwise, though nothing that has an id says so. */
	readonly pages: readonly ChangedPage[];
}

/** A page of many things: the translation of the article, what was found, where each side stands. */
export type ChangedPage = 'article' | 'findings' | 'positions';

/** A publication of the whole site. */
export interface Release {
	/** `YYYY-MM-DD` */
	readonly day: string;
	readonly date: EdtfDate;
	/** What changed, in a sentence in the original language. */
	readonly says: string;
	readonly record: ReleaseRecord;
	/** The day of the release before it. */
	readonly before: string | undefined;
	/** Whether the content is that of this release. */
	readonly isCurrent: boolean;
}
