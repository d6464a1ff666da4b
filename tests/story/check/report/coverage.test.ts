import { expect, test } from 'vitest';
import { coverageOf, formatCoverage } from '../../../../src/story/check/report/coverage.ts';
import { exampleEvent } from '../../../../src/story/check/example-story.ts';
import { translationOf } from '../../../../src/story/check/example-translation.ts';
import { checkStory } from '../../../story.ts';

test('counts what is translated, reviewed and behind, for each language', () => {
	const { content } = checkStory({
		'timeline/late-ferry.ur.md': translationOf({ behind: '2025-05-01', reviewed: 'A. Reader' }),
		'timeline/late-ferry.md': exampleEvent({ title: 'The ferry is late again' }),
	});
	expect(coverageOf(content).map(formatCoverage)).toEqual([
		'ps: article 0 of 1, site 0 of 1, statements 0 of 2, events 0 of 1, names 0 of 5; 0 reviewed, 0 behind',
		'ur: article 0 of 1, site 0 of 1, statements 0 of 2, events 1 of 1, names 1 of 5; 1 reviewed, 1 behind',
	]);
});
