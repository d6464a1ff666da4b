import { expect, test } from 'vitest';
import {
	claims,
	exampleArticle,
	exampleEvent,
	exampleStory,
} from '../../src/check/example-story.ts';
import type { ExampleFiles } from '../../src/check/rule.ts';
import { checkStory } from '../story.ts';

const event = (fields: Readonly<Record<string, string>>, body?: string): ExampleFiles => ({
	'timeline/late-ferry.md': exampleEvent(fields, body),
});
const article = (body: string, quote = 'The ferry was late.'): ExampleFiles => ({
	'article.md': exampleArticle(
		body,
		claims({ 'ferry-was-late': quote, 'never-late': 'The mayor said that “it never is”.' })
	),
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
		'a colon left out before a bracket',
		{ 'timeline/late-ferry.md': exampleEvent({ 'place { name': 'Quay }' }) },
		'Write `:` after the name of the field: `place: …`.',
	],
	[
		'a field that is missing in a line',
		event({ place: '{ name: Quay, lat: 54.1 }' }),
		'Add `lon: …` between the `{ }`.',
	],
	[
		'a month that is none',
		event({ date: '2025-13-01' }),
		'There is no month 13; write the year, then the month, then the day: `1961-09-06`.',
	],
	['a date with the day first', event({ date: '14/01/2025' }), 'Write `2025-01-14`.'],
	['a date with dashes', event({ date: '2025–01–14' }), 'Write `2025-01-14`.'],
	['a date with a time', event({ date: '2025-01-14T10:00' }), 'Write `2025-01-14`.'],
	[
		'a quote across paragraphs',
		article('The ferry\n\nwas late. The mayor said that “it never is”.'),
		'These words stand in two paragraphs: The ferry ¶ was late.\nA quote stays in one paragraph: make it two claims.',
	],
	[
		'a space that is another in the text',
		article('The ferry\u00A0was late. The mayor said that “it never is”.'),
		'Nearest passage: The ferry\u00A0was late.\nDifference ([-quote-] {+text+}): The ferry[- -]{+\u00A0+}was late.\nThe text has a no-break space (U+00A0) where the quote has a space (U+0020).',
	],
	[
		'quotation marks that are others in the text',
		article('The ferry was late. The mayor said that "it never is".'),
		'Nearest passage: The mayor said that "it never is".\nDifference ([-quote-] {+text+}): The mayor said that [-“-]{+"+}it never is[-”-]{+"+}.\nThe text has " (U+0022) where the quote has “ (U+201C).',
	],
	[
		'words left out with three dots',
		article('The ferry was very late. The mayor said that “it never is”.', 'The ferry ... late.'),
		'Nearest passage: The ferry was very\nDifference ([-quote-] {+text+}): The ferry [-...-]{+was+} [-late.-]{+very+}\nTo leave words out, write one … (U+2026) with a space on each side, between the first and the last words.',
	],
	[
		'a correction of a statement that is misspelt',
		{
			'corrections.yaml':
				'- { date: 2025-02-01, where: fery-was-late, said: One., says: Two., why: Three. }\n',
		},
		'Did you mean the id `ferry-was-late`?',
	],
	[
		'a boundary of countries apart',
		{
			'site.yaml': `${String(exampleStory['site.yaml'])}map: { disputed: [["152", "586"]] }\n`,
			...event({ place: '{ name: Quay, lat: 4.6, lon: 36.0 }' }),
		},
		'Countries with a boundary with Chile: Argentina: `"032"`, Bolivia: `"068"`, Peru: `"604"`.',
	],
	[
		'a boundary with an island',
		{
			'site.yaml': `${String(exampleStory['site.yaml'])}map: { disputed: [["352", "999"]] }\n`,
			...event({ place: '{ name: Quay, lat: 4.6, lon: 36.0 }' }),
		},
		'Iceland has a boundary with no country: correct the code, or remove the pair.',
	],
	[
		'a language that has words under another tag',
		{ 'site.yaml': String(exampleStory['site.yaml']).replace('ur]', 'ur, fa]') },
		'Write `fa-AF`.',
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
