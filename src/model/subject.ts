import type { Statement, TimelineEvent } from './types.ts';

/** What a page is about, where that is one thing with a card of its own. */
export type Subject =
	| { readonly type: 'article' }
	| { readonly type: 'statement'; readonly statement: Statement }
	| { readonly type: 'event'; readonly event: TimelineEvent };
