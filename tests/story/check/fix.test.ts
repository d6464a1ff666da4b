import { expect, test } from 'vitest';
import {
	claims,
	exampleArticle,
	exampleEvent,
	exampleStatement,
	exampleStory,
} from '../../../src/story/check/example-story.ts';
import { translationOf } from '../../../src/story/check/example-translation.ts';
import { fixContent } from '../../../src/story/check/fix.ts';
import type { ExampleFiles } from '../../../src/story/check/rule.ts';
import { proseHash } from '../../../src/story/translations/translations.ts';
import { checkStory, today } from '../../story.ts';

/** The lines that a cure changes, by file, and the rules of the faults that are left. */
function fixed(files: ExampleFiles, ...named: string[]) {
	const all = { ...exampleStory, ...files };
	const list = Object.entries(all).map(([path, text]) => ({ path, text }));
	const folder = { files: list, paths: list.map(({ path }) => path), faults: [] };
	const { files: changed } = fixContent(folder, today, new Set(named));
	const after = { ...all, ...Object.fromEntries(changed.map((one) => [one.path, one.after])) };
	return {
		lines: changed.flatMap(({ path, before, after: text }) => {
			const old = before.split('\n');
			return text
				.split('\n')
				.flatMap((line, index) => (line === old[index] ? [] : [`${path}: ${line}`]));
		}),
		left: checkStory(after).faults.map(({ ruleId }) => ruleId),
	};
}

const sourced = (source: string) =>
	exampleStatement({
		evidence: `\n  - { source: ${source}, bearing: supports, says: The log gives 40 minutes. }`,
	});

test('writes the one id that can be meant, in fields and in citations', () => {
	expect(
		fixed({
			'statements/ferry-was-late.md': sourced('harbor-log').replace(
				'[@harbour-log]',
				'[@harbour-lg]'
			),
			'timeline/late-ferry.md': exampleEvent({ actors: '[mayr]' }),
		})
	).toEqual({
		lines: [
			'statements/ferry-was-late.md:   - { source: harbour-log, bearing: supports, says: The log gives 40 minutes. }',
			'statements/ferry-was-late.md: The log shows 40 minutes [@harbour-log].',
			'timeline/late-ferry.md: actors: [mayor]',
		],
		left: [],
	});
});

test('writes it in a story with thousands of references as well', () => {
	const events = Array.from({ length: 1_200 }, (_, index) => [
		`timeline/event-${String(index)}.md`,
		exampleEvent({ title: `Event ${String(index)}` }),
	]);
	const files = Object.fromEntries(events) as ExampleFiles;
	const wrong = {
		'timeline/late-ferry.md': exampleEvent({ sources: '[harbor-log, harbour-news]' }),
	};
	expect(fixed({ ...files, ...wrong })).toEqual({
		lines: ['timeline/late-ferry.md: sources: [harbour-log, harbour-news]'],
		left: [],
	});
});

test('leaves an id that may mean two things, or none', () => {
	const two = {
		'actors.yaml': `${exampleStory['actors.yaml'] ?? ''}- { id: major, names: { en: The major }, side: other }\n`,
		'timeline/late-ferry.md': exampleEvent({ actors: '[maior, major]' }),
	};
	expect(fixed(two)).toEqual({ lines: [], left: ['actor-exists'] });
	const none = { 'timeline/late-ferry.md': exampleEvent({ actors: '[ombudsman]' }) };
	expect(fixed(none)).toEqual({ lines: [], left: ['actor-exists'] });
});

test('leaves a cure that brings another fault, and takes those beside it', () => {
	// The one near id stands in the list already: written twice, it would be a fault of another rule.
	const files = {
		'timeline/late-ferry.md': exampleEvent({ actors: '[mayor, mayr]' }),
		'statements/ferry-was-late.md': sourced('harbor-log'),
	};
	expect(fixed(files)).toEqual({
		lines: [
			'statements/ferry-was-late.md:   - { source: harbour-log, bearing: supports, says: The log gives 40 minutes. }',
		],
		left: ['actor-exists'],
	});
});

test('writes the letters of the language, and an id behind them', () => {
	const urdu = translationOf({ title: 'دير سے آنے والي كشتی' });
	expect(fixed({ 'timeline/late-ferry.ur.md': urdu })).toEqual({
		lines: ['timeline/late-ferry.ur.md: title: دیر سے آنے والی کشتی'],
		left: [],
	});
	const wide = { 'statements/ferry-was-late.md': sourced('ｈarbour-log') };
	expect(fixed(wide).left).toEqual([]);
});

test('puts what a translation says of sources into the order of the original', () => {
	const evidence =
		'\n  - { source: harbour-log, bearing: supports, says: The log gives 40 minutes. }\n  - source: harbour-news\n    bearing: supports\n    says: The paper gives 38.';
	const original = exampleStatement({ evidence });
	const words = [
		'The ferry was late',
		'The article speaks for itself.',
		'The harbour log shows it.',
		'The log gives 40 minutes.',
		'The paper gives 38.',
		'The log shows 40 minutes [@harbour-log].',
	];
	const hash = proseHash(words.map((text) => ({ text })));
	const items = [
		'  - source: harbour-news\n    says: اخبار 38 منٹ بتاتا ہے۔\n',
		'  - { source: harbour-log, says: لاگ 40 منٹ بتاتی ہے۔ }\n',
	];
	const urdu = (list: readonly string[]) =>
		`---\noriginal: ${hash}\ntitle: کشتی دیر سے آئی\nsaid: { because: مضمون خود کہتا ہے۔ }\nso: { because: لاگ میں ہے۔ }\nevidence:\n${list.join('')}---\nلاگ 40 منٹ دکھاتی ہے [@harbour-log]۔\n`;
	const files = {
		'statements/ferry-was-late.md': original,
		'statements/ferry-was-late.ur.md': urdu(items),
	};
	expect(fixed(files)).toMatchObject({ left: [] });
	expect(fixed({ ...files, 'statements/ferry-was-late.ur.md': urdu(items.toReversed()) })).toEqual({
		lines: [],
		left: [],
	});
});

test('writes hashes for the files alone that are said to be up to date', () => {
	const stale = 'timeline/late-ferry.ur.md';
	const files = {
		[stale]: translationOf(),
		'timeline/late-ferry.md': exampleEvent({ title: 'The ferry comes in very late' }),
		'article.md': exampleArticle(
			'The ferry was very late. The mayor said that “it never is”.',
			claims({
				'ferry-was-late': 'The ferry was very late.',
				'never-late': 'The mayor said that “it never is”.',
			})
		).replace(/sha256: ./u, 'sha256: 0'),
	};
	const hashes = ['article.md', stale].map((path) => ({ path, ...fixed(files, path) }));
	expect(fixed(files)).toEqual({ lines: [], left: ['sha256-matches', 'translation-stale'] });
	expect(hashes.map(({ path, lines }) => lines.every((line) => line.startsWith(path)))).toEqual([
		true,
		true,
	]);
	expect(fixed(files, 'article.md', stale)).toMatchObject({ left: [] });
});

test.each([
	['The mayor said “it never is“ [@harbour-log].', 'The mayor said “it never is” [@harbour-log].'],
	['It is *“never late* [@harbour-log].', 'It is *“never late”* [@harbour-log].'],
	['It is so (“never late) [@harbour-log].', 'It is so (“never late”) [@harbour-log].'],
])('gives a quotation mark its other where that has one place: %s', (body, right) => {
	const files = { 'statements/ferry-was-late.md': exampleStatement({}, body) };
	const { lines, left } = fixed(files);
	expect(left).toEqual([]);
	expect(lines).toEqual([`statements/ferry-was-late.md: ${right}`]);
});

test.each([
	'The mayor said “it never is. The log differs [@harbour-log].',
	'It is so (“never late, the mayor said) [@harbour-log].',
	'The mayor said it never is” [@harbour-log].',
])('leaves a quotation that may end in several places: %s', (body) => {
	const files = { 'statements/ferry-was-late.md': exampleStatement({}, body) };
	expect(fixed(files)).toEqual({ lines: [], left: ['unbalanced-quotes'] });
});
