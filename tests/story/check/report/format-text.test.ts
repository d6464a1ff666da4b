import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { shown } from '../../../../src/story/check/report/code-frame.ts';
import { formatText } from '../../../../src/story/check/report/format-text.ts';
import {
	exampleArticle,
	exampleEvent,
	exampleStatement,
} from '../../../../src/story/check/example-story.ts';
import { toReport } from '../../../../src/story/check/report/report.ts';
import type { ExampleFiles } from '../../../../src/story/check/rule.ts';
import { checkStory } from '../../../story.ts';

function print(files: ExampleFiles, useColour = false): string {
	const checked = checkStory(files);
	const { content } = checked;
	const report = toReport(checked, content.files.size, 'content/');
	const textOf = (file: string) => content.files.get(file.slice('content/'.length))?.text;
	return formatText(report, { textOf, useColour, folder: 'content' });
}

const titled = (title: string) => ({
	'timeline/late-ferry.md': exampleEvent({ title, actors: '[captain]' }),
});

test('says that nothing is wrong, and how far the content is translated', () => {
	expect(print({})).toMatch(
		/^✓ 9 files in content, no faults\n(?: {2}\w\w: article 0 of 1, .*\n){2}$/u
	);
});

test('shows the line, a caret and what to type', () => {
	expect(print({ 'statements/ferry-was-late.md': exampleStatement({ speaker: 'narator' }) }))
		.toMatchInlineSnapshot(`
		"content/statements/ferry-was-late.md:3:10  Unexpected id \`narator\` in \`speaker\`, expected the id of an entry in \`actors.yaml\`  (actor-exists)
		    3 │ speaker: narator
		      │          ^^^^^^^
		  note  Did you mean the id \`narrator\`?

		✗ 1 fault in 1 file
		"
	`);
});

test('shows the nearest passage with the words that differ', () => {
	const article = exampleArticle().replace(
		'quote: The ferry was late.',
		'quote: The ferry is late.'
	);
	expect(print({ 'article.md': article })).toMatchInlineSnapshot(`
		"content/article.md:9:12  Unexpected quote that does not stand in the text below, expected a passage of it word for word  (quote-in-article)
		    9 │     quote: The ferry is late.
		      │            ^^^^^^^^^^^^^^^^^^
		  note  Nearest passage: The ferry was late.
		        Difference ([-quote-] {+text+}): The ferry [-is-]{+was+} late.

		✗ 1 fault in 1 file
		"
	`);
});

test('names both places of a fault that has two', () => {
	const twice = exampleStatement({ events: '[late-ferry]\ntopic: weather' });
	expect(print({ 'statements/ferry-was-late.md': twice })).toMatchInlineSnapshot(`
		"content/statements/ferry-was-late.md:11:1  Unexpected second \`topic\`, expected each key once  (duplicate-key)
		   11 │ topic: weather
		      │ ^^^^^
		  see   content/statements/ferry-was-late.md:5:1  \`topic\` stands here first
		  note  Keep one of the two and remove the other.

		✗ 1 fault in 1 file
		"
	`);
});

describe('the caret', () => {
	const caretOf = (text: string) => {
		const lines = text.split('\n');
		const at = lines.findIndex((line) => line.startsWith('      │'));
		return [lines[at - 1], lines[at]];
	};

	test('stands under the place after wide letters', () => {
		expect(
			caretOf(print({ 'statements/ferry-was-late.md': exampleStatement({}, '渡船 <b> 船') }))
		).toEqual(['   12 │ 渡船 <b> 船', '      │      ^^^']);
	});

	test('stands under the place after a tab and after marks that take no room', () => {
		const body = 'a\u0301\tb <b>';
		expect(caretOf(print({ 'statements/ferry-was-late.md': exampleStatement({}, body) }))).toEqual([
			'   12 │ a\u0301  b <b>',
			'      │      ^^^',
		]);
	});

	test('gives way to the words in a line from right to left', () => {
		const body = 'کشتی <b> آئی';
		expect(caretOf(print({ 'statements/ferry-was-late.md': exampleStatement({}, body) }))).toEqual([
			'   12 │ کشتی <b> آئی',
			'      │ ^ at “<b>”',
		]);
	});

	test('keeps a line of a million letters short', () => {
		const body = `${'late '.repeat(9_000)}<b>${' late'.repeat(900)}`;
		const [line = '', caret = ''] = caretOf(
			print({ 'statements/ferry-was-late.md': exampleStatement({}, body) })
		);
		expect(line.length).toBeLessThan(120);
		expect(line.slice(caret.indexOf('^'), caret.indexOf('^') + 3)).toBe('<b>');
	});
});

test('passes no control character of the content on to the terminal', () => {
	const text = print({
		'\u001B[31mx.md': 'x',
		...titled('"\\u202Ex"'),
		'statements/ferry-was-late.md': exampleStatement({ events: '["\\e[31mred", "a\\u202Eb"]' }),
	});
	expect(text).toBe(stripVTControlCharacters(text));
	expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test('colours only when asked to', () => {
	expect(print(titled('Late'), true)).toContain('\u001B[');
	expect(print(titled('Late'), true)).not.toBe(print(titled('Late')));
	expect(stripVTControlCharacters(print(titled('Late'), true))).toBe(print(titled('Late')));
});

test('keeps the joiners that words are written with, and shows every other control', () => {
	expect(shown('می\u200Cشود a\u200Cb \u202E')).toBe('می\u200Cشود a·b ·');
});
