import { expect, test } from 'vitest';
import { mostParts, stripParts } from '../../src/cards/strip-parts.ts';

const passage = (at: number, here = -1) => ({
	side: at % 10 === 0 ? ('un' as const) : ('narrator' as const),
	words: 10,
	isHere: at === here,
});

test('leaves the passages of an article of common length as they are', () => {
	const passages = Array.from({ length: mostParts }, (_, at) => passage(at));
	expect(stripParts(passages)).toBe(passages);
});

test('joins the passages of a long article into stretches that a strip can show', () => {
	const parts = stripParts(Array.from({ length: 5_000 }, (_, at) => passage(at, 4_000)));
	expect(parts.length).toBe(mostParts);
	expect(parts.reduce((sum, { words }) => sum + words, 0)).toBe(50_000);
	expect(parts.filter(({ isHere }) => isHere)).toMatchObject([{ side: 'un' }]);
	expect(parts.filter(({ isHere }) => !isHere).map(({ side }) => side)).not.toContain('un');
});
