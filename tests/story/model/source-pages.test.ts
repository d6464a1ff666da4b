import { expect, test } from 'vitest';
import { sourcePages, sourceParts } from '../../../src/story/model/source-pages.ts';
import type { Source } from '../../../src/story/model/types.ts';

const named = (publisher: string, count: number) =>
	Array.from({ length: count }, () => ({ publisher }) as Source);
const shape = (sources: readonly Source[]) =>
	sourcePages(sources).map(({ folder, place, sources: list }) => [folder, place, list.length]);

test('up to 200 sources stand on one page', () => {
	expect(sourcePages(named('Harbour News', 200))).toEqual([]);
});

test('more are parted by letter, each with an address of its own', () => {
	const sources = [
		...named('24 News', 2),
		...named('Bridge', 101),
		...named('Harbour', 99),
		...named('اخبار', 1),
	];
	expect(shape(sources)).toEqual([
		['0-9', undefined, 2],
		['b', undefined, 101],
		['h', undefined, 99],
		['u627', undefined, 1],
	]);
	expect(sourcePages(sources)[1]?.path).toBe('sources/b/');
});

test('a letter with too many takes several pages, the first at its own address', () => {
	expect(shape([...named('Harbour', 401), ...named('Zoo', 1)])).toEqual([
		['h', 1, 134],
		['h-2', 2, 133],
		['h-3', 3, 134],
		['z', undefined, 1],
	]);
});

test('one page has headings from fifty sources on', () => {
	expect(sourceParts(named('Harbour', 49))).toEqual([]);
	expect(sourceParts([...named('Bridge', 20), ...named('Harbour', 30)])).toMatchObject([
		{ letter: 'B' },
		{ letter: 'H' },
	]);
});
