import type { Statement, TimelineEvent } from './types.ts';

/** What a page is about, where that is one thing with a card of its own. */
export type Subject =
	| { readonly type: 'article' }
	| { readonly type: 'statement'; readonly statement: Statement }
	| { readonly type: 'event'; readonly event: TimelineEvent };

/** Id of the statement or the event that a page is about. */
export function idOf(subject: Subject | undefined): string | undefined {
	if (subject?.type === 'statement') return subject.statement.id;
	return subject?.type === 'event' ? subject.event.id : undefined;
}

/** What can be shown in a page of somebody else. */
export type Embeddable = Exclude<Subject, { type: 'article' }>;
