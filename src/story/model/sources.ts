import type { Entry } from '../load/entry.ts';
import type { SourceRecord } from '../schema/source.ts';
import { readDate } from '../dates/read-date.ts';
import type { Mutable } from './mutable.ts';
import type { PageName, Source, SourceUse, Statement, TimelineEvent } from './types.ts';

/** A source while things that rest on it are still being added. */
export interface OpenSource {
	readonly source: Source;
	readonly uses: Mutable<SourceUse>;
}

/** Builds the sources, by id; what rests on them is added with `noteUse`. */
export function buildSources(entries: readonly Entry<SourceRecord>[]): Map<string, OpenSource> {
	return new Map(
		entries.map(({ id, value }) => {
			const uses: Mutable<SourceUse> = { statements: [], events: [], pages: [] };
			const source: Source = {
				...value,
				issued: value.issued === undefined ? undefined : readDate(value.issued),
				accessed: value.accessed === undefined ? undefined : readDate(value.accessed),
				host: value.URL === undefined ? undefined : new URL(value.URL).host.replace(/^www\./u, ''),
				usedBy: uses,
			};
			return [id, { source, uses }];
		})
	);
}

/** Notes that something rests on each of some sources. */
export function noteUse(
	open: ReadonlyMap<string, OpenSource>,
	sources: readonly Source[],
	user: { statement: Statement } | { event: TimelineEvent } | { page: PageName }
): void {
	for (const { id } of sources) {
		const uses = open.get(id)?.uses;
		if (!uses) continue;
		if ('statement' in user) add(uses.statements, user.statement);
		else if ('event' in user) add(uses.events, user.event);
		else add(uses.pages, user.page);
	}
}

function add<T>(list: T[], item: T): void {
	if (list.at(-1) !== item && !list.includes(item)) list.push(item);
}

/** Orders sources by publisher, then title, then id, whatever the machine’s locale. */
export function compareSources(a: Source, b: Source): number {
	return (
		collator.compare(sourceName(a), sourceName(b)) ||
		collator.compare(a.title, b.title) ||
		(a.id < b.id ? -1 : 1)
	);
}

/** The letter under which a source stands in that order, without its accent; none for a digit or a sign. */
export function letterOf(source: Source): string | undefined {
	const [first = ''] = sourceName(source).normalize('NFD');
	return /\p{L}/u.test(first) ? first.toUpperCase() : undefined;
}

const collator = new Intl.Collator('en', { numeric: true });

/** What a source goes by in a few words: the journal or paper it stands in, or else its publisher. */
export function sourceName(source: Source): string {
	return source['container-title'] ?? source.publisher;
}
