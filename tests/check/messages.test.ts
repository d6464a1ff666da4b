import { expect, test } from 'vitest';
import { exampleEvent } from '../../src/check/example-story.ts';
import type { ExampleFiles } from '../../src/check/rule.ts';
import { checkStory } from '../story.ts';

const event = (fields: Readonly<Record<string, string>>, body?: string): ExampleFiles => ({
	'timeline/late-ferry.md': exampleEvent(fields, body),
});
const bare = { 'timeline/late-ferry.md': `\n${exampleEvent()}` };

/** What an editor is told to do: the words of the note, since a wrong advice is worse than none. */
const advice: readonly (readonly [name: string, files: ExampleFiles, ...notes: string[]])[] = [
	['an empty field that must be there', event({ title: '~' }), 'Fill it in.'],
	[
		'an empty field that may be left out',
		event({ dateNote: '~' }),
		'Fill it in, or remove the line.',
	],
	['a list for a text', event({ title: '[late]' }), 'Write one text, without `[ ]` or `{ }`.'],
	[
		'a comma in a number',
		event({ place: '{ name: Quay, lat: 54.1, lon: 12,1 }' }),
		'Remove it; if it belongs to a number, write that with a point, for example `12.5`.',
	],
	[
		'a field that is missing in a line',
		event({ place: '{ name: Quay, lat: 54.1 }' }),
		'Add `lon: …` between the `{ }`.',
	],
	['white space before the front matter', bare, 'Remove it: the file begins with `---`.'],
	[
		'front matter without an end',
		{ 'timeline/late-ferry.md': exampleEvent().replace('\n---\n', '\n') },
		'Write a line `---` below the last field, above the text.',
	],
	[
		'a file too deep in a folder',
		{ 'timeline/2025/late-ferry.md': exampleEvent() },
		'Move it up into `timeline/`.',
	],
];

const rows = advice.map(([name, files, ...notes]) => ({ name, files, notes }));

test.each(rows)('says what to do about $name', ({ files, notes }) => {
	expect(checkStory(files).faults.map(({ note }) => note)).toEqual(notes);
});
