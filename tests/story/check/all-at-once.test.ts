import { expect, test } from 'vitest';
import {
	claims,
	exampleArticle,
	exampleEvent,
	exampleNews,
	exampleSource,
	exampleStatement,
} from '../../../src/story/check/example-story.ts';
import { faultsOf } from '../../story.ts';

/** Twenty-five slips in ten files. */
const files = {
	'site.yaml':
		'titel: Harbour record\ndescription: One article about a ferry.\nlanguages: [english]\nlicence: CC BY 4.0\nrecordEnds: February 2025\n',
	'actors.yaml':
		'- { id: mayor, names: { en: The mayor }, side: others }\n- { id: narrator, names: { ur: مضمون }, side: narrator }\n',
	'article.md': exampleArticle(
		'The ferry was late. The mayor said that “it never is”. It rained.',
		claims({
			'ferry-was-late': 'The ferry was early.',
			'never-lat': 'The mayor said that “it never is”.',
		})
	),
	'statements/ferry-was-late.md': exampleStatement(
		{ speaker: 'narator', key: 'yes' },
		'The log shows it [@harbor-log].\n\nThe mayor claims nothing <br>.'
	),
	'statements/never-late.md': exampleStatement(
		{ speaker: 'mayr', so: '{ answer: disputed, because: It differs. }' },
		'The mayor said “it never is.\n\nSee [this](javascript:alert(1)).'
	),
	'timeline/late-ferry.md': exampleEvent({ date: '2025-13-01', sources: '[harbour-log]' }),
	'timeline/early-ferry.md': exampleEvent({ date: '2025-01-14/2025-01-10' }),
	'timeline/no-ferry.md': 'It did not come.\n',
	'sources/all.yaml':
		exampleSource({ URL: 'harbour.example/log', issued: '2025-03-01' }) + exampleNews,
	'sources/more.yaml': exampleNews + exampleSource({ id: 'tide-table', kind: 'goverment' }),
};

test('reports twenty-five faults of ten files in one run, each once, in order', () => {
	expect(faultsOf(files)).toMatchInlineSnapshot(`
		[
		  "actors.yaml:1:48 side-exists",
		  "actors.yaml:2:26 missing-field",
		  "article.md:9:12 quote-in-article",
		  "article.md:10:16 statement-exists",
		  "article.md:13:56 sentence-covered",
		  "site.yaml:1:1 unknown-field",
		  "site.yaml:3:13 lang-tag",
		  "site.yaml:5:13 edtf",
		  "sources/all.yaml:6:11 issued-after-retrieved",
		  "sources/all.yaml:8:8 url-scheme",
		  "sources/more.yaml:1:7 duplicate-id",
		  "sources/more.yaml:13:9 wrong-type",
		  "statements/ferry-was-late.md:3:10 actor-exists",
		  "statements/ferry-was-late.md:11:6 wrong-type",
		  "statements/ferry-was-late.md:13:20 source-exists",
		  "statements/ferry-was-late.md:15:11 loaded-verb",
		  "statements/ferry-was-late.md:15:26 raw-html",
		  "statements/never-late.md:3:10 actor-exists",
		  "statements/never-late.md:7:15 so-agrees",
		  "statements/never-late.md:12:16 unbalanced-quotes",
		  "statements/never-late.md:14:5 url-scheme",
		  "timeline/early-ferry.md:2:7 range-order",
		  "timeline/late-ferry.md:2:7 edtf",
		  "timeline/late-ferry.md:6:10 event-sources",
		  "timeline/no-ferry.md:1:1 front-matter",
		]
	`);
});

test('gives the same report whatever the order in which files are found', () => {
	const reversed = Object.fromEntries(Object.entries(files).toReversed());
	expect(faultsOf(reversed)).toEqual(faultsOf(files));
});
