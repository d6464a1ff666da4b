/** What can be found, in the order in which kinds are listed where none fits better. */
export const kinds = [
	'statement',
	'event',
	'person',
	'place',
	'term',
	'position',
	'law',
	'answer',
	'source',
] as const;
export type Kind = (typeof kinds)[number];

/** One thing that can be found, in one language. */
export interface SearchRecord {
	readonly kind: Kind;
	/** Where it stands: an address within the host. */
	readonly address: string;
	readonly title: string;
	/** Its other names, in this language and in others, one a line; of a statement its speaker, of a source who published it. */
	readonly names: string;
	/** Its date as readers see it; empty for what has none. */
	readonly date: string;
	/** Further words of the date, which nobody is shown: the months between two. */
	readonly months: string;
	/** First and last year; absent for what has no date. */
	readonly years: readonly [from: number, to: number] | undefined;
	/** Ids of its sides. */
	readonly sides: readonly string[];
	/** Where it happened, as the name of a place; its names in other languages are those of that place. */
	readonly place: string;
	readonly text: string;
	/** Words by which it is found besides; nobody is shown them. */
	readonly more: string;
}
