import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
	claims,
	exampleArticle,
	exampleEvent,
	exampleNews,
	exampleSource,
	exampleStatement,
	exampleStory,
} from '../../../src/story/check/example-story.ts';
import { visibleText } from '../../../src/story/article/visible-text.ts';
import { parseBody } from '../../../src/story/text/parse.ts';
import { checkFiles, checkStory, faultsOf } from '../../story.ts';

/** Faults that Astro’s content collections let through with exit status 0 (measured on 7.3.5). */
describe('what a build must not let through', () => {
	test('a fault in Markdown is a fault of the check, with the words still there', () => {
		const body = 'The ferry was late. The mayor said that “it never is”.\n\n<aside>';
		const { faults, content } = checkStory({
			'article.md': exampleArticle(
				body,
				claims({
					'ferry-was-late': 'The ferry was late.',
					'never-late': 'The mayor said that “it never is”.',
				})
			),
		});
		expect(faults.map(({ file, name, reason }) => `${String(file)}:${name} ${reason}`)).toEqual([
			'article.md:15:1-15:8 Unexpected HTML `<aside>`, expected Markdown',
		]);
		expect(content.records.article[0]?.body.text.trim()).toBe(body);
	});

	test('every fault is fatal: there are no warnings that a build could pass by', () => {
		const { faults } = checkStory({
			'statements/ferry-was-late.md': exampleStatement({}, 'The mayor claims so.'),
		});
		expect(faults.map(({ fatal }) => fatal)).toEqual([true]);
	});

	test('YAML that does not parse is named with its reason and its place', () => {
		expect(
			faultsOf({ 'actors.yaml': '- id: mayor\n- id: narrator\n  names: { en: The article\n' })
		).toEqual(['actors.yaml:4:1 bad-yaml']);
	});

	test('a reference to an entry that is not there is a fault where it stands', () => {
		expect(faultsOf({ 'timeline/late-ferry.md': exampleEvent({ actors: '[captain]' }) })).toEqual([
			'timeline/late-ferry.md:5:10 actor-exists',
		]);
	});

	test('the same id twice in one file is a fault, and no record is lost', () => {
		const files = { 'sources/all.yaml': exampleSource({}) + exampleNews + exampleSource({}) };
		expect(faultsOf(files)).toEqual(['sources/all.yaml:21:7 duplicate-id']);
		expect(checkStory(files).content.records.sources).toHaveLength(3);
	});

	test('the same file read twice after a change is read anew: nothing is kept from before', () => {
		const bad = { 'statements/ferry-was-late.md': exampleStatement({ speaker: 'captain' }) };
		expect(faultsOf(bad)).toHaveLength(1);
		expect(faultsOf({})).toEqual([]);
		expect(faultsOf(bad)).toHaveLength(1);
	});

	test('every record that breaks its schema is named, each at its own line', () => {
		const list =
			'- { id: a, nmes: { en: A }, side: other }\n- { id: b, name: { en: B }, side: nowhere }\n';
		expect(faultsOf({ 'actors.yaml': `${exampleStory['actors.yaml'] ?? ''}${list}` })).toEqual([
			'actors.yaml:3:12 unknown-field',
			'actors.yaml:4:12 unknown-field',
			'actors.yaml:4:35 side-exists',
		]);
	});

	test('places in a body count the lines of the front matter', () => {
		const files = {
			'timeline/late-ferry.md': exampleEvent({}, 'Late.\n\nIt was [so](data:text/html,x).'),
		};
		expect(faultsOf(files)).toEqual(['timeline/late-ferry.md:10:8 url-scheme']);
	});

	test('a misspelt optional field is a fault and does not vanish', () => {
		expect(
			faultsOf({ 'timeline/late-ferry.md': exampleEvent({ dateNotes: 'About noon.' }) })
		).toEqual(['timeline/late-ferry.md:7:1 unknown-field']);
	});

	test('a date is text and not the midnight of another day', () => {
		const { content } = checkStory({});
		expect(content.records.events[0]?.value.date).toBe('2025-01-14');
	});

	test.each([
		'At 10:30am, ratio 3:a, Q:What?',
		'See https://harbour.example:8080/a or ::x and :::y',
		'He said {so} and #this',
	])('ordinary text with colons stays as it is: %s', (text) => {
		expect(visibleText(parseBody(text, 0)).text.trim()).toBe(text);
	});

	test('an event without a date is a fault and is not dropped', () => {
		expect(faultsOf({ 'timeline/late-ferry.md': exampleEvent({ date: '' }) })).toEqual([
			'timeline/late-ferry.md:2:1 missing-field',
		]);
	});
});

describe('texts as they come from other tools', () => {
	const windows = (text: string) => text.replaceAll('\n', '\r\n');

	test('a story with Windows line ends passes', () => {
		const files = Object.entries(exampleStory).map(([path, text]) => [path, windows(text)]);
		expect(checkFiles(Object.fromEntries(files) as Record<string, string>).faults).toEqual([]);
	});

	test('places are right in a file with Windows line ends', () => {
		const text = windows(exampleStatement({ speaker: 'narator' }, 'See <b>.'));
		expect(faultsOf({ 'statements/ferry-was-late.md': text })).toEqual([
			'statements/ferry-was-late.md:3:10 actor-exists',
			'statements/ferry-was-late.md:12:5 raw-html',
		]);
	});

	test('a quote in another normal form of Unicode is found', () => {
		const body = 'Caf\u00E9 am Hafen.';
		const hash = createHash('sha256').update(body.normalize('NFD')).digest('hex');
		const front = claims({ 'ferry-was-late': body.normalize('NFC') });
		const text = exampleArticle(body.normalize('NFD'), front);
		expect(text).toContain(hash);
		const ids = faultsOf({ 'article.md': text }).map((fault) => fault.split(' ')[1]);
		expect(ids).toEqual(['unused-statement']);
	});
});
