import type { Statement, TimelineEvent } from './types/record.ts';
import type { ThingId } from './types/changes.ts';

/** What a page is about, where that is one thing with a card of its own. */
export type Subject =
	| { readonly type: 'article' }
	| { readonly type: 'statement'; readonly statement: Statement }
	| { readonly type: 'event'; readonly event: TimelineEvent };

/** The statement or the event that a page is about. */
export function thingOf(subject: Subject | undefined): ThingId | undefined {
	if (subject?.type === 'statement') return { kind: 'statements', id: subject.statement.id };
	return subject?.type === 'event' ? { kind: 'events', id: subject.event.id } : undefined;
}

/** What can be shown in a page of somebody else. */
export type Embeddable = Exclude<Subject, { type: 'article' }>;
