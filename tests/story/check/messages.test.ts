import { expect, test } from 'vitest';
import {
	claims,
	exampleArticle,
	exampleEvent,
	exampleNews,
	exampleSource,
	exampleStatement,
	exampleStory,
} from '../../../src/story/check/example-story.ts';
import { translationOf } from '../../../src/story/check/example-translation.ts';
import type { ExampleFiles } from '../../../src/story/check/rule.ts';
import { proseHash } from '../../../src/story/translations/translations.ts';
import { checkStory } from '../../story.ts';

const event = (fields: Readonly<Record<string, string>>, body?: string): ExampleFiles => ({
	'timeline/late-ferry.md': exampleEvent(fields, body),
});
const article = (body: string, quote = 'The ferry was late.'): ExampleFiles => ({
	'article.md': exampleArticle(
		body,
		claims({ 'ferry-was-late': quote, 'never-late': 'The mayor said that “it never is”.' })
	),
});
const articleWith = (more: string) =>
	article(`The ferry was late. The mayor said that “it never is”.\n\n${more}`);
const source = (fields: Readonly<Record<string, string>>): ExampleFiles => ({
	'sources/all.yaml': exampleSource(fields) + exampleNews,
});
/** What this engine takes of EDTF. */
const notes = {
	time: 'This engine takes a time behind a single day that is sure, from `00:00` to `23:59`: `2025-01-14T06:00`, with seconds, `Z` or an offset such as `+01:00` where they matter.',
	years:
		'This engine takes years 0001 to now, each in four digits. Tell what came before in prose, for example in the `intro` of the first era.',
	season: 'A season says no months; write them, for example `1961-03/1961-05`, or the year alone.',
} as const;
const doubt = (instead: string) =>
	`This engine takes one sign of doubt, at the end of a date, and none about a part of it. Write \`${instead}\`, and the rest in \`dateNote\`.`;
const unknown = (instead?: string) =>
	`This engine takes unknown digits in a single date and at its end only: \`195X\`, \`19XX\`, \`1961-XX\`, \`1961-09-XX\`.${instead === undefined ? '' : ` Write \`${instead}\`, and the rest in \`dateNote\`.`}`;
const bare = { 'timeline/late-ferry.md': `\n${exampleEvent()}` };

const occurrence = (number: string): ExampleFiles => ({
	'article.md': exampleArticle().replace('late.\n', `late.\n    occurrence: ${number}\n`),
});
const findings = (count: number): ExampleFiles => ({
	'findings.yaml': `findings:\n${'  - { finding: The ferry was late., statements: [ferry-was-late], sources: [harbour-log] }\n'.repeat(count)}limits: We have not seen the quay.\n`,
});
const swap = (from: string, to: string): ExampleFiles => ({
	'timeline/late-ferry.md': exampleEvent().replace(from, to),
});

const articleSha256 = /sha256: (\S+)/u.exec(exampleArticle())?.[1] ?? '';
const topicHash = proseHash([{ text: 'Punctuality' }, { text: 'Is it late?' }]);
const eventHash = /original: (\S+)/u.exec(translationOf())?.[1] ?? '';
const exampleNotes =
	'notes:\n  - { quote: late, kind: unclear, note: Later than what? }\n  - { quote: never, kind: unsourced, note: The log differs. }\n';
const notedHash = proseHash([
	{ text: 'The ferry' },
	{ text: 'Later than what?' },
	{ text: 'The log differs.' },
	{ text: 'The ferry was late. The mayor said that “it never is”.' },
]);

const looks = 'which only looks like a plain space: delete it, or type a plain one.';
const typeSpace = 'Delete it and type a space: it only looks like one. (YAML: ';
/** Spaces that are no spaces to YAML. */
const oddSpaces = [
	[
		'a narrow no-break space before a field',
		swap('category:', '\u202Fcategory:'),
		`It holds a narrow no-break space (U+202F), ${looks}`,
	],
	[
		'a no-break space in a name of a field',
		swap('category:', 'category\u00A0:'),
		`It holds a no-break space (U+00A0), ${looks}`,
	],
	[
		'a no-break space in a name within braces',
		event({ place: '{ name:\u00A0Quay }' }),
		`It holds a no-break space (U+00A0), ${looks}`,
	],
	[
		'an ideographic space after a word',
		event({ category: 'trade\u3000' }),
		`It holds an ideographic space (U+3000), ${looks}`,
	],
	[
		'a figure space in an id',
		event({ actors: '[mayor\u2007]' }),
		`It holds a figure space (U+2007), ${looks}`,
	],
	[
		'a no-break space behind the front matter',
		swap('\n---\n', '\n---\u00A0\n'),
		`Write \`---\` at the start of the line, and nothing else in it. It holds a no-break space (U+00A0), ${looks}`,
	],
	[
		'a no-break space behind the first line',
		swap('---\n', '---\u00A0\n'),
		`It holds a no-break space (U+00A0), ${looks}`,
	],
] as const;

test.each([
	['behind the colon', swap('category: ', 'category:\u00A0'), '4:10', 'no-break space (U+00A0)'],
	[
		'before an entry',
		{ 'actors.yaml': '- id: mayor\n\u00A0 names: { en: The mayor }\n' },
		'2:1',
		'no-break space (U+00A0)',
	],
	[
		'behind a dash',
		{ 'actors.yaml': '-\u00A0id: mayor\n  side: other\n' },
		'1:2',
		'no-break space (U+00A0)',
	],
	[
		'behind a closing mark',
		swap('title: The ferry comes in late', 'title: "Late"\u3000'),
		'3:14',
		'ideographic space (U+3000)',
	],
])('names a space that is none to YAML: %s', (_where, files, place, name) => {
	const [fault, ...more] = checkStory(files).faults;
	expect(more).toEqual([]);
	expect(`${String(fault?.line)}:${String(fault?.column)}`).toBe(place);
	expect(fault?.reason).toBe(`Unexpected ${name} here, expected a plain space`);
	expect(fault?.note).toContain(typeSpace);
});

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
		'a text with a comma between braces',
		event({ place: '{ name: The quay, behind the mole }' }),
		'If it belongs to the text before it, put that whole text in quotation marks, since a comma within `{ }` begins the next field: "…, …". If not, remove it.',
	],
	['two findings where three are asked for', findings(2), 'Add 1 more.'],
	['seven findings where five may stand', findings(7), 'Remove 2.'],
	['a field that nobody knows', event({ weather: 'Fog.' }), 'Remove it, or correct its name.'],
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
	['a day with the name of its month', event({ date: '14 January 2025' }), 'Write `2025-01-14`.'],
	['a date with dashes', event({ date: '2025–01–14' }), 'Write `2025-01-14`.'],
	[
		'a date with a time that no event has',
		source({ issued: '2025-01-14T10:00' }),
		'Write `2025-01-14`: the `date` of an event alone has a time.',
	],
	['a time behind a space', event({ date: '2025-01-14 9:40' }), 'Write `2025-01-14T09:40`.'],
	['a time behind a space elsewhere', source({ issued: '2025-01-14 9:40' }), 'Write `2025-01-14`.'],
	['an hour alone', event({ date: '2025-01-14T09' }), notes.time],
	['the end of a day as its time', event({ date: '2025-01-14T24:00' }), notes.time],
	['an interval of times', event({ date: '2025-01-14T09:00/2025-01-14T10:00' }), notes.time],
	['a year before the first', event({ date: '"-0044-03-15"' }), notes.years],
	['a year before the first, in three digits', event({ date: '-300' }), notes.years],
	['the year 0', event({ date: '"0000"' }), notes.years],
	['a year of five digits', event({ date: 'Y12025' }), notes.years],
	[
		'a year of three digits',
		event({ date: '622' }),
		'Write the year in four digits; one before 1000 begins with 0 and stands in quotation marks: `"0622"`.',
	],
	[
		'a year of which YAML drops the 0',
		event({ date: '0622' }),
		'Put it in quotation marks: `"0622"`; without them YAML reads the number 622.',
	],
	[
		'a year in the notation of science',
		event({ date: '1e3' }),
		'Put it in quotation marks: `"1000"`; without them YAML reads the number 1000.',
	],
	[
		'a year in hexadecimal digits',
		event({ date: '0x7E9' }),
		'Put it in quotation marks: `"2025"`; without them YAML reads the number 2025.',
	],
	[
		'a number that is no year',
		event({ date: '+20250114' }),
		'Put a date in quotation marks, its year in four digits: `"0987"`.',
	],
	[
		'a set of dates',
		event({ date: '"{2024,2025}"' }),
		'This engine takes one date or one interval, and no sets. Write the interval from the first to the last, for example `2024/2025`, or one of the dates, and the rest in `dateNote`.',
	],
	[
		'an interval without a beginning',
		event({ date: '../1890' }),
		'This engine takes no interval without a beginning: it could not stand in a timeline. Write its end alone, `1890`, and the rest in `dateNote`.',
	],
	[
		'an interval with an end that nobody knows',
		source({ issued: '2024/' }),
		'This engine takes no interval with an end that nobody knows. Write its beginning alone, `2024`; or `2024/..` if it has not ended.',
	],
	['a season', event({ date: '2024-22' }), notes.season],
	['a season of level 2', event({ date: '2024-34' }), notes.season],
	['a season in doubt', event({ date: '2024-22?' }), notes.season],
	['a doubt about the year', event({ date: '1961?-09-06' }), doubt('1961?')],
	['a doubt about year and month', event({ date: '2004-06?-11' }), doubt('2004-06?')],
	['a doubt about the year, before it', event({ date: '?2004-06-11' }), doubt('2004?')],
	['a month that is approximate', event({ date: '2004-~06-11' }), doubt('2004-06~')],
	['two doubts', event({ date: '?2004-06-~11' }), doubt('2004-06-11%')],
	['two signs of doubt', event({ date: '2004-06-11~?' }), 'Write `2004-06-11%`.'],
	['a decade with a day', event({ date: '156X-12-25' }), unknown('156X')],
	['an unknown month with a day', event({ date: '1956-XX-15' }), unknown('1956-XX')],
	['half a day', event({ date: '1956-04-1X' }), unknown('1956-04-XX')],
	['a decade in doubt', event({ date: '195X?' }), unknown('195X')],
	['a decade in an interval', event({ date: '195X/196X' }), unknown()],
	['a millennium', event({ date: '1XXX' }), unknown()],
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
		'a citation in the words of a link',
		event({}, 'It came *in* [*late* [@harbour-log, p. 3]](https://harbour.example/a).'),
		'Write `[late](https://harbour.example/a) [@harbour-log, p. 3]`.',
	],
	[
		'a citation as the words of a link',
		event({}, 'It came in late [[@harbour-log]](https://harbour.example/a).'),
		'Write `[@harbour-log]`.',
	],
	...oddSpaces,
	[
		'a hash of the article that is none',
		{ 'article.md': exampleArticle().replace(/sha256: \S+/u, 'sha256: x') },
		`Write \`sha256: ${articleSha256}\`.`,
	],
	[
		'a hash of the article that is missing',
		{ 'article.md': exampleArticle().replace(/sha256: \S+\n/u, '') },
		`Add a line \`sha256: ${articleSha256}\`.`,
	],
	[
		'a translation of a list without its hash',
		{
			'topics.yaml':
				'- { id: punctuality, title: Punctuality, question: Is it late? }\n- { id: tide, title: Punctuality, question: Is it late? }\n',
			'topics.ur.yaml':
				'- id: punctuality\n  title: وقت\n  question: کیا دیر ہوئی؟\n- { id: tide, title: وقت, question: کیا؟ }\n',
		},
		`Add a line \`original: ${topicHash}\`.`,
		`Add \`original: ${topicHash}\` between the \`{ }\`.`,
	],
	[
		'a translation whose hash is none',
		{ 'timeline/late-ferry.ur.md': translationOf().replace(/original: \S+/u, 'original: x') },
		`Write \`original: ${eventHash}\`.`,
	],
	[
		'a copy of the article without the notes of the original',
		{
			'article.md': exampleArticle().replace(/(?=---\nThe ferry)/u, exampleNotes),
			'article.ps.md': exampleArticle().replace('lang: en', `lang: ps\noriginal: ${notedHash}`),
		},
		'Add to `notes`, with the words of this copy:\n- quote: … # in the original: late\n  kind: unclear\n  note: … # in the original: Later than what?\n- quote: … # in the original: never\n  kind: unsourced\n  note: … # in the original: The log differs.',
	],
	[
		'an author as a text',
		source({ author: 'Harbour office' }),
		'Write `[{ literal: Harbour office }]`; for a person `[{ family: …, given: … }]`.',
	],
	[
		'an author as a text with a comma',
		source({ author: 'Ives, Ada' }),
		'Write `[{ literal: "Ives, Ada" }]`; for a person `[{ family: Ives, given: Ada }]`.',
	],
	[
		'authors as a list of texts',
		source({ author: '[Harbour office, "The mayor"]' }),
		'Write `{ literal: Harbour office }`; for a person `{ family: …, given: … }`.',
		'Write `{ literal: "The mayor" }`; for a person `{ family: …, given: … }`.',
	],
	[
		'a word that YAML takes for nothing',
		event({ place: '{ name: Null }' }),
		'If the word is meant, put it in quotation marks: "Null". If not, fill it in.',
	],
	[
		'a latitude beyond the pole',
		event({ place: '{ name: Quay, lat: 91, lon: 10 }' }),
		'Write a number from -90 to 90: degrees of latitude, negative in the south. If the two are the wrong way round, exchange it with `lon`.',
	],
	[
		'a longitude beyond the date line',
		event({ place: '{ name: Quay, lat: 54, lon: -181 }' }),
		'Write a number from -180 to 180: degrees of longitude, negative in the west.',
	],
	[
		'an occurrence of nought',
		occurrence('0'),
		'Write a whole number from 1 on: 1 for the first passage that has these words, 2 for the second. Remove it where they stand once.',
	],
	['half an occurrence', occurrence('1.5'), 'Write a whole number, without quotation marks.'],
	[
		'a status that no server gives',
		{
			'links.yaml':
				'- { URL: https://harbour.example/log, answer: dead, status: 4040, checked: 2025-05-01 }\n',
		},
		'Write a whole number from 100 to 999.',
	],
	[
		'a type of source in other words',
		source({ type: 'video' }),
		'Did you mean the value `motion_picture`?',
	],
	[
		'a type that is spelt like another',
		source({ type: 'film' }),
		'Did you mean the value `motion_picture`?',
	],
	[
		'a kind in other words',
		source({ kind: 'tweet' }),
		'Write `type: post`, or correct the kind.',
		'Did you mean the value `post`?',
	],
	[
		'a kind as its type is called',
		source({ kind: 'legal_case' }),
		'Write `type: legal_case`, or correct the kind.',
		'Did you mean the value `court-record`?',
	],
	[
		'a kind with the type of another',
		source({ kind: 'photograph' }),
		'Write `type: graphic`, or correct the kind.',
	],
	[
		'a word that is a part of one that is allowed, and a date beside it',
		source({ type: 'newspaper', issued: '3 June 2024' }),
		'Did you mean the value `article-newspaper`?',
		'Write `2024-06-03`.',
	],
	['a type of the web', source({ type: 'Tweet' }), 'Did you mean the value `post`?'],
	['a type that is misspelt', source({ type: 'web-page' }), 'Did you mean the value `webpage`?'],
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
	[
		'a table in the article',
		articleWith('| Year | Water |\n| - | - |\n| 2023 | 4.1 m. It fell. |'),
		'This engine takes no tables in an article. Make each row an entry of a list, `- 2024: 4.1 metres`, and remove the line of `---`.',
	],
	[
		'a picture in the article',
		articleWith('![The quay](https://harbour.example/quay.png)'),
		'This engine takes the words of an article without its pictures. Remove it; a caption that the article prints is a paragraph of its own.',
	],
	[
		'a picture in our prose',
		event({}, 'The log: ![log](https://harbour.example/log.png) [@harbour-log]'),
		'Say in words what it shows, or put a backslash before its `!`.',
	],
	[
		'a footnote in the article, with its text',
		article('The ferry was late.[^1] The mayor said that “it never is”.\n\n[^1]: Harbour.'),
		'Write the sign as the article prints it, `[1]` or `¹`. The text of the note, where the article prints one, is a paragraph that begins with that sign.',
		'Write the sign as the article prints it: `[1] …`.',
	],
	[
		'struck words in the article',
		articleWith('~~So it was.~~'),
		'This engine takes no struck words. Remove the `~~`.',
		'Add to `claims`:\n- statement: …\n  quote: So it was.',
	],
	[
		'a rule between parts of the article',
		articleWith('***'),
		'Remove it: a blank line parts paragraphs.',
	],
	[
		'a line of the article that is indented',
		articleWith('    So it was.'),
		'Begin each line at the margin, since four blanks there make code of it; remove lines of ``` or ~~~.',
	],
	[
		'bullets in the article that are none to Markdown',
		articleWith('• So it was.\n• And so on.'),
		'Begin each entry with `- `, in a line of its own.',
	],
	[
		'a year at the start of a paragraph of the article',
		article('1961\\. The ferry was late. The mayor said that “it never is”.\n\n1962. It is.'),
		'Add to `claims`:\n- statement: …\n  quote: "1961."',
		'Put a backslash behind the number: `1962\\.`. Entries of a list are numbered from `1.`.',
	],
	[
		'a heading that says the title again',
		article('The *ferry*\n===\n\nThe ferry was late. The mayor said that “it never is”.'),
		'Remove it: the page prints `title` above the article.',
	],
	[
		'a statement that is not written yet',
		{ 'article.md': exampleArticle().replace('statement: never-late', 'statement: low-tide') },
		'Add `statements/low-tide.md` (`npm run new -- statement low-tide`), or correct the id.',
		'Add a claim for it to `article.md`, or remove the file.',
	],
	[
		'an event that is not written yet',
		{ 'statements/ferry-was-late.md': exampleStatement({ events: '[low-tide]' }) },
		'Add `timeline/low-tide.md` (`npm run new -- event low-tide`), or correct the id.',
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

test.each([
	['en', 'sw', 'lang-tag', 'The interface has no words in `sw`: add them'],
	['sw', 'sw', 'interface-language', 'The interface has no words in `sw`: add them'],
	['en', 'en-GB', 'lang-tag', 'Write `lang: en` in article.md, and begin the list with `en`.'],
	['en', 'ur', 'lang-tag', 'Begin the list with `ur`, or correct `lang` in article.md.'],
])('says what to do with languages [%s] and an article in %s', (first, lang, rule, note) => {
	const found = checkStory({
		'site.yaml': exampleStory['site.yaml']?.replace('[en, ps, ur]', `[${first}]`) ?? '',
		'article.md': exampleArticle().replace('lang: en', `lang: ${lang}`),
	}).faults.filter(({ ruleId }) => ruleId === rule);
	expect(found).toHaveLength(1);
	expect(found[0]?.note).toContain(note);
});

const rows = advice.map(([name, files, ...notes]) => ({ name, files, notes }));

test.each(rows)('says what to do about $name', ({ files, notes }) => {
	expect(checkStory(files).faults.map(({ note }) => note)).toEqual(notes);
});
