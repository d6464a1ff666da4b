import type { CitationItem } from './nodes.ts';

/** A citation in a text: what it names, and where it stands. */
export interface FoundCitation {
	/** The citation as written, with its brackets. */
	readonly text: string;
	/** Offset of its first bracket. */
	readonly start: number;
	readonly end: number;
	readonly items: CitationItem[];
}

/** An id that a text cites, with its offset. */
export interface CitedId {
	readonly id: string;
	readonly offset: number;
}

const item = '@[a-z0-9][a-z0-9-]*(?:, [^\\];@]+)?';
const citation = new RegExp(`\\[${item}(?:; ?${item})*\\]`, 'gu');

/**
 * Every citation of a text, in order: `[@id]`, `[@id, p. 3]`, `[@id; @other]`. The one reading of
 * citations; what looks like one and is none is left to the rule `citation-form`.
 *
 * In: `It was said on Thursday [@aaj; @dawn, p. 3].`
 * Out: one citation, its items `aaj` and `dawn` with the locator `p. 3`.
 */
export function citationsIn(text: string): FoundCitation[] {
	if (!text.includes('[@')) return [];
	return [...text.matchAll(citation)].map(({ 0: found, index: start }) => ({
		text: found,
		start,
		end: start + found.length,
		items: found.slice(1, -1).split(/; ?/u).map(toItem),
	}));
}

function toItem(text: string): CitationItem {
	const [id = '', ...rest] = text.slice(1).split(', ');
	return rest.length > 0 ? { id, locator: rest.join(', ') } : { id };
}

/** The ids that a text cites, in order, each time that it does. */
export function citedIds(text: string): CitedId[] {
	return citationsIn(text).flatMap(({ text: found, start, items }) => {
		let at = 0;
		return items.map(({ id }) => {
			at = found.indexOf(`@${id}`, at) + 1;
			return { id, offset: start + at };
		});
	});
}
