import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { brokenPromises } from '../../../src/publish/finish/promises.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** Text of so many bytes. */
const noise = (bytes: number) => randomBytes(bytes / 2).toString('hex');

test('says of each promise that a site does not keep by how much, in one sentence', () => {
	const folder = temporaryFolder({
		'index.html': noise(60_000),
		'timeline/index.html': '<br>'.repeat(4_001),
		'timeline/index.html.br': 'packed',
		'ur/timeline/index.html': '<br>'.repeat(4_000),
		'ur/timeline/index.html.br': 'packed',
		'statements/index.html': noise(60_002),
		'ur/statements/index.html': noise(60_004),
		'keep.html': noise(200_002),
		'ur/keep.html': noise(200_000),
		'search-index/records.1.json': noise(60_002),
		'search-index/sources.1.json': noise(60_000),
	});
	expect(brokenPromises(folder)).toEqual([
		'The story is too long: keep.html has 200,002 of the 200,000 bytes that a message takes.',
		'The story is too long: search-index/records.1.json has 60,002 of the 60,000 bytes, packed, that a first search may cost.',
		'The story is too long: ur/statements/index.html has 60,004 of the 60,000 bytes, packed, that a page may have (so have 1 more like it).',
		'The story is too long: timeline/index.html has 4,001 of the 4,000 elements that a page may have.',
	]);
});

test('says nothing of a site that keeps its promises', () => {
	const folder = temporaryFolder({ 'index.html': '<p>short', 'keep.html': '<p>short' });
	expect(brokenPromises(folder)).toEqual([]);
});
