import { expect, test } from 'vitest';
import { nameWords, readName } from '../../../src/outputs/data/names.ts';

test.each([
	[{ literal: 'Harbour office, Quay 3' }, 'Harbour office, Quay 3', 'Harbour office, Quay 3'],
	[{ family: 'Ives' }, 'Ives', 'Ives'],
	[{ family: 'Ives', given: 'Ada' }, 'Ada Ives', 'Ives, Ada'],
	[
		{ family: 'Lodge', given: 'Henry Cabot', suffix: 'Jr.' },
		'Henry Cabot Lodge Jr.',
		'Lodge, Henry Cabot, Jr.',
	],
	[
		{ family: 'Beek', given: 'Ada', 'non-dropping-particle': 'van der' },
		'Ada van der Beek',
		'van der Beek, Ada',
	],
])('writes every part of a name: %o', (name, read, sorted) => {
	expect(readName(name)).toBe(read);
	expect(nameWords([name])).toBe(sorted);
});
