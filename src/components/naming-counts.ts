import type { Words } from '../edition/words/words.ts';

/** What names a thing, or rests on it. */
export interface NamedBy {
	readonly statements?: readonly unknown[];
	readonly events?: readonly unknown[];
	readonly topics?: readonly unknown[];
}

/** How many statements, events and topics there are, as one line; what there is none of is not named. */
export function namingCounts(
	{ statements = [], events = [], topics = [] }: NamedBy,
	words: Words
): string {
	const says = words.page.record.people;
	return [
		statements.length > 0 && says.statements(statements.length),
		events.length > 0 && says.events(events.length),
		topics.length > 0 && says.topics(topics.length),
	]
		.filter((text) => text !== false)
		.join(words.between);
}
