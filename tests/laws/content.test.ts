import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleArticle, exampleStory } from '../../src/story/check/example-story.ts';
import { isPlain } from '../../src/story/check/lookups/prose.ts';
import { offsetInScalar } from '../../src/story/load/yaml/scalar-offset.ts';
import { indexLines } from '../../src/story/load/fault.ts';
import { citedIds } from '../../src/story/text/citations.ts';
import { findQuote } from '../../src/story/article/find-quote.ts';
import { markRanges } from '../../src/story/article/mark-ranges.ts';
import { parseBody } from '../../src/story/text/parse.ts';
import { visibleForm, visibleText } from '../../src/story/article/visible-text.ts';
import { checkFiles } from '../story.ts';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';

/** Letters of many scripts, with marks in both normal forms and surrogate pairs. */
const letters = [
	...Array.from('aбéکشتیʼ’“”—…渡\u{1F6A2}'),
	'e\u0301',
	'ی\u064E',
	'\u1112\u1161',
	'x',
	'y',
];
const word = fc
	.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 6 })
	.map((parts) => parts.join(''));
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
/** Paragraphs with emphasis, links and line breaks in them. */
const dressed = fc
	.array(
		fc.tuple(
			word,
			fc.constantFrom('$', '*$*', '**$**', '[$](https://a.example/)', '$\n', '*$ **x** y*')
		),
		{ minLength: 1, maxLength: 20 }
	)
	.map((parts) => parts.map(([text, form]) => form.replace('$', () => text)).join(' '));
const article = fc.array(fc.oneof(sentence, dressed), { minLength: 1, maxLength: 5 });

/** Words and citations, every sign that means something to Markdown, alone and in its whole form, and blanks. */
const signs = [
	...Array.from('[]():<>*_`~#-=+!|\\'),
	'&amp;',
	'1.',
	'\u00A0',
	'\n',
	'\n\n',
	'\t',
	'    ',
];
const forms = [
	'*a*',
	'`a`',
	'<b>',
	'[a]: b',
	'[@log]: b',
	'[@log](b)',
	'[a](b)',
	'<https://a.example/>',
];
const cited = ['[@log]', '[@log, p. 3; @news]', '@log', '[@ log]'];
const marked = fc
	.array(fc.constantFrom('ferry', 'کشتی', ' ', ' ', ...signs, ...forms, ...cited), { maxLength: 8 })
	.map((parts) => parts.join(''));

describe('laws of prose', () => {
	test('the tree of a plain text holds paragraphs alone, and every citation in its words', () => {
		fc.assert(
			fc.property(marked, (text) => {
				if (!isPlain(text)) return;
				const shown: string[] = [];
				visit(parseBody(text, 0), (node) => {
					expect(node.type).toMatch(/^(?:root|paragraph|text|break)$/u);
					if (node.type === 'text') shown.push(...citedIds(node.value).map(({ id }) => id));
				});
				expect(shown).toEqual(citedIds(text).map(({ id }) => id));
			}),
			{ numRuns: 5_000 }
		);
	});

	test('a text with a front matter before it has the places of the file', () => {
		fc.assert(
			fc.property(dressed, fc.array(sentence, { maxLength: 3 }), (text, before) => {
				const front = before.map((line) => `${line}\n`).join('');
				visit(parseBody(front + text, front.length), ({ position }) => {
					for (const point of position ? [position.start, position.end] : [])
						expect(indexLines(front + text)(point.offset ?? -1)).toEqual(point);
				});
			})
		);
	});
});

describe('laws of the article', () => {
	test('text without marks survives unchanged', () => {
		fc.assert(
			fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (paragraphs) => {
				const { text } = visibleText(parseBody(paragraphs.join('\n\n'), 0));
				expect(text.trim()).toBe(paragraphs.join('\n').normalize('NFC'));
			})
		);
	});

	test('marking passages changes no word, and each mark holds the words of its passage', () => {
		fc.assert(
			fc.property(
				article,
				fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }),
				(parts, at) => {
					const tree = parseBody(parts.join('\n\n'), 0);
					const visible = visibleText(tree);
					const ranges = at.map(([a, b]) => {
						const [start, end] = [a % visible.text.length, b % visible.text.length];
						return { start: Math.min(start, end), end: Math.max(start, end) };
					});
					expect(visibleText(markRanges(tree, visible, ranges)).text).toBe(visible.text);
				}
			)
		);
	});

	test('a quote cut from the article is found at its place', () => {
		fc.assert(
			fc.property(article, fc.nat(), fc.nat(), (parts, a, b) => {
				const visible = visibleText(parseBody(parts.join('\n\n'), 0));
				const block = visible.text.split('\n')[a % parts.length] ?? '';
				const offset = visible.text.indexOf(block);
				const words = [...block.matchAll(/\S+/gu)];
				const first = words[b % words.length];
				const last = words[Math.min(words.length - 1, (b % words.length) + (a % 4))];
				if (!first || !last) return;
				const end = last.index + last[0].length;
				const quote = block.slice(first.index, end);
				expect(findQuote(visible, quote.normalize('NFD'))).toContainEqual({
					start: offset + first.index,
					end: offset + end,
				});
			})
		);
	});

	test('the form of a quote is the same whether it is brought into it once or twice', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(visibleForm(visibleForm(text))).toBe(visibleForm(text));
			})
		);
	});

	test('a place in a text is found in the text as YAML writes it', () => {
		const scalar = fc.constantFrom(
			(text: string) => JSON.stringify(text),
			(text: string) => `'${text.replaceAll("'", "''")}'`,
			(text: string) => `>-\n  ${text.replaceAll(' ', '\n  ')}`,
			(text: string) => `|-\n  ${text}`
		);
		fc.assert(
			fc.property(sentence, scalar, fc.nat(), (text, write, at) => {
				const source = write(text);
				const value = parse(source) as string;
				const offset = at % value.length;
				if (value.charAt(offset) === ' ' || /\p{Cs}/u.test(value.charAt(offset))) return;
				expect(source.charAt(offsetInScalar(source, value, offset) ?? -1)).toBe(
					value.charAt(offset)
				);
			})
		);
	});
});

describe('laws of the check', () => {
	const paths = Object.keys(exampleStory);
	const files: Readonly<Record<string, string>> = {
		...exampleStory,
		'article.md': exampleArticle(),
	};
	/** Bytes changed, cut, doubled or put in. */
	const mutation = fc.tuple(
		fc.constantFrom('change', 'cut', 'double', 'insert'),
		fc.nat(),
		fc.nat({ max: 40 }),
		fc.oneof(
			fc.string({ unit: 'binary', maxLength: 4 }),
			fc.constantFrom(
				'---\n',
				': ',
				'"',
				"'",
				'[',
				'{',
				'#',
				'&a ',
				'*a',
				'\t',
				'- ',
				'\0',
				'<',
				'\r'
			)
		)
	);
	const mutate = (text: string, [kind, at, length, extra]: [string, number, number, string]) => {
		const start = at % (text.length + 1);
		const part = text.slice(start, start + length);
		const between =
			{ change: extra, cut: '', double: part + part, insert: extra + part }[kind] ?? '';
		return text.slice(0, start) + between + text.slice(start + length);
	};

	test('any mutation of a valid file yields a report or a valid story, never an exception', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...paths),
				fc.array(mutation, { minLength: 1, maxLength: 3 }),
				(path, mutations) => {
					const text = mutations.reduce(mutate, files[path] ?? '').toWellFormed();
					const { faults, content } = checkFiles({ ...files, [path]: text });
					for (const { file, line, column, ruleId, reason } of faults) {
						expect(reason).toMatch(/^Unexpected [^]+, expected /u);
						expect(ruleId).toMatch(/^[a-z0-9-]+$/u);
						const lines = content.files.get(file ?? '')?.text.split('\n') ?? [''];
						expect(line).toBeLessThanOrEqual(lines.length);
						expect(column).toBeLessThanOrEqual((lines[(line ?? 1) - 1]?.length ?? 0) + 1);
					}
				}
			),
			{ numRuns: 400 }
		);
	});

	test('the report does not depend on the order of the files', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(paths, { minLength: paths.length - 2 }), (order) => {
				const print = (list: readonly string[]) =>
					checkFiles(Object.fromEntries(list.map((path) => [path, files[path] ?? '']))).faults.map(
						String
					);
				expect(print(order)).toEqual(print(order.toSorted()));
			}),
			{ numRuns: 30 }
		);
	});
});
