import { expect, test } from 'vitest';
import { parseProse } from '../../../src/story/text/parse.ts';
import { plainText } from '../../../src/story/text/plain-text.ts';
import { escapeMarkdown, replaceCitations } from '../../../src/story/text/replace-citations.ts';

const write = (items: readonly { id: string; locator?: string }[]) =>
	`<${items.map(({ id, locator = '' }) => id + locator).join('|')}>`;

test('replaces citations in text, emphasis and lists, and nothing in code', () => {
	expect(replaceCitations('A *b [@x, p. 3]* c [@y; @z].\n\n- `[@x]` [@x]', write)).toBe(
		'A *b <xp. 3>* c <y|z>.\n\n- `[@x]` <x>'
	);
});

test('leaves prose without citations as it is written', () => {
	const prose = 'A [link](https://x.example/) and \\*stars\\*.\n\n> A quote.';
	expect(replaceCitations(prose, write)).toBe(prose);
});

test.each([
	'*a* _b_ `c` [d](e) <f> &amp; \\g',
	'# no heading',
	'- no item',
	'+ no item',
	'1. no item',
	'2025) no item',
	'[guessed title]',
	'2025 was a year',
])('writes %j as Markdown that reads the same', (line) => {
	expect(plainText(parseProse(escapeMarkdown(line)))).toBe(line);
});
