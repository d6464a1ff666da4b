/** Ids that parts of pages have, by the page; `each` are those of every page. */
export const partIds = {
	each: ['main', 'nastaliq', 'sources'],
	timeline: ['all', 'all-events', 'contested-dots', 'key-events', 'overview', 'places'],
	sources: ['all'],
	keep: ['article', 'statements', 'timeline', 'sources'],
} as const;

/** How the ids of parts of pages are made of what they show. */
export const partId = {
	/** Filters of the timeline. */
	category: (category: string) => `is-${category}`,
	side: (side: string) => `with-${side}`,
	inEra: (id: string) => `in-${id}`,
	era: (id: string) => `era-${id}`,
	/** A part of a long text, by its place in it. */
	chapter: (place: number) => `part-${String(place)}`,
	/** The heading of an era or of a question. */
	title: (id: string) => `${id}-title`,
	/** A party, a person or a term, and a place, on the page of people and terms. */
	thing: (id: string) => `name-${id}`,
	place: (id: string) => `place-${id}`,
	/** What a party counted, on the page of figures. */
	giver: (id: string) => `from-${id}`,
	/** A source in the numbered list of a page. */
	source: (id: string) => `src-${id}`,
	/** Filters of the list of all sources. */
	kind: (kind: string) => `kind-${kind}`,
	seen: (seen: string) => `seen-${seen}`,
	publisher: (name: string) => `by-${name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')}`,
};
