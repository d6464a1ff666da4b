import type { Statement, TimelineEvent } from '../story/model/types/record.ts';
import { partId } from '../story/schema/page-ids.ts';

/** The classes by which filters find an event. */
export function eventClasses({ category, sides }: TimelineEvent): string[] {
	return [partId.category(category.id), ...sides.map(({ id }) => partId.side(id))];
}

/** The classes by which filters find a statement. */
export function statementClasses({ speaker, topic, said, so }: Statement): string[] {
	return [`by-${speaker.side.id}`, `on-${topic.id}`, `said-${said.answer}`, `so-${so.answer}`];
}

/** The classes of a section, which goes together with the last of its things: `part`, and all of theirs. */
export function partClasses<T>(
	things: readonly T[],
	classesOf: (thing: T) => readonly string[]
): string[] {
	return ['part', ...new Set(things.flatMap(classesOf))];
}
