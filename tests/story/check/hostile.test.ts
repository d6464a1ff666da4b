import { describe, expect, test } from 'vitest';
import {
	claims,
	exampleArticle,
	exampleEvent,
	exampleStatement,
} from '../../../src/story/check/example-story.ts';
import { maxBytes } from '../../../src/story/load/content-file.ts';
import type { ExampleFiles } from '../../../src/story/check/rule.ts';
import { checkStory } from '../../story.ts';

const size = 1_000_000;
const fill = (unit: string, separator = '\n\n') =>
	(unit + separator).repeat(Math.floor(size / Buffer.byteLength(unit + separator)));
const body = (text: string): ExampleFiles => ({
	'statements/ferry-was-late.md': exampleStatement({}, text),
});
const lateAndNever = claims({
	'ferry-was-late': 'The ferry was late.',
	'never-late': 'The mayor said that “it never is”.',
});
const article = (text: string, front = lateAndNever): ExampleFiles => ({
	'article.md': exampleArticle(
		`The ferry was late. The mayor said that “it never is”. ${text}`,
		front
	),
});
const actors = (text: string): ExampleFiles => ({ 'actors.yaml': text });

/** Contents made to hang, to run out of memory or of stack; each is a file of at most 1 MiB. */
const bombs: readonly (readonly [name: string, files: ExampleFiles])[] = [
	['a line of a million letters', article('a'.repeat(size))],
	['a line of a million words', article('late '.repeat(size / 5))],
	['a million words in paragraphs', article(fill('late '.repeat(9_000)))],
	['a million combining marks', article(`a${'\u0301\u0316'.repeat(size / 4)}`)],
	['marks just below the limit', article(fill(`a${'\u0301\u0316'.repeat(15)} `.repeat(300)))],
	['quotations within quotations', body(`${'> '.repeat(size / 2)}a`)],
	['lists within lists', body(`${'- '.repeat(size / 2)}a`)],
	[
		'lists by indentation',
		body(Array.from({ length: 1_400 }, (_, i) => `${' '.repeat(i)}- a`).join('\n')),
	],
	['lists just below the limit', body(fill(`${'- '.repeat(19)}a`).slice(0, 10_000))],
	['emphasis within emphasis', body('*a **b '.repeat(size / 8))],
	['stars', body('*'.repeat(size))],
	['emphasis just below the limit', body(fill('*a_'.repeat(100)).slice(0, 60_000))],
	['brackets', body('['.repeat(size))],
	['images within images', body(`${'!['.repeat(size / 8)}a${'](b)'.repeat(size / 8)}`)],
	['tags that do not end', body(`x ${'<!--'.repeat(size / 4)}`)],
	[
		'backticks of every length',
		body(Array.from({ length: 1_000 }, (_, i) => '`'.repeat(i)).join(' ')),
	],
	[
		'definitions',
		body(Array.from({ length: 60_000 }, (_, i) => `[a${String(i)}]: b`).join('\n\n')),
	],
	['entities', body(fill('&#x202E;'.repeat(6_000)))],
	['backslashes', body(fill('\\'.repeat(40_000)))],
	['citations that do not end', body(fill('[@'.repeat(450)))],
	['citations', body(fill('[@harbour-lg] '.repeat(300)).slice(0, 300_000))],
	['quotation marks that do not end', body(fill('“'.repeat(40_000)))],
	['straight quotation marks', body(fill('"a '.repeat(16_000)))],
	['loaded words', body(fill('claims '.repeat(7_000)))],
	['invisible letters', body(fill('\u200B'.repeat(40_000)))],
	['joiners after marks', body(fill(`\u0627${'\u064E'.repeat(29)}\u200D`.repeat(1_000)))],
	['mixed letters', body(fill('a\u0430'.repeat(20_000)))],
	['blank lines', body('\n'.repeat(size))],
	['carriage returns', body('\r'.repeat(size))],
	['headings', body('# a\n'.repeat(size / 4))],
	['a line of dashes', body(fill(`${'-'.repeat(45_000)} a`))],
	['a line of dashes and bars', body(fill(`${'|-'.repeat(22_000)}a`))],
	['struck text', body(fill('~~a'.repeat(15_000)))],
	['links without an address', body(fill('[a][b] '.repeat(200)))],
	['addresses', body(fill('https://a.example/ '.repeat(2_000)))],
	['a host of many letters', body(fill(`https://${'а'.repeat(20_000)}`))],
	['signs of citations', body(fill('@harbour-log '.repeat(3_000)))],
	[
		'ids with invisible letters',
		{
			'timeline/late-ferry.md': exampleEvent({
				actors: `[${Array.from({ length: 29_000 }, (_, i) => `a\u200B${String(i)}`).join(', ')}]`,
			}),
		},
	],
	[
		'a party listed thousands of times',
		{ 'timeline/late-ferry.md': exampleEvent({ actors: `[${'mayor, '.repeat(29_000)}mayor]` }) },
	],
	['brackets of YAML', actors(`- ${'['.repeat(size)}`)],
	[
		'brackets behind an apostrophe',
		actors(`a: it's\nb: ${'['.repeat(400_000)}${']'.repeat(400_000)}\nc: 's\n`),
	],
	[
		'maps by indentation',
		actors(Array.from({ length: 1_400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')),
	],
	['dashes of YAML', actors(`${'- '.repeat(size / 2)}a`)],
	['keys', actors(Array.from({ length: 60_000 }, (_, i) => `k${String(i)}: x`).join('\n'))],
	[
		'unknown fields',
		{ 'site.yaml': Array.from({ length: 29_000 }, (_, i) => `k${String(i)}: x`).join('\n') },
	],
	['the same key', { 'site.yaml': 'title: x\n'.repeat(size / 9) }],
	[
		'billion laughs',
		actors(
			`a: &a [x,x]\n${Array.from({ length: 60 }, (_, i) => `b${String(i)}: &b${String(i)} [*a, *a]`).join('\n')}`
		),
	],
	['broken lines of YAML', actors('a: b: c\n'.repeat(size / 8))],
	['closing brackets of YAML', actors('- }\n'.repeat(size / 4))],
	['tags of YAML', actors('!!a '.repeat(size / 4))],
	['quotation marks of YAML', actors(`a: "${'\\"'.repeat(size / 2)}`)],
	['escaped line ends', actors(`a: "${'\\\n'.repeat(size / 2)}`)],
	['entries that break their schema', { 'sources/more.yaml': '- { id: a }\n'.repeat(size / 12) }],
	['empty entries', { 'sources/more.yaml': '-\n'.repeat(size / 2) }],
	[
		'quotes that are not there',
		article(
			fill('It rained and rained and it rained '.repeat(400)).slice(0, 500_000),
			lateAndNever +
				'  - { statement: never-late, quote: it never rained and it shone }\n'.repeat(7_000)
		),
	],
	[
		'a quote that stands a million times',
		article('', `${lateAndNever}  - { statement: never-late, quote: e }\n`),
	],
	[
		'a quote made to make a search go back',
		article(
			fill('a'.repeat(45_000)).slice(0, 400_000),
			`${lateAndNever}${`  - { statement: never-late, quote: ${'a'.repeat(300)}b${'a'.repeat(300)} }\n`.repeat(20)}`
		),
	],
	[
		'quotes with the signs of regular expressions',
		article(
			'',
			`${lateAndNever}  - { statement: never-late, quote: "(a+)+$ [ \\\\ (?=.*){99}" }\n`
		),
	],
	[
		'a quote in which each word is left out',
		article(
			fill('a '.repeat(20_000)),
			`${lateAndNever}  - { statement: never-late, quote: "${'a … '.repeat(900)}b" }\n`
		),
	],
	[
		'ids that nothing has',
		{
			'timeline/late-ferry.md': exampleEvent({
				actors: `[${Array.from({ length: 29_000 }, (_, i) => `captain-${String(i)}`).join(', ')}]`,
			}),
		},
	],
	[
		'a folded field full of faults',
		{
			'timeline/late-ferry.md': exampleEvent({ contested: `>-\n  ${'claims\n  '.repeat(2_000)}` }),
		},
	],
];

describe('what is made to hang', () => {
	test.each(bombs)('%s: is checked in seconds', (_name, files) => {
		const [text = ''] = Object.values(files);
		expect(Buffer.byteLength(text)).toBeLessThan(maxBytes * 1.1);
		// The time of the processor: other programs on the machine do not count.
		const start = process.cpuUsage();
		const { faults } = checkStory(files);
		const { user, system } = process.cpuUsage(start);
		expect((user + system) / 1000).toBeLessThan(5_000);
		expect(faults.every(({ ruleId, reason }) => ruleId !== undefined && reason !== '')).toBe(true);
		expect(faults.filter(({ reason }) => /call stack|undefined/u.test(reason))).toEqual([]);
	});
});
