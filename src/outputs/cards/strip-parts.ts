import type { CardStrip } from './card.ts';

type Part = Extract<CardStrip, { type: 'passages' }>['parts'][number];
/** A passage that no card has marked yet. */
type Passage = Omit<Part, 'isHere'>;

/** As many parts as a strip of 630 pixels shows one by one; drawing time grows with each of them. */
export const mostParts = 70;

/** The passages of an article as a strip can show them; the same for all cards of the article. */
export interface Strip {
	readonly parts: readonly Passage[];
	/** For each passage, the place in `parts` of the one that it lies in. */
	readonly places: readonly number[];
}

/**
 * Passages as they are, up to `mostParts`; of a longer article, equal stretches of words, each on the side
 * that has most of it.
 */
export function stripParts(passages: readonly Passage[]): Strip {
	if (passages.length <= mostParts) return { parts: passages, places: [...passages.keys()] };
	const stretches = stretchesOf(passages);
	const filled = [...new Set(stretches)];
	return {
		parts: filled.map((stretch) => merged(passages.filter((_, at) => stretches[at] === stretch))),
		places: stretches.map((stretch) => filled.indexOf(stretch)),
	};
}

/**
 * The parts of a strip with those marked in which the passages of one speaker lie.
 *
 * @param here places of these passages in the article
 * @param side the side of whoever speaks in them
 */
export function markParts(
	{ parts, places }: Strip,
	here: readonly number[],
	side: Part['side']
): Part[] {
	const marked = new Set(here.map((passage) => places[passage]));
	return parts.map((part, place) => {
		const isHere = marked.has(place);
		return { side: isHere ? side : part.side, words: part.words, isHere };
	});
}

/** For each passage, in which of `mostParts` stretches its middle lies. */
function stretchesOf(passages: readonly Passage[]): number[] {
	const all = passages.reduce((sum, { words }) => sum + words, 0);
	let before = 0;
	return passages.map(({ words }) => {
		const middle = (before + words / 2) / Math.max(all, 1);
		before += words;
		return Math.min(Math.floor(middle * mostParts), mostParts - 1);
	});
}

function merged(parts: readonly Passage[]): Passage {
	const words = new Map<Part['side'], number>();
	for (const part of parts) words.set(part.side, (words.get(part.side) ?? 0) + part.words);
	// The first of equals stays first, so that the same article gives the same strip.
	const [side] = [...words].reduce((most, one) => (one[1] > most[1] ? one : most));
	return { side, words: parts.reduce((sum, part) => sum + part.words, 0) };
}
