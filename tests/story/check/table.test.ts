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
import { absent, type ExampleFiles } from '../../../src/story/check/rule.ts';
import { translationOf } from '../../../src/story/check/example-translation.ts';
import { proseHash } from '../../../src/story/translations/translations.ts';
import { faultsOf } from '../../story.ts';

const statement = (fields: Readonly<Record<string, string>>, body?: string): ExampleFiles => ({
	'statements/ferry-was-late.md': exampleStatement(fields, body),
});
const said = (body: string) => statement({}, body);
const event = (fields: Readonly<Record<string, string>>, body?: string): ExampleFiles => ({
	'timeline/late-ferry.md': exampleEvent(fields, body),
});
const source = (fields: Readonly<Record<string, string>>): ExampleFiles => ({
	'sources/all.yaml': exampleSource(fields) + exampleNews,
});
const exampleSite = String(exampleStory['site.yaml']);
const site = (lines: string): ExampleFiles => ({ 'site.yaml': exampleSite + lines });
/** The example story's `site.yaml` with another end of the record. */
const ends = (day: string) => exampleSite.replace('2025-02-01', day);
const correction = (entry: string): ExampleFiles => ({ 'corrections.yaml': `- ${entry}\n` });
const correctionOf = (where: string): ExampleFiles => ({
	'corrections.yaml': `- { date: 2025-02-01, where: ${where}, said: One., says: Two., why: Three. }\n`,
});
const disputed = (pairs: string): ExampleFiles => ({
	...site(`map: { disputed: [${pairs}] }\n`),
	...event({ place: '{ name: Quay, lat: 4.6, lon: 36.0 }' }),
});
/** A translation of the event of the example story, made from its present words. */
const urdu = (title: string, body: string): ExampleFiles => {
	const original = proseHash([
		{ text: 'The ferry comes in late' },
		{ text: 'The ferry came in at 9:40, the harbour office said [@harbour-log].' },
	]);
	return {
		'timeline/late-ferry.ur.md': `---\noriginal: ${original}\ntitle: ${title}\n---\n${body} [@harbour-log]\n`,
	};
};
/** A copy of the article under the language of a translation, made from its present words. */
const copied = (text: string): string =>
	text.replace('lang: en', `lang: ps\noriginal: ${articleHash}`);
const articleHash = proseHash([
	{ text: 'The ferry' },
	{ text: 'The ferry was late. The mayor said that “it never is”.' },
]);
const lateAndNever = {
	'ferry-was-late': 'The ferry was late.',
	'never-late': 'The mayor said that “it never is”.',
};
const article = (quotes: Readonly<Record<string, string>>, body?: string): ExampleFiles => ({
	'article.md': exampleArticle(body, claims(quotes)),
});
const evidence = (item: string) =>
	statement({
		evidence: `\n  - source: harbour-log\n    bearing: supports\n    says: The log gives 40 minutes.\n${item}`,
	});
const hash = 'a'.repeat(64);
const topics =
	'- { id: punctuality, title: Punctuality, question: Does the ferry keep its times? }\n';
/** The field `figures` of an event: one figure with these numbers, other fields of it replaced or added. */
const figure = (numbers: string, fields: Readonly<Record<string, string>> = {}) => {
	const all = {
		giver: 'harbour office',
		whom: 'passengers',
		what: 'wounded',
		source: 'harbour-log',
		...fields,
	};
	const rest = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
	return { figures: `[{ ${[...rest, numbers].join(', ')} }]` };
};
/** A translation of an event with one figure, or one that has none. */
const urduFigure = (words?: { readonly giver: string }): ExampleFiles => ({
	'timeline/late-ferry.ur.md': translationOf(
		words ? { figures: `[{ giver: ${words.giver}, whom: مسافر }]` } : {},
		['harbour office', 'passengers']
	),
});
const urduTopic = `- { id: punctuality, original: ${proseHash([
	{ text: 'Punctuality' },
	{ text: 'Does the ferry keep its times?' },
])}, title: وقت, question: کیا کشتی وقت پر آتی ہے؟ }\n`;
const finding = (more = '') =>
	`  - { finding: "The ferry was late${more}.", statements: [ferry-was-late], sources: [harbour-log] }\n`;
const findingsHash = proseHash([
	...Array.from({ length: 3 }, () => ({ text: 'The ferry was late.' })),
	{ text: 'We have not seen the quay.' },
]);
const findings = (...list: readonly string[]): ExampleFiles => ({
	'findings.yaml': `findings:\n${list.join('')}limits: We have not seen the quay.\n`,
});
const logTerm = (fields: string, id = 'log') =>
	`- { id: ${id}, ${fields}says: The harbour office writes in it. }\n`;
const glossary = (...list: readonly string[]): ExampleFiles => ({
	'glossary.yaml': list.join(''),
});
/** The sides of the example story and more. */
const sides = (more: string) => ({ 'sides.yaml': `${String(exampleStory['sides.yaml'])}${more}` });
const position = (side: string) =>
	`- { topic: punctuality, side: ${side}, position: It is late., sources: [harbour-log] }\n`;
const urduPosition = `- { topic: punctuality, side: other, original: ${proseHash([{ text: 'It is late.' }])}, position: دیر۔ }\n`;
const obligations = 'title: Law\nintro: The rules.\nstatements: []\ninstruments:\n';
const instrument =
	'  - { id: rules, title: Rules, date: 2025, asks: A., of: B., bears: C., sources: [harbour-log] }\n';

const table: readonly (readonly [name: string, files: ExampleFiles, ...faults: string[]])[] = [
	// Shape
	['a misspelt field', statement({ spekaer: 'narrator' }), '11:1 unknown-field'],
	['a misspelt field deep in a list', evidence('    loctor: p. 3'), '12:5 unknown-field'],
	[
		'a misspelt field in a flow map',
		statement({ said: '{ anser: confirmed, because: The log says so. }' }),
		'6:9 unknown-field',
	],
	[
		'a misspelt field in a list file',
		source({ publihser: 'Harbour office' }),
		'11:3 unknown-field',
	],
	['a field that is missing', statement({ speaker: '' }), '2:1 missing-field'],
	['a field that is missing in a list', source({ publisher: '' }), '1:3 missing-field'],
	[
		'a field that is missing deep inside',
		evidence('  - source: harbour-log\n    bearing: supports'),
		'12:5 missing-field',
	],
	['an event without a text', event({}, ''), '2:1 missing-field'],
	['a blank', statement({ title: '…' }), '2:8 blank-left'],
	['a blank in place of a text', said('…'), '12:1 blank-left'],
	['a word that is none of the allowed', statement({ form: 'qoute' }), '4:7 wrong-type'],
	[
		'a map that is no text for a word',
		statement({ form: '{ toString: quote }' }),
		'4:7 wrong-type',
	],
	[
		'a word that is none of the allowed, deep inside',
		evidence('  - { source: harbour-log, bearing: suports, says: It is late. }'),
		'12:37 wrong-type',
	],
	['a number for a text', statement({ title: '1961' }), '2:8 wrong-type'],
	['a list for a text', statement({ title: '[late]' }), '2:8 wrong-type'],
	['a text for a list', statement({ events: 'late-ferry' }), '10:9 wrong-type'],
	['a word for true', statement({ key: 'yes' }), '11:6 wrong-type'],
	['an empty value', statement({ title: '~' }), '2:8 wrong-type'],
	['an empty text', statement({ title: '""' }), '2:8 wrong-type'],
	[
		'a latitude beyond the pole',
		event({ place: '{ name: Quay, lat: 95, lon: 10 }' }),
		'7:27 wrong-type',
	],
	[
		'a name in the wrong shape',
		source({ author: '[{ litral: The mayor }]' }),
		'11:14 unknown-field',
	],
	['an id with a capital', source({ id: 'Harbour-Log' }), '1:7 wrong-type'],
	['an id that Windows keeps for a device', statement({ topic: 'lpt9' }), '5:8 wrong-type'],
	['a title of two lines', statement({ title: '"The ferry\n\n  was late"' }), '2:8 wrong-type'],
	['a title of 71 characters', event({ title: 'x'.repeat(71) }), '3:8 too-long'],
	[
		'a sha256 that is none',
		{ 'article.md': exampleArticle().replace(/sha256: \S+/u, 'sha256: abc') },
		'6:9 wrong-type',
	],
	[
		'a sha256 that is none and a sentence without a claim',
		{
			'article.md': exampleArticle(
				'The ferry was late. The mayor said that “it never is”. It rained.',
				claims(lateAndNever)
			).replace(/sha256: \S+/u, 'sha256: abc'),
		},
		'6:9 wrong-type',
		'13:56 sentence-covered',
	],
	[
		'a claim without its quote, beside one of no statement',
		{
			'article.md': exampleArticle(
				undefined,
				claims(lateAndNever)
					.replace('    quote: The ferry was late.\n', '')
					.replace('statement: never-late', 'statement: never-lat')
			),
		},
		'8:5 missing-field',
		'9:16 statement-exists',
	],
	[
		'a language that is no tag in names',
		{
			'actors.yaml':
				'- { id: mayor, names: { en: The mayor, e: x }, side: other }\n- { id: narrator, names: { en: The article }, side: narrator }\n',
		},
		'1:40 wrong-type',
	],
	['a bracket that is not closed', statement({ title: '[The ferry' }), '3:1 bad-yaml'],
	['a colon in a bare text', statement({ title: 'The ferry: it was: late' }), '2:8 bad-yaml'],
	['a quotation mark that is not closed', statement({ title: '"The ferry' }), '2:8 bad-yaml'],
	[
		'a tab for indentation',
		{ 'actors.yaml': '- id: mayor\n\tside: other\n- id: narrator\n' },
		'2:2 bad-yaml',
	],
	['an alias', statement({ title: '*late' }), '2:8 bad-yaml'],
	['an anchor', statement({ title: '&late The ferry' }), '2:8 bad-yaml'],
	['a tag', statement({ title: '!late The ferry' }), '2:8 bad-yaml'],
	['a tag that YAML knows', event({ date: '!!timestamp 2025-01-14' }), '2:7 bad-yaml'],
	[
		'a directive of YAML',
		{ 'actors.yaml': `%YAML 1.1\n---\n${String(exampleStory['actors.yaml'])}` },
		'1:1 bad-yaml',
	],
	[
		'a colon without a space',
		statement({ topic: '', 'topic:punctuality\nkey': 'true' }),
		'10:1 bad-yaml',
	],
	[
		'a dash without a space',
		{ 'topics.yaml': '-{ id: punctuality, title: Tides }\n' },
		'1:1 bad-yaml',
	],
	[
		'an apostrophe within apostrophes',
		statement({ title: "'The mayor's ferry'" }),
		'2:19 bad-yaml',
	],
	[
		'a field between two columns',
		statement({ evidence: '\n  - source: harbour-log\n   bearing: supports' }),
		'10:4 bad-yaml',
	],
	[
		'a latitude without a longitude',
		event({ place: '{ name: Quay, lat: 54 }' }),
		'7:8 missing-field',
	],
	[
		'how exact a point is, without a point',
		event({ place: '{ name: Quay, precision: town }' }),
		'7:8 missing-field',
	],
	[
		'a point that is exact in no known way',
		event({ place: '{ name: Quay, lat: 54, lon: 12, precision: exact }' }),
		'7:51 wrong-type',
	],
	[
		'a party without an id',
		{
			'actors.yaml':
				'- { id: , names: { en: The mayor }, side: other }\n- { id: narrator, names: { en: The article }, side: narrator }\n',
		},
		'1:9 wrong-type',
	],
	[
		'parties without fields',
		{ 'actors.yaml': '- mayor\n- narrator\n' },
		'1:3 wrong-type',
		'2:3 wrong-type',
	],
	[
		'a name of spaces',
		{
			'actors.yaml':
				'- { id: mayor, names: { en: " " }, side: other }\n- { id: narrator, names: { en: The article }, side: narrator }\n',
		},
		'1:29 wrong-type',
	],
	['a date that is too short for one', event({ date: 'now' }), '2:7 edtf'],
	['a comment that cuts a text short', statement({ title: 'Ferry #2 was late' }), '2:13 bad-yaml'],
	['a list as a key', statement({ '[late]': 'x' }), '11:1 bad-yaml'],
	['the key __proto__', evidence('    __proto__: { isAdmin: true }'), '12:5 bad-yaml'],
	['the key constructor', evidence('    constructor: x'), '12:5 unknown-field'],
	['deep nesting', statement({ title: `${'['.repeat(50)}${']'.repeat(50)}` }), '2:28 bad-yaml'],
	[
		'the same key twice',
		statement({ events: '[late-ferry]\ntopic: weather' }),
		'11:1 duplicate-key',
	],
	['the same key twice, deep inside', evidence('    says: Twice.'), '12:5 duplicate-key'],
	[
		'a file without front matter',
		{ 'statements/ferry-was-late.md': 'The log shows 40 minutes.\n' },
		'1:1 front-matter',
	],
	[
		'front matter without an end',
		{
			'statements/ferry-was-late.md':
				'---\ntitle: The ferry was late\n\nThe log shows 40 minutes.\n',
		},
		'1:1 front-matter',
	],
	[
		'a list that is cut short',
		{ 'sources/all.yaml': `${exampleSource({})}${exampleNews.slice(0, 65)}` },
		'14:3 bad-yaml',
	],
	[
		'a text that is cut short in its front matter',
		{ 'timeline/late-ferry.md': exampleEvent().slice(0, 60) },
		'1:1 front-matter',
	],
	[
		'front matter that ends in an indented line',
		{ 'timeline/late-ferry.md': exampleEvent().replace('\n---\n', '\n ---\n') },
		'7:1 front-matter',
	],
	[
		'a field that begins deeper than the one above',
		{ 'timeline/late-ferry.md': exampleEvent().replace('category:', ' category:') },
		'4:1 bad-yaml',
	],
	[
		'a first field that begins deeper than those below',
		{ 'timeline/late-ferry.md': exampleEvent().replace('date:', ' date:') },
		'2:1 bad-yaml',
	],
	[
		'a field without its colon before a bracket',
		{ 'timeline/late-ferry.md': exampleEvent({ place: '' }).replace('actors:', 'actors') },
		'5:1 bad-yaml',
	],
	[
		'a place without its colon',
		{
			'timeline/late-ferry.md': exampleEvent({ place: '{ name: Quay, lat: 1, lon: 2 }' }).replace(
				'place:',
				'place'
			),
		},
		'7:1 bad-yaml',
	],
	[
		'front matter without fields',
		{ 'statements/ferry-was-late.md': `---\n${exampleStatement()}` },
		'2:1 front-matter',
	],
	['a list of comments', { 'topics.yaml': '# topics\n' }, '1:1 empty-file'],
	[
		'a list that begins in two columns',
		{ 'article.md': exampleArticle().replace('  - statement: never', ' - statement: never') },
		'10:1 bad-yaml',
	],
	[
		'a field without a comma before it',
		{
			'actors.yaml':
				'- { id: mayor, names: { en: The mayor } side: other }\n- { id: narrator, names: { en: A }, side: narrator }\n',
		},
		'1:41 bad-yaml',
	],
	[
		'a misspelt field of the id',
		{
			'actors.yaml':
				'- { i d: mayor, names: { en: The mayor }, side: other }\n- { id: narrator, names: { en: A }, side: narrator }\n',
		},
		'1:5 unknown-field',
	],
	['an empty file', { 'statements/ferry-was-late.md': '' }, '1:1 empty-file'],
	[
		'a map for a list',
		{ 'topics.yaml': 'punctuality: { title: Punctuality }\n' },
		'1:1 wrong-type',
	],
	['a file of a kind that is none', { 'actor.yaml': 'x' }, '1:1 unknown-file'],
	['a folder that is none', { 'statments/x.md': 'x' }, '1:1 unknown-file'],
	['a missing file', { 'site.yaml': absent }, '1:1 missing-file'],
	['a paragraph of 60,000 letters', said('late '.repeat(12_000)), '12:1 too-large'],
	// Article
	[
		'a letter of the text changed',
		{ 'article.md': exampleArticle().replace('was late. The', 'was lute. The') },
		'6:9 sha256-matches',
		'9:12 quote-in-article',
	],
	[
		'a quote that is not there',
		article({ ...lateAndNever, 'ferry-was-late': 'The ferry was very late.' }),
		'9:12 quote-in-article',
	],
	[
		'a quote with its middle left out that ends elsewhere',
		article({ ...lateAndNever, 'ferry-was-late': 'The … early.' }),
		'9:12 quote-in-article',
	],
	[
		'a note on words that are not there',
		{
			'article.md': exampleArticle(
				undefined,
				`${claims(lateAndNever)}notes:\n  - quote: early\n    kind: unclear\n    note: It was late.\n`
			),
		},
		'13:12 quote-in-article',
	],
	[
		'a quote that stands twice',
		article(
			lateAndNever,
			'The ferry was late. The mayor said that “it never is”. The ferry was late.'
		),
		'9:12 quote-once',
	],
	[
		'an occurrence that is none',
		{
			'article.md': exampleArticle(
				undefined,
				claims(lateAndNever).replace('late.\n', 'late.\n    occurrence: 2\n')
			),
		},
		'10:17 quote-once',
	],
	[
		'a sentence without a claim',
		article(lateAndNever, 'The ferry was late. The mayor said that “it never is”.\n\nIt *rained*.'),
		'15:1 sentence-covered',
	],
	[
		'the end of a sentence without a claim',
		article(lateAndNever, 'The ferry was late. The mayor said that “it never is”. And smiled'),
		'13:56 sentence-covered',
	],
	[
		'two claims on the same words',
		article({
			'ferry-was-late': 'The ferry was late. The mayor',
			'never-late': 'The mayor said that “it never is”.',
		}),
		'11:12 claims-overlap',
	],
	[
		'a quote with a letter that nobody sees',
		article({ ...lateAndNever, 'ferry-was-late': 'The fer\u200Bry was late.' }),
		'9:19 zero-width',
	],
	[
		'a quote that is like nothing in the text',
		article({ ...lateAndNever, 'ferry-was-late': 'Nothing of this sort is said' }),
		'9:12 quote-in-article',
	],
	[
		'a quote that has only a part of its sentence',
		article(
			{ ...lateAndNever, 'ferry-was-late': 'The ferry ... late.' },
			'The ferry was very, very late. The mayor said that “it never is”.'
		),
		'9:12 quote-in-article',
	],
	// Links between files
	[
		'an event that is called as a part of its page',
		{ 'timeline/all.md': exampleEvent() },
		'2:1 reserved-id',
	],
	[
		'an event that is called as a filter',
		{ 'timeline/is-trade.md': exampleEvent() },
		'2:1 reserved-id',
	],
	[
		'an event that is called as the heading of an era',
		{
			'timeline/a-title.md': exampleEvent(),
			'eras.yaml':
				'- { id: a, title: A, from: "2020", to: "2025", intro: The ferry ran., bounds: A quay opened. }\n',
		},
		'2:1 reserved-id',
	],
	[
		'an event that is called as a source in a list',
		{ 'timeline/src-harbour-log.md': exampleEvent() },
		'2:1 reserved-id',
	],
	[
		'a source that is called as a filter',
		{
			...source({}),
			'sources/more.yaml': exampleSource({ id: 'by-harbour-office' }),
			'timeline/late-ferry.md': exampleEvent({
				sources: '[harbour-log, harbour-news, by-harbour-office]',
			}),
		},
		'sources/more.yaml:1:7 reserved-id',
	],
	[
		'an instrument that is called as a part of its page',
		{ 'obligations.yaml': obligations + instrument.replace('id: rules', 'id: sources') },
		'5:11 reserved-id',
	],
	[
		'an old id that is called as a part of its page',
		{ 'published.yaml': 'redirects: { events: { main: late-ferry } }\n' },
		'1:30 reserved-id',
	],
	[
		'a statement that is called as a passage',
		{
			...article({
				'never-late': 'The ferry was late.',
				's-never-late': 'The mayor said that “it never is”.',
			}),
			'statements/s-never-late.md': exampleStatement({
				speaker: 'mayor',
				said: '{ answer: not-found, because: No record was found. }',
			}),
			'statements/ferry-was-late.md': absent,
		},
		'statements/s-never-late.md:2:1 reserved-id',
	],
	[
		'a correction twice',
		{
			'corrections.yaml':
				'- { date: 2025-02-01, where: never-late, said: One., says: Two., why: Three. }\n'.repeat(
					2
				),
		},
		'2:11 duplicate-id',
	],
	[
		'two positions of one side on one topic',
		{ 'positions.yaml': position('other') + position('other'), 'topics.yaml': topics },
		'2:31 duplicate-id',
	],
	[
		'two translations of one position',
		{
			'positions.ur.yaml': urduPosition + urduPosition,
			'positions.yaml': position('other'),
			'topics.yaml': topics,
		},
		'2:31 duplicate-id',
	],
	[
		'a topic twice in a translation',
		{ 'topics.ur.yaml': urduTopic + urduTopic, 'topics.yaml': topics },
		'2:9 duplicate-id',
	],
	[
		'an instrument twice',
		{ 'obligations.yaml': `${obligations}${instrument}${instrument}` },
		'6:11 duplicate-id',
	],
	[
		'a position in the article’s own voice',
		{ 'positions.yaml': position('narrator'), 'topics.yaml': topics },
		'1:31 shown-nowhere',
	],
	[
		'a topic without statements and positions',
		{ 'topics.yaml': `${topics}- { id: tide, title: Tide, question: How low was it? }\n` },
		'2:9 shown-nowhere',
	],
	[
		'a party that neither speaks nor acts',
		{
			'actors.yaml': `${String(exampleStory['actors.yaml'])}- { id: crew, names: { en: The crew }, side: other }\n`,
		},
		'3:9 shown-nowhere',
	],
	[
		'a party that neither speaks nor acts, beside a misspelt id of another',
		{
			'actors.yaml': `${String(exampleStory['actors.yaml'])}- { id: crew, names: { en: The crew }, side: other }\n`,
			...event({ actors: '[mayo]' }),
		},
		'3:9 shown-nowhere',
		'timeline/late-ferry.md:5:10 actor-exists',
	],
	[
		'a position of a side that is not listed',
		{ 'positions.yaml': position('othr'), 'topics.yaml': topics },
		'1:31 side-exists',
	],
	[
		'a party of no side',
		{
			'actors.yaml':
				'- { id: mayor, names: { en: A }, side: x }\n- { id: narrator, names: { en: A }, side: narrator }\n',
		},
		'1:40 side-exists',
	],
	['an event of no category', event({ category: 'x' }), '4:11 category-exists'],
	['two voices', sides('- { id: paper, names: { en: Paper }, voice: true }\n'), '3:45 one-voice'],
	[
		'the hue of the voice',
		{
			'sides.yaml':
				'- { id: other, names: { en: The town } }\n- { id: narrator, names: { en: A }, hue: rust, voice: true }\n',
		},
		'2:42 sides-apart',
	],
	[
		'two sides of one hue',
		sides(
			'- { id: crew, names: { en: Crew }, hue: rust }\n- { id: shops, names: { en: Shops }, hue: rust }\n'
		),
		'4:43 sides-apart',
	],
	[
		'two sides with one first letter',
		sides('- { id: crew, names: { en: Crew } }\n- { id: county, names: { en: County } }\n'),
		'4:30 sides-apart',
	],
	[
		'a letter in one language alone that another side has',
		sides('- { id: crew, names: { en: Crew, ur: عملہ }, letters: { ur: N } }\n'),
		'3:61 sides-apart',
	],
	[
		'a seventh side',
		sides(
			'A B C D E F'
				.split(' ')
				.map((sign) => `- { id: ${sign.toLowerCase()}, names: { en: ${sign} } }\n`)
				.join('')
		),
		'8:9 sides-apart',
	],
	[
		'a side without a name in the language of the article',
		sides('- { id: crew, names: { ur: عملہ } }\n'),
		'3:22 missing-field',
	],
	[
		'a letter that is a sign',
		sides(`- { id: crew, names: { en: Crew }, letters: { en: "'" } }\n`),
		'3:51 wrong-type',
	],
	[
		'a hue that there is none of',
		sides('- { id: crew, names: { en: Crew }, hue: bleu }\n'),
		'3:41 wrong-type',
	],
	['a note on maps where there is none', site('map: { note: Drawn. }\n'), '6:6 shown-nowhere'],
	[
		'a claim of no statement',
		article({
			'ferry-was-lat': 'The ferry was late.',
			'never-late': 'The mayor said that “it never is”.',
		}),
		'8:16 statement-exists',
	],
	[
		'evidence from no source',
		evidence('  - source: harbor-log\n    bearing: supports\n    says: It does.'),
		'12:13 source-exists',
	],
	[
		'a citation of no source in the body',
		said('The log shows 40 minutes [@harbor-log].'),
		'12:28 source-exists',
	],
	[
		'the second citation of a pair',
		said('The log shows it.\n\nSo do others [@harbour-log, p. 3; @harbor-news].'),
		'14:36 source-exists',
	],
	[
		'a citation of no source in a folded field',
		event({ contested: '>-\n  The mayor and the office\n  differ [@harbor-log].' }),
		'9:12 source-exists',
	],
	[
		'a source of an event that is none',
		event({ sources: '[harbour-log, harbour-news, tide-table]' }),
		'6:38 source-exists',
	],
	['a speaker who is none', statement({ speaker: 'narator' }), '3:10 actor-exists'],
	['a party of an event that is none', event({ actors: '[mayor, captain]' }), '5:17 actor-exists'],
	[
		'an event that is none',
		statement({ events: '[late-ferry, early-ferry]' }),
		'10:22 event-exists',
	],
	['a correction of nothing', correctionOf('nope'), '1:30 correction-target'],
	['a correction of a passage that is none', correctionOf('s-never-lat'), '1:30 correction-target'],
	['a correction of a passage', correctionOf('s-never-late')],
	[
		'a correction of what is gone',
		{
			...correctionOf('old'),
			'published.yaml': 'events: [old]\nredirects: { events: { old: late-ferry } }\n',
		},
	],
	['a boundary with a code of no country', disputed('["404", "999"]'), '6:27 disputed-boundary'],
	['a boundary of countries apart', disputed('["404", "586"]'), '6:27 disputed-boundary'],
	['a boundary of one country', disputed('["404", "404"]'), '6:27 disputed-boundary'],
	['a boundary twice', disputed('["231", "404"], ["404", "231"]'), '6:35 disputed-boundary'],
	[
		'a topic that is none',
		{
			...statement({}),
			'topics.yaml': '- { id: tides, title: Tides, question: How high was the tide? }\n',
		},
		'5:8 topic-exists',
		'statements/never-late.md:5:8 topic-exists',
	],
	[
		'a citation with a space in it',
		said('The log shows it [@ harbour-log].'),
		'12:18 citation-form',
	],
	[
		'a citation with a space before the sign',
		said('The log shows it [ @harbour-log].'),
		'12:18 citation-form',
	],
	['a citation without brackets', said('The log @harbour-log shows it.'), '12:9 citation-form'],
	['a citation without the sign', said('The log shows it [harbour-log].'), '12:18 citation-form'],
	['a citation with an underscore', said('It was late [@harbour_log].'), '12:13 citation-form'],
	[
		'a citation in the words of a link',
		said('It was [late [@harbour-log]](https://harbour.example/).'),
		'12:8 citation-form',
	],
	['a party listed twice', event({ actors: '[mayor, mayor]' }), '5:17 listed-twice'],
	[
		'a source listed twice',
		event({ sources: '[harbour-log, harbour-news, harbour-log]' }),
		'6:38 listed-twice',
	],
	['no source at all', { 'sources/all.yaml': absent }, 'article.md:4:9 source-exists'],
	[
		'a definition of a citation',
		said('The log shows it [@harbour-log].\n\n[@harbour-log]: https://harbour.example/'),
		'14:1 citation-form',
	],
	[
		'a source on which nothing rests',
		{ 'sources/more.yaml': exampleSource({ id: 'tide-table' }) },
		'1:7 unused-source',
	],
	[
		'a statement without a claim',
		{ 'statements/ferry-sank.md': exampleStatement({ title: 'The ferry sank' }) },
		'2:1 unused-statement',
	],
	[
		'the same id in two files',
		{ 'sources/more.yaml': `# more\n${exampleNews}` },
		'2:7 duplicate-id',
	],
	// Evidence
	['an answer without evidence', statement({ evidence: '' }), '7:15 statement-has-evidence'],
	[
		'an answer against the evidence',
		statement({ so: '{ answer: contradicted, because: The log differs. }' }),
		'7:15 so-agrees',
	],
	[
		'a record of words that were not found',
		statement({
			said: '{ answer: not-found, because: No record. }',
			evidence:
				'\n  - { source: harbour-log, about: said, bearing: supports, says: It has them. }\n  - { source: harbour-log, bearing: supports, says: It was late. }',
		}),
		'6:17 said-agrees',
	],
	[
		'an answer for the article’s own voice to words of another',
		{ 'statements/never-late.md': exampleStatement({ speaker: 'mayor' }) },
		'6:17 said-agrees',
	],
	['an event of one source', event({ sources: '[harbour-log]' }), '6:10 event-sources'],
	[
		'a figure that the text has in letters and the translation as well',
		{ ...event(figure('count: 9')), ...urduFigure({ giver: 'بندرگاہ کے دفتر' }) },
	],
	[
		'a figure that the text does not have',
		{ ...event(figure('count: 12')), ...urduFigure({ giver: 'بندرگاہ کے دفتر' }) },
		'7:97 figure-in-text',
		'timeline/late-ferry.ur.md:4:11 figure-in-text',
	],
	['a number that is a part of another', event(figure('count: 4')), '7:97 figure-in-text'],
	[
		'a range of which the text has the most',
		event(figure('least: 8, most: 9')),
		'7:97 figure-in-text',
	],
	['a range the wrong way round', event(figure('least: 40, most: 9')), '7:97 figure-range'],
	['a range of one number', event(figure('least: 9, most: 9')), '7:97 figure-range'],
	['one number beside the least', event(figure('count: 9, least: 40')), '7:97 figure-range'],
	[
		'a closure of a place that no event has',
		event({ closures: '[{ place: The quay }]' }),
		'7:21 closure-place',
	],
	[
		'a closure of a place that an event has, in other letters',
		event({ place: '{ name: New quay }', closures: '[{ place: new Quay }]' }),
	],
	[
		'a closure that ends before it begins',
		event({
			place: '{ name: New quay }',
			closures: '[{ place: New quay, date: 2025-02/2025-01 }]',
		}),
		'8:37 range-order',
	],
	['a figure without a number', event(figure('about: true')), '7:11 missing-field'],
	['a figure of a fraction', event(figure('count: 9.4')), '7:97 wrong-type'],
	[
		'a figure of what is counted nowhere',
		event(figure('count: 9', { what: 'lost' })),
		'7:60 wrong-type',
	],
	[
		'a figure as of a day to come',
		event(figure('count: 9', { asOf: '2025-07-01' })),
		'7:96 future-date',
	],
	['a figure of nobody known', event(figure('count: 9', { actor: 'major' })), '7:97 actor-exists'],
	[
		'a giver whom the text does not name',
		event(figure('count: 9', { giver: 'coastguard' })),
		'7:20 figure-giver',
	],
	[
		'a giver who publishes the source',
		event(figure('count: 9', { giver: 'Harbour News', source: 'harbour-news' })),
	],
	[
		'a giver who publishes another source',
		event(figure('count: 9', { giver: 'Harbour News' })),
		'7:20 figure-giver',
	],
	[
		'a giver whom the translation names otherwise',
		{ ...event(figure('count: 9')), ...urduFigure({ giver: 'میئر' }) },
		'timeline/late-ferry.ur.md:4:20 figure-giver',
	],
	[
		'a translation without the figures',
		{ ...event(figure('count: 9')), ...urduFigure() },
		'timeline/late-ferry.ur.md:2:1 same-parts-in-every-copy',
	],
	[
		'a figure of a source that is not one of the event',
		{
			...event(figure('count: 9', { source: 'tide-table' })),
			'sources/all.yaml':
				exampleSource({}) +
				exampleNews +
				exampleSource({ id: 'tide-table', publisher: 'Tide office' }),
		},
		'7:77 figure-source',
	],
	...[
		'Harbour  News',
		'Harbour\u00A0News',
		'"Harbour News."',
		'The Harbour News',
		'HARBOUR NEWS',
	].map((publisher): (typeof table)[number] => [
		`an event of one publisher, written as ${publisher}`,
		{ ...event({}), ...source({ publisher }) },
		'sources/all.yaml:15:14 publisher-one-name',
		'timeline/late-ferry.md:6:10 event-sources',
	]),
	[
		'an event of one publisher',
		{ ...event({}), ...source({ publisher: 'Harbour News' }) },
		'6:10 event-sources',
	],
	[
		'a quote from a source that was not read',
		{ ...evidence('    quote: 40 minutes'), ...source({ seen: 'cited' }) },
		'12:12 quote-was-read',
	],
	// Dates
	['a date in words', event({ date: '14 January 2025' }), '2:7 edtf'],
	['a day that is none', event({ date: '2025-02-30' }), '2:7 edtf'],
	['a season', event({ date: '2024-21' }), '2:7 edtf'],
	['an unknown digit before known ones', event({ date: '1X50' }), '2:7 edtf'],
	['a date in a list file', source({ issued: 'January 2025' }), '6:11 edtf'],
	[
		'an interval that ends before it begins',
		event({ date: '2025-01-14/2024-01-15' }),
		'2:7 range-order',
	],
	['a day to come', event({ date: '2025-07-01' }), '2:7 future-date'],
	['an interval that ends in days to come', event({ date: '2025-01-14/2026' }), '2:7 future-date'],
	['a source of days to come', source({ issued: '2025-07-01' }), '6:11 future-date'],
	[
		'a source read before it was published',
		source({ issued: '2025-03-01' }),
		'6:11 issued-after-retrieved',
	],
	['a year of which YAML drops the 0', event({ date: '0987' }), '2:7 wrong-type'],
	['a year in hexadecimal digits', source({ issued: '0x7E8' }), '6:11 wrong-type'],
	['a doubt about a part of a date', event({ date: '2004-06?-11' }), '2:7 edtf'],
	['a year before the first', event({ date: '"-0044"' }), '2:7 edtf'],
	['a source with a time', source({ issued: '2025-01-14T10:00' }), '6:11 edtf'],
	['an event with a time', event({ date: '2025-01-14T09:40' })],
	['an event that ends at a doubtful day', event({ date: '2025-01-14/2025-01-15?' })],
	[
		'a copy made before its source was published',
		{ 'article.md': exampleArticle().replace('2025-02-01', '2001-02-01') },
		'5:12 issued-after-retrieved',
	],
	['a record without an end', { 'site.yaml': ends('2025-02-01/..') }, '5:13 single-date'],
	['a record that ends in an interval', { 'site.yaml': ends('2025/2025-02') }, '5:13 single-date'],
	[
		'a copy made in some year of ten',
		{ 'article.md': exampleArticle().replace('2025-02-01', '202X') },
		'5:12 single-date',
	],
	[
		'a record that ends before its events',
		{ 'site.yaml': ends('1990') },
		'5:13 record-covers-events',
	],
	[
		'an event that goes on after the record',
		{ ...event({ date: '2025-01-14/2025-03' }) },
		'site.yaml:5:13 record-covers-events',
	],
	['a record that ends in the year of its events', { 'site.yaml': ends('"2025"') }],
	[
		'a correction before the article was published',
		correction('{ date: "1900", said: A., says: B., why: C. }'),
		'1:11 corrected-after-published',
	],
	[
		'a correction before the source was published',
		correction('{ date: 2025-01-20, where: harbour-log, said: A., says: B., why: C. }'),
		'1:11 corrected-after-published',
	],
	[
		'a correction of nothing',
		correction('{ date: 2025-02-10, said: "A  word.", says: A word., why: C. }'),
		'1:47 correction-changes-words',
	],
	[
		'times of one day by two clocks',
		{
			...event({ date: '2025-01-14T09:40' }),
			'timeline/quay-closes.md': exampleEvent({ date: '2025-01-14T22:00Z' }),
		},
		'2:7 one-clock-a-day',
	],
	[
		'times of two days by two clocks',
		{
			...event({ date: '2025-01-14T09:40' }),
			'timeline/quay-closes.md': exampleEvent({ date: '2025-01-15T22:00Z' }),
		},
	],
	[
		'a gap between eras',
		{
			'eras.yaml':
				'- { id: a, title: A, from: "2020", to: "2023", intro: The ferry ran., bounds: A quay opened. }\n- { id: b, title: B, from: "2025", to: "2025", intro: The ferry ran., bounds: A quay opened. }\n',
		},
		'2:28 eras-in-order',
	],
	[
		'an event outside all eras',
		{
			'eras.yaml':
				'- { id: a, title: A, from: "2020", to: "2023", intro: The ferry ran., bounds: A quay opened. }\n',
		},
		'timeline/late-ferry.md:2:7 eras-in-order',
	],
	// Languages
	['a language in words', source({ language: 'english' }), '9:13 lang-tag'],
	['a language tag in the wrong letters', source({ language: 'FA-af' }), '9:13 lang-tag'],
	[
		'a first language that is not the article’s',
		{ 'site.yaml': exampleSite.replace('[en, ps, ur]', '[ur, en]') },
		'3:13 lang-tag',
	],
	[
		'a copy named for another language',
		{ 'article.ur.md': copied(exampleArticle()) },
		'3:7 lang-tag',
	],
	[
		'a copy in a language that the site does not have',
		{ 'article.es.md': copied(exampleArticle()).replace('lang: ps', 'lang: es') },
		'2:1 lang-tag',
	],
	[
		'a translation into the language of the original',
		{ 'timeline/late-ferry.en.md': translationOf() },
		'2:1 lang-tag',
	],
	[
		'a copy of the article in its own language',
		{ 'article.en.md': copied(exampleArticle()).replace('lang: ps', 'lang: en') },
		'2:1 lang-tag',
	],
	[
		'a list in the language of the original',
		{ 'topics.en.yaml': urduTopic, 'topics.yaml': topics },
		'1:3 lang-tag',
	],
	[
		'a language that the interface has no words in',
		{ 'site.yaml': exampleSite.replace('ur]', 'ur, sw]') },
		'3:25 interface-language',
	],
	['a copy named for no language', { 'article.zz.md': copied(exampleArticle()) }, '1:1 lang-tag'],
	[
		'a name in no language',
		{
			'actors.yaml':
				'- { id: mayor, names: { en: The mayor, zz: x }, side: other }\n- { id: narrator, names: { en: The article }, side: narrator }\n',
		},
		'1:40 lang-tag',
	],
	[
		'a party without a name in the article’s language',
		{
			'actors.yaml':
				'- { id: mayor, names: { ur: میئر }, side: other }\n- { id: narrator, names: { en: The article }, side: narrator }\n',
		},
		'1:23 missing-field',
	],
	[
		'a translation of nothing',
		{ 'timeline/late-fery.ur.md': `---\noriginal: ${hash}\ntitle: کشتی\n---\nکشتی آئی۔\n` },
		'2:1 translation-orphan',
	],
	[
		'a translation of other words',
		{ 'timeline/late-ferry.ur.md': `---\noriginal: ${hash}\ntitle: کشتی\n---\nکشتی آئی۔\n` },
		'2:11 translation-stale',
	],
	[
		'a copy that lacks a claim',
		{
			'article.ps.md': copied(
				exampleArticle(
					'Le ferry était en retard.',
					claims({ 'ferry-was-late': 'Le ferry était en retard.' })
				)
			),
		},
		'9:3 same-claims-in-every-copy',
	],
	[
		'a copy of the article without the hash of the original',
		{ 'article.ps.md': copied(exampleArticle()).replace(/original: .*\n/u, '') },
		'2:1 translation-stale',
	],
	[
		'a translation that calls itself behind and is not',
		{ 'timeline/late-ferry.ur.md': translationOf({ behind: '2025-05-01' }) },
		'4:9 translation-stale',
	],
	[
		'a translation of an entry that its list does not have',
		{
			'topics.yaml': '- { id: punctuality, title: Punctuality, question: Is it late? }\n',
			'topics.ur.yaml': `- id: punctualty\n  original: ${hash}\n  title: وقت\n  question: کیا دیر ہوئی؟\n`,
		},
		'topics.ur.yaml:1:7 translation-orphan',
	],
	[
		'a stale entry of a list',
		{
			'topics.yaml': '- { id: punctuality, title: Punctuality, question: Is it late? }\n',
			'topics.ur.yaml': `- id: punctuality\n  original: ${hash}\n  title: وقت\n  question: کیا دیر ہوئی؟\n`,
		},
		'topics.ur.yaml:2:13 translation-stale',
	],
	[
		'a translation with a piece that the original does not have',
		{ 'timeline/late-ferry.ur.md': translationOf({ contested: 'میئر کا وقت اور ہے۔' }) },
		'2:1 same-parts-in-every-copy',
	],
	[
		'a citation that the original does not have',
		{
			'timeline/late-ferry.ur.md': translationOf(
				{},
				[],
				'کشتی دیر سے آئی [@harbour-log; @harbour-news]۔'
			),
		},
		'5:33 same-citations-in-every-copy',
	],
	[
		'a term under another name in a translation',
		{
			'timeline/late-ferry.ur.md': translationOf(),
			...glossary(logTerm('names: { en: harbour office, ur: گودی کا دفتر }, ')),
		},
		'2:1 term-in-translation',
	],
	[
		'a term under another name that the glossary lists as well',
		{
			'timeline/late-ferry.ur.md': translationOf(),
			...glossary(
				logTerm(
					'names: { en: harbour office, ur: گودی کا دفتر }, also: { ur: [بندرگاہ کا دفتر] }, '
				)
			),
		},
	],
	[
		'a party under another name in a translation',
		{
			'timeline/late-ferry.ur.md': translationOf(),
			...glossary(
				`- { id: mayor, also: { en: [harbour office], ur: [میئر] }, says: It is late. }\n`
			),
		},
		'2:1 term-in-translation',
	],
	[
		'a term without a name in the language of a translation',
		{
			'timeline/late-ferry.ur.md': translationOf(),
			...glossary(logTerm('names: { en: harbour office }, ')),
		},
	],
	['HTML in a translation', urdu('کشتی', 'کشتی <b>آئی</b>۔'), '5:6 raw-html', '5:12 raw-html'],
	// Text safety
	[
		'a control of direction in a body',
		said('The log shows \u202E40\u202C minutes.'),
		'12:15 bidi-control',
		'12:18 bidi-control',
	],
	[
		'a control of direction as an escape of YAML',
		statement({ title: '"The ferry \\u202Eetal saw"' }),
		'2:8 bidi-control',
	],
	[
		'a control of direction as an entity of Markdown',
		said('The log shows &#x202E;40 minutes.'),
		'12:15 bidi-control',
	],
	['a letter without width', statement({ title: 'The fer\u200Bry was late' }), '2:15 zero-width'],
	[
		'a joiner between Latin letters',
		statement({ title: 'The fer\u200Dry was late' }),
		'2:15 zero-width',
	],
	['a control character', said('The log\u0007 shows it.'), '12:8 control-character'],
	['a line separator', said('The log\u2028shows it.'), '12:8 control-character'],
	[
		'a Cyrillic letter in a Latin word',
		statement({ title: 'The ferry was l\u0430te' }),
		'2:22 look-alike',
	],
	['an Arabic letter in Urdu', urdu('ک\u064A', 'آئی'), '3:9 look-alike'],
	['letters of mathematics', said('The log \u{1D42C}\u{1D421}ows it.'), '12:9 look-alike'],
	['letters as a PDF has them', urdu('\uFEB5\uFEED', 'آئی'), '3:8 look-alike'],
	[
		'an address that looks like another',
		said('The [log](https://аррӏе.example/).'),
		'12:11 look-alike',
	],
	[
		'an address that looks like another, in code',
		source({ URL: 'https://xn--80ak6aa92e.example/' }),
		'8:8 look-alike',
	],
	[
		'an address in code that mixes two scripts',
		source({ URL: 'https://xn--dwn-6cd.example/' }),
		'8:8 look-alike',
	],
	[
		'an address in escapes that mixes two scripts',
		said('The [log](https://d%D0%B0wn.example/).'),
		'12:11 look-alike',
	],
	[
		'an address that mixes two scripts',
		said('The [log](https://d\u0430wn.example/).'),
		'12:19 look-alike',
	],
	[
		'an address like that of another source',
		source({ URL: 'https://n\u1EB9ws.example/' }),
		'8:8 look-alike',
	],
	['an id with a control in it', event({ actors: '["may\u202Eor"]' }), '5:14 bidi-control'],
	[
		'a control in the key of a name',
		{
			'actors.yaml':
				'- { id: mayor, names: { en: The mayor, "u\u202Er": x }, side: other }\n- { id: narrator, names: { en: The article }, side: narrator }\n',
		},
		'1:42 bidi-control',
	],
	['a file of zeros', { 'topics.yaml': '\u0000'.repeat(1_000) + '\n' }, '1:1 control-character'],
	['a named entity that nobody sees', said('The log&rlm; shows it.'), '12:8 zero-width'],
	['HTML in a body', said('The log <b>shows</b> it.'), '12:9 raw-html', '12:17 raw-html'],
	['a comment of HTML', said('The log shows it. <!-- really -->'), '12:19 raw-html'],
	[
		'HTML in a field',
		event({ contested: 'The mayor <script>alert(1)</script> differs.' }),
		'7:22 raw-html',
		'7:38 raw-html',
	],
	[
		'HTML in the article',
		article(lateAndNever, 'The <i>ferry</i> was late. The mayor said that “it never is”.'),
		'13:5 raw-html',
		'13:13 raw-html',
	],
	['an image', said('The log: ![log](https://harbour.example/log.png)'), '12:10 plain-markdown'],
	['code', said('The log shows `40` minutes.'), '12:15 plain-markdown'],
	['a heading by accident', said('The log shows it.\n---'), '12:1 plain-markdown'],
	['half a link', said('The [log](https://harbour.example/the log).'), '12:9 markup-left'],
	[
		'a link with a space in the middle',
		said('The [log] (https://harbour.example/).'),
		'12:9 markup-left',
	],
	['a link without its definition', said('The [log][harbour] shows it.'), '12:5 markup-left'],
	[
		'a footnote',
		said('It was late.[^1]\n\n[^1]: See the log.'),
		'12:13 markup-left',
		'14:1 markup-left',
	],
	[
		'a citation that is the text of a link',
		said('The [@harbour-log](https://harbour.example/) shows it.'),
		'12:7 citation-form',
	],
	[
		'a citation with emphasis in it',
		said('It shows it [@harbour-log, *p.* 3].'),
		'12:15 citation-form',
	],
	[
		'a citation with an entity for its bracket',
		said('The log shows it &#91;@harbour-log].'),
		'12:23 citation-form',
	],
	['a citation in code', said('The log `[@no-such]` shows it.'), '12:9 plain-markdown'],
	[
		'a citation in a reason',
		statement({ said: '{ answer: not-applicable, because: "So it says [@harbour-log]." }' }),
		'6:54 plain-words',
	],
	[
		'a citation of nothing in a reason',
		statement({ so: '{ answer: supported, because: "So it says [@no-such]." }' }),
		'7:47 plain-words',
	],
	['a citation in a title', event({ title: '"Late [@harbour-log]"' }), '3:14 plain-words'],
	[
		'a source that is cited in a reason alone',
		{
			'statements/ferry-was-late.md': exampleStatement({
				said: '{ answer: not-applicable, because: "So it says [@tide-table]." }',
			}),
			'sources/all.yaml':
				exampleSource({}) +
				exampleNews +
				exampleSource({ id: 'tide-table', publisher: 'Tide office' }),
		},
		'sources/all.yaml:21:7 unused-source',
		'6:54 plain-words',
	],
	['emphasis in a title', event({ title: '"A *late* ferry"' }), '3:11 plain-words'],
	[
		'a link in evidence',
		evidence(
			'  - source: harbour-log\n    bearing: supports\n    says: See [x](javascript:alert(1)).'
		),
		'14:15 plain-words',
	],
	[
		'HTML in a title',
		event({ title: 'A <b>late</b> ferry' }),
		'3:10 plain-words',
		'3:17 plain-words',
	],
	[
		'emphasis, a link and a citation in a title',
		event({ title: '"*Late* [ferry](x) [@no-such]"' }),
		'3:9 plain-words',
		'3:16 plain-words',
		'3:27 plain-words',
	],
	[
		'a link in a note on a source',
		source({ note: '"See [it](https://x.example)."' }),
		'11:14 plain-words',
	],
	[
		'corrections that are not checked prose',
		{
			'corrections.yaml':
				'- date: 2025-02-01\n  where: late-ferry\n  said: Ten [@no-such], <b>or more.\n  says: It claims [@ harbour-log].\n  why: “A slip.\n',
		},
		'3:15 source-exists',
		'3:25 raw-html',
		'4:12 loaded-verb',
		'4:19 citation-form',
		'5:8 unbalanced-quotes',
	],
	[
		'names of instruments and places',
		{
			'obligations.yaml':
				'title: What law asks\nintro: The ferry runs [@harbour-log].\ninstruments:\n  - id: act\n    title: The so-called “Ferry Act\n    date: 1961\n    asks: Runs.\n    of: The office.\n    bears: It is late.\n    sources: [harbour-log]\n',
			'timeline/late-ferry.md': exampleEvent({ place: '{ name: The “new quay }' }),
		},
		'5:16 loaded-verb',
		'5:26 unbalanced-quotes',
		'timeline/late-ferry.md:7:20 unbalanced-quotes',
	],
	[
		'a source twice for an instrument',
		{
			'obligations.yaml':
				'title: What law asks\nintro: The ferry runs [@harbour-log].\ninstruments:\n  - id: act\n    title: The Ferry Act\n    date: 1961\n    asks: Runs.\n    of: The office.\n    bears: It is late.\n    sources: [harbour-log, harbour-log]\n',
		},
		'10:28 listed-twice',
	],
	[
		'HTML in the note on the map',
		{
			...site('map: { note: The <b>line. }\n'),
			...event({ place: '{ name: New quay, lat: 54.1, lon: 12.1 }' }),
		},
		'6:18 raw-html',
	],
	['a table', said('| a | b |\n| --- | --- |\n| 1 | 2 |'), '13:1 markup-left'],
	['struck text', said('The log ~~shows~~ it.'), '12:9 markup-left'],
	['emphasis that does not end', event({ contested: 'The **mayor differs.' }), '7:16 markup-left'],
	['emphasis of one sign that does not end', said('The *mayor differs.'), '12:5 markup-left'],
	[
		'emphasis that ends between a mark and a letter',
		said('دفتر نے *“پانی کم”*لکھا [@harbour-log].'),
		'12:9 markup-left',
	],
	['a rule in a field', event({ contested: '"---"' }), '7:13 plain-markdown'],
	['a script as an address', source({ URL: '"javascript:alert(1)"' }), '8:8 url-scheme'],
	['a link to a script', said('The [log](javascript:alert(1)).'), '12:5 url-scheme'],
	[
		'a link to a script in entities',
		said('The [log](&#106;avascript:alert(1)).'),
		'12:5 url-scheme',
	],
	['an autolink to a script', said('The log <javascript:alert(1)>.'), '12:9 url-scheme'],
	['a definition of data', said('The [log].\n\n[log]: data:text/html,x'), '14:1 url-scheme'],
	[
		'an address with a name before its host',
		said('The [log](https://harbour.example@other.example/).'),
		'12:5 url-scheme',
	],
	...[
		'http://127.0.0.1/x',
		'http://2130706433/',
		'http://169.254.10.10/x',
		'http://[::1]/',
		'https://localhost/',
		'https://a.internal/',
	].map((url): (typeof table)[number] => [
		`${url} as a source`,
		source({ URL: `"${url}"` }),
		'8:8 url-scheme',
	]),
	[
		'a link into one’s own network',
		said('The [log](http://0x7f.1/) and [more](https://printer.local/).'),
		'12:5 url-scheme',
		'12:31 url-scheme',
	],
	[
		'a link in the record of links into one’s own network',
		{
			'links.yaml':
				'- { URL: "https://news.example/ferry", answer: moved, status: 200, to: "http://10.0.0.1/", checked: 2025-02-01 }\n',
		},
		'1:72 url-scheme',
	],
	[
		'a script in the record of links',
		{
			'links.yaml':
				'- { URL: "https://news.example/ferry", answer: moved, status: 200, to: "data:text/html,x", checked: 2025-02-01 }\n',
		},
		'1:72 url-scheme',
	],
	[
		'a publisher of no source, and one listed twice',
		{
			'publishers.yaml':
				'- { name: Harbor office, country: DK }\n- { name: Harbour News, country: DK }\n- { name: Harbour News, country: SE }\n',
		},
		'1:11 publisher-known',
		'3:11 publisher-known',
	],
	['a contact that is a script', site('contact: "javascript:alert(1)"\n'), '6:10 url-scheme'],
	[
		'a quotation that does not end',
		said('The mayor said “it never is.'),
		'12:16 unbalanced-quotes',
	],
	[
		'quotation marks of a translation the other way round',
		{
			'timeline/late-ferry.ur.md': translationOf(
				{ title: 'دیر سے “آنے والی” کشتی' },
				[],
				'کشتی ”دیر سے“ آئی، “پانی کم” تھا، بندرگاہ کے دفتر نے کہا [@harbour-log]۔'
			),
		},
		'timeline/late-ferry.ur.md:3:15 quotation-order',
		'timeline/late-ferry.ur.md:5:20 quotation-order',
	],
	[
		'a straight quotation mark alone',
		said('The mayor said "it never is.'),
		'12:16 unbalanced-quotes',
	],
	[
		'quotation marks alone in two paragraphs',
		said('The mayor said “it never is.\n\nSo” it is.'),
		'12:16 unbalanced-quotes',
		'14:3 unbalanced-quotes',
	],
	// Neutral words
	[
		'a loaded word beside quotations in other marks',
		said('It wrote „claims“, ”claims“ and »claims«; it claims so.'),
		'12:46 loaded-verb',
	],
	['a loaded word in a body', said('The mayor claims that it was not late.'), '12:11 loaded-verb'],
	[
		'a loaded word in a folded field',
		event({ contested: '>-\n  The mayor and the office\n  admitted it.' }),
		'9:3 loaded-verb',
	],
	[
		'a loaded word in evidence',
		evidence(
			'  - source: harbour-log\n    bearing: supports\n    says: The so-called log says it.'
		),
		'14:15 loaded-verb',
	],
	['too few findings', findings(finding(), finding()), '2:3 wrong-type'],
	[
		'a finding on a statement that is not there',
		findings(finding(), finding(), finding().replace('ferry-was-late', 'ferry-was-early')),
		'4:52 statement-exists',
	],
	[
		'a finding on a source that is not there',
		findings(finding(), finding(), finding().replace('harbour-log', 'harbor-log')),
		'4:79 source-exists',
	],
	[
		'a finding that takes a side',
		findings(finding(), finding(', the mayor admits'), finding()),
		'3:47 loaded-verb',
	],
	[
		'a translation with more findings',
		{
			...findings(finding(), finding(), finding()),
			'findings.ur.yaml': `original: ${findingsHash}\nfindings: [دیر۔, دیر۔, دیر۔, دیر۔]\nlimits: ہم نے گھاٹ نہیں دیکھا۔\n`,
		},
		'findings.ur.yaml:1:1 same-parts-in-every-copy',
	],
	['a term without a name', glossary(logTerm('')), '1:9 one-name-each'],
	[
		'a term without a name in the language of the article',
		glossary(logTerm('names: { ur: روزنامچہ }, ')),
		'1:9 one-name-each',
	],
	[
		'a party with names in the glossary as well',
		glossary(logTerm('names: { en: The mayor }, ', 'mayor')),
		'1:23 one-name-each',
	],
	[
		'a term that no text names',
		glossary(logTerm('names: { en: timetable }, ')),
		'1:27 term-in-use',
	],
	[
		'a term twice',
		glossary(...Array<string>(2).fill(logTerm('names: { en: log }, '))),
		'2:9 duplicate-id',
	],
	[
		'a term that rests on a source that is not there',
		glossary(logTerm('names: { en: log }, sources: [harbor-log], ')),
		'1:44 source-exists',
	],
	[
		'a term explained in loaded words',
		glossary(logTerm('names: { en: log }, ').replace('writes in it', 'claims it')),
		'1:59 loaded-verb',
	],
	[
		'a translation of a term that is not there',
		{
			...glossary(logTerm('names: { en: log }, ')),
			'glossary.ur.yaml': `- { id: timetable, original: ${proseHash([{ text: 'The harbour office writes in it.' }])}, says: بندرگاہ اس میں لکھتی ہے۔ }\n`,
		},
		'glossary.ur.yaml:1:9 translation-orphan',
	],
];

const rows = table.map(([name, files, ...faults]) => ({ name, files, faults }));

/** A fault without the name of a file is in the first file of its row. */
test.each(rows)('places $name', ({ files, faults }) => {
	const [first = ''] = Object.keys(files);
	expect(faultsOf(files)).toEqual(
		faults.map((fault) => (/^\d/u.test(fault) ? `${first}:${fault}` : fault))
	);
});

test('has at least sixty rows', () => {
	expect(rows.length).toBeGreaterThanOrEqual(60);
});
