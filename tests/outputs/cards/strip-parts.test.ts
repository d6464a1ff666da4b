import { expect, test } from 'vitest';
import { markParts, mostParts, stripParts } from '../../../src/outputs/cards/strip-parts.ts';
import { voice, works } from './a-card.ts';

const passages = (length: number) =>
	Array.from({ length }, (_, at) => ({
		side: at % 10 === 0 ? works : voice,
		words: 10,
	}));

test('leaves the passages of an article of common length as they are', () => {
	const article = passages(mostParts);
	const strip = stripParts(article);
	expect(strip.parts).toBe(article);
	const marked = markParts(strip, [3, 20], voice);
	expect(marked.flatMap(({ isHere }, at) => (isHere ? [at] : []))).toEqual([3, 20]);
});

test('joins the passages of a long article into stretches that a strip can show', () => {
	const strip = stripParts(passages(5_000));
	const parts = markParts(strip, [4_000], works);
	expect(parts.length).toBe(mostParts);
	expect(parts.reduce((sum, { words }) => sum + words, 0)).toBe(50_000);
	expect(parts.filter(({ isHere }) => isHere)).toMatchObject([{ side: works }]);
	expect(parts.filter(({ isHere }) => !isHere).map(({ side }) => side)).not.toContain(works);
});
