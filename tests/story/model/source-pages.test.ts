import { expect, test } from 'vitest';
import {
	choicePages,
	sourcePages,
	sourceParts,
	usesPages,
} from '../../../src/story/model/source-pages.ts';
import type { Source, Statement, TimelineEvent } from '../../../src/story/model/types/record.ts';

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
		...named('Bridge', 60),
		...named('Harbour', 59),
		...named('Pier', 60),
		...named('Quay', 60),
		...named('اخبار', 1),
	];
	expect(shape(sources)).toEqual([
		['0-9', undefined, 2],
		['b', undefined, 60],
		['h', undefined, 59],
		['p', undefined, 60],
		['q', undefined, 60],
		['u627', undefined, 1],
	]);
	expect(sourcePages(sources)[1]?.path).toBe('sources/b/');
});

test('a letter with too many takes several pages, the first at its own address', () => {
	expect(shape([...named('Harbour', 201), ...named('Zoo', 1)])).toEqual([
		['h', 1, 50],
		['h-2', 2, 51],
		['h-3', 3, 50],
		['h-4', 4, 50],
		['z', undefined, 1],
	]);
});

test('what stands under one name stays on one page that can hold it', () => {
	const sources = [
		...named('Harbour', 30),
		...named('Harbour News', 40),
		...named('Harbour Office', 60),
		...named('Harbour Post', 80),
	];
	expect(shape(sources)).toEqual([
		['h', 1, 30],
		['h-2', 2, 40],
		['h-3', 3, 60],
		['h-4', 4, 40],
		['h-5', 5, 40],
	]);
});

test('few sources of a kind have a page if they would stand on several', () => {
	const of = (publisher: string, kind: Source['kind'], count: number) =>
		named(publisher, count).map((source) => ({ ...source, kind, seen: 'full' as const }));
	const sources = [
		...of('Bridge', 'book', 5),
		...of('Bridge', 'treaty', 5),
		...of('Harbour', 'book', 5),
		...of('Harbour', 'news', 30),
		...of('Pier', 'news', 31),
		...named('Quay', 140),
	];
	const pages = choicePages(sources, sourcePages(sources));
	expect(pages).toMatchObject([{ path: 'sources/kind-book/', choice: { kind: 'book' } }]);
	expect(pages.map((page) => page.sources.length)).toEqual([10]);
	expect(choicePages(sources, [])).toEqual([]);
});

test('one page has headings from fifty sources on', () => {
	expect(sourceParts(named('Harbour', 49))).toEqual([]);
	expect(sourceParts([...named('Bridge', 20), ...named('Harbour', 30)])).toMatchObject([
		{ letter: 'B' },
		{ letter: 'H' },
	]);
});

test('what more than twenty things rest on has pages of them', () => {
	const used = (id: string, statements: number, events: number) =>
		({
			id,
			usedBy: {
				statements: Array.from({ length: statements }, () => ({}) as Statement),
				events: Array.from({ length: events }, () => ({}) as TimelineEvent),
				pages: ['method'],
			},
		}) as unknown as Source;
	const pages = usesPages([used('few', 10, 10), used('more', 21, 0), used('many', 100, 600)]);
	expect(
		pages.map(({ path, statements, events }) => [path, statements.length, events.length])
	).toEqual([
		['sources/uses/more/', 21, 0],
		['sources/uses/many/', 100, 250],
		['sources/uses/many/2/', 0, 350],
	]);
});
