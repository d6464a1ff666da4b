import type { CardStrip } from './card.ts';

type Part = Extract<CardStrip, { type: 'passages' }>['parts'][number];

/** As many parts as a strip of 630 pixels shows one by one; drawing time grows with each of them. */
export const mostParts = 70;

/**
 * Passages as a strip can show them: up to `mostParts` as they are; of a longer article, equal stretches
 * of words, each on the side that has most of it, and marked where a marked passage lies in it.
 */
export function stripParts(passages: readonly Part[]): readonly Part[] {
	if (passages.length <= mostParts) return passages;
	const all = passages.reduce((sum, { words }) => sum + words, 0);
	const stretches: Part[][] = Array.from({ length: mostParts }, () => []);
	let before = 0;
	for (const passage of passages) {
		const middle = (before + passage.words / 2) / Math.max(all, 1);
		stretches[Math.min(Math.floor(middle * mostParts), mostParts - 1)]?.push(passage);
		before += passage.words;
	}
	return stretches.flatMap((parts) => (parts.length === 0 ? [] : [merged(parts)]));
}

function merged(parts: readonly Part[]): Part {
	const words = new Map<Part['side'], number>();
	for (const part of parts) words.set(part.side, (words.get(part.side) ?? 0) + part.words);
	// The first of equals stays first, so that the same article gives the same strip.
	const [side] = [...words].reduce((most, one) => (one[1] > most[1] ? one : most));
	return {
		side: parts.find(({ isHere }) => isHere)?.side ?? side,
		words: parts.reduce((sum, part) => sum + part.words, 0),
		isHere: parts.some(({ isHere }) => isHere),
	};
}
