import { expect, test } from 'vitest';
import { chaptersOf } from '../../../src/story/model/chapters.ts';
import { toProse } from '../../../src/story/model/prose.ts';

test('chapters are the headings of the second level, counted', () => {
	const text = toProse('Before it.\n\n## One *thing*\n\nIt.\n\n### Less\n\n## Another', 'en');
	expect(chaptersOf(text)).toEqual([
		{ id: 'part-1', name: 'One thing', lang: 'en' },
		{ id: 'part-2', name: 'Another', lang: 'en' },
	]);
});
