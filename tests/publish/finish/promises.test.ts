import { expect, test } from 'vitest';
import { brokenPromises, type MeasuredFile } from '../../../src/publish/finish/promises.ts';

const file = (path: string, measured: Partial<MeasuredFile>, edition = ''): MeasuredFile => ({
	edition,
	path,
	bytes: 1,
	length: 1,
	elements: 1,
	...measured,
});

test('says of each promise that a site does not keep by how much, in one sentence', () => {
	const files = [
		file('index.html', { bytes: 60_000, length: 400_000 }),
		file('timeline/index.html', { elements: 4_001 }),
		file('timeline/index.html', { elements: 4_000 }, 'ur/'),
		file('statements/index.html', { bytes: 60_002 }),
		file('statements/index.html', { bytes: 60_004 }, 'ur/'),
		file('keep.html', { length: 200_002, bytes: 70_000, elements: 5_000 }),
		file('keep.html', { length: 200_000 }, 'ur/'),
		file('search-index/records.1.json', { bytes: 60_002 }),
		file('search-index/sources.1.json', { bytes: 60_000, length: 300_000 }),
	];
	expect(brokenPromises(files)).toEqual([
		'The story is too long: keep.html has 200,002 of the 200,000 bytes that a message takes.',
		'The story is too long: search-index/records.1.json has 60,002 of the 60,000 bytes, packed, that a first search may cost.',
		'The story is too long: ur/statements/index.html has 60,004 of the 60,000 bytes, packed, that a page may have (so have 1 more like it).',
		'The story is too long: timeline/index.html has 4,001 of the 4,000 elements that a page may have.',
	]);
});

test('says nothing of a site that keeps its promises', () => {
	expect(brokenPromises([file('index.html', {}), file('keep.html', {})])).toEqual([]);
});
