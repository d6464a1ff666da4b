import type { Entry } from '../load/entry.ts';
import type { PublisherRecord } from '../schema/publisher.ts';
import type { SourceRecord } from '../schema/source.ts';
import { readDate } from '../dates/read-date.ts';
import type { Mutable } from './mutable.ts';
import { compareSources } from './source-order.ts';
import { sourcePages } from './source-pages.ts';
import type { PageName, Source, SourceUse, Statement, TimelineEvent } from './types/record.ts';

/** A source while things that rest on it are still being added. */
export interface OpenSource {
	readonly source: Source;
	readonly uses: Mutable<SourceUse>;
}

/** Builds the sources, by id; what rests on them is added with `noteUse`. `redirects` lead from former ids. */
export function buildSources(
	entries: readonly Entry<SourceRecord>[],
	publishers: readonly Entry<PublisherRecord>[],
	redirects: ReadonlyMap<string, string> = new Map()
): Map<string, OpenSource> {
	const countries = new Map(publishers.map(({ value }) => [value.name, value.country]));
	const built = entries.map((entry) => toSource(entry, countries.get(entry.value.publisher)));
	const pages = sourcePages(built.map(({ source }) => source).sort(compareSources));
	const paths = new Map(pages.flatMap(({ path, sources }) => sources.map(({ id }) => [id, path])));
	const former = Map.groupBy(redirects, ([, to]) => to);
	return new Map(
		built.map(({ source, uses }) => {
			const { id } = source;
			const path = `${paths.get(id) ?? 'sources/'}#${id}`;
			const formerIds = (former.get(id) ?? []).map(([from]) => from);
			return [id, { source: { ...source, path, formerIds }, uses }];
		})
	);
}

function toSource({ value }: Entry<SourceRecord>, country: string | undefined): OpenSource {
	const uses: Mutable<SourceUse> = { statements: [], events: [], pages: [] };
	const source: Source = {
		...value,
		issued: value.issued === undefined ? undefined : readDate(value.issued),
		accessed: value.accessed === undefined ? undefined : readDate(value.accessed),
		host: value.URL === undefined ? undefined : new URL(value.URL).host.replace(/^www\./u, ''),
		country,
		path: 'sources/',
		formerIds: [],
		usedBy: uses,
	};
	return { source, uses };
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
