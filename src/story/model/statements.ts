import { noteUse, type OpenSource } from './sources.ts';
import type { LocalContent, LocalEntry } from '../translations/localize.ts';
import type { StatementRecord } from '../schema/statement.ts';
import type { FindComparison } from './comparisons.ts';
import type { Mutable } from './mutable.ts';
import { must } from './must.ts';
import { sourceList, toProse } from './prose.ts';
import { compareEvents } from './timeline.ts';
import type { Actor } from './types/parties.ts';
import type { Source, Statement, TimelineEvent, Topic } from './types/record.ts';

/** What statements are linked with while they are built. */
export interface StatementLinks {
	readonly actors: ReadonlyMap<string, Actor>;
	readonly events: ReadonlyMap<string, Mutable<TimelineEvent>>;
	readonly openSources: ReadonlyMap<string, OpenSource>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly topics: ReadonlyMap<string, Mutable<Topic>>;
	readonly comparison: FindComparison;
}

/** Builds the statements, by id, and adds each to its topic, its events and its sources. */
export function buildStatements(
	content: LocalContent,
	links: StatementLinks
): Map<string, Mutable<Statement>> {
	return new Map(
		content.records.statements.map((entry) => {
			const statement = toStatement(entry, links);
			must(links.topics, entry.value.topic).statements.push(statement);
			for (const event of statement.events)
				(event as Mutable<TimelineEvent>).statements.push(statement);
			noteUse(links.openSources, statement.sources, { statement });
			return [entry.id, statement];
		})
	);
}

function toStatement(
	{ id, value, body, rendition }: LocalEntry<StatementRecord>,
	{ actors, events, sources, topics, comparison }: StatementLinks
): Mutable<Statement> {
	const assessment = toProse(body.text, rendition.lang);
	const evidence = value.evidence.map(({ source, bearing, about, says, quote, locator }) => ({
		source: must(sources, source),
		bearing,
		about: about ?? ('so' as const),
		says,
		lang: rendition.lang,
		quote,
		compared: quote === undefined ? undefined : comparison(source, quote),
		locator,
	}));
	return {
		rendition,
		id,
		title: value.title,
		isKey: value.key,
		speaker: must(actors, value.speaker),
		form: value.form,
		topic: must(topics, value.topic),
		said: value.said,
		so: value.so,
		evidence,
		assessment,
		sources: sourceList(
			evidence.map(({ source }) => source),
			[assessment],
			sources
		),
		events: value.events.map((event) => must(events, event)).sort(compareEvents),
		claims: [],
	};
}
