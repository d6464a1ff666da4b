import { publisherKey } from '../check/lookups/publisher-key.ts';
import { seenDegrees } from '../schema/source.ts';
import { allQuotations, countCompared } from './comparisons.ts';
import { questions, saidAnswers, soAnswers } from '../schema/statement.ts';
import type { Source, Statement, TimelineEvent } from './types/record.ts';
import type { Tally } from './types/site.ts';

/** Counts the state of verification. */
export function tally(
	statements: readonly Statement[],
	events: readonly TimelineEvent[],
	sources: readonly Source[]
): Tally {
	return {
		statements: statements.length,
		keyStatements: statements.filter(({ isKey }) => isKey).length,
		events: events.length,
		eventsOfTwoPublishers: events.filter((event) => publishers(event.sources) >= 2).length,
		contestedEvents: events.filter(({ contested }) => contested).length,
		sources: sources.length,
		sourcesBySeen: countBy(seenDegrees, sources, ({ seen }) => seen),
		publishers: publishers(sources),
		quotations: countCompared(allQuotations(statements, events)),
		evidence: countBy(
			questions,
			statements.flatMap(({ evidence }) => evidence),
			({ about }) => about
		),
		said: countBy(saidAnswers, statements, ({ said }) => said.answer),
		so: countBy(soAnswers, statements, ({ so }) => so.answer),
	};
}

function publishers(sources: readonly Source[]): number {
	return new Set(sources.map(({ publisher }) => publisherKey(publisher))).size;
}

function countBy<K extends string, T>(
	keys: readonly K[],
	items: readonly T[],
	keyOf: (item: T) => K
): Record<K, number> {
	const count = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
	for (const item of items) count[keyOf(item)] += 1;
	return count;
}
