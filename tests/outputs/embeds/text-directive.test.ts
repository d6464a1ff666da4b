import { expect, test } from 'vitest';
import { readPage, textDirective } from '../../../src/outputs/embeds/text-directive.ts';

function directive(text: string, words: string, others: string[] = [], from = 0) {
	const start = text.indexOf(words, from);
	return textDirective(readPage(text, others), { start, end: start + words.length });
}

test('encodes what has a meaning in a directive, and what chats cut from the end of a link', () => {
	expect(
		directive(
			'A cross-border (or “so-called”) rule, here & there.',
			'(or “so-called”) rule, here & there.'
		)
	).toBe('%28or%20%E2%80%9Cso%2Dcalled%E2%80%9D%29%20rule%2C%20here%20%26%20there%2E');
});

test('encodes letters of every script', () => {
	expect(directive('وزارت خارجہ نے کہا', 'خارجہ نے')).toBe(encodeURIComponent('خارجہ نے'));
});

test('takes words before a passage that stands earlier too, as few as it needs', () => {
	const text = 'The ferry was late. It came. The ferry was late.';
	expect(directive(text, 'The ferry was late.')).toBe('The%20ferry%20was%20late%2E');
	expect(directive(text, 'The ferry was late.', [], 5)).toBe(
		'came%2E-,The%20ferry%20was%20late%2E'
	);
});

test('takes words after a passage where none before it helps', () => {
	const text = 'It was late.\nIt was late again.';
	expect(directive(text, 'It was late', [], 13)).toBe('It%20was%20late,-again');
});

test('does not take words of another paragraph, between which the page shows notes', () => {
	expect(directive('It was late.\nIt was late.', 'It was late.', [], 13)).toBeUndefined();
});

test('knows what else the page shows, whatever its case', () => {
	expect(directive('So it was late.', 'it was late', ['IT WAS LATE'])).toBe('So-,it%20was%20late');
});

test('gives a long passage by its first and last words, and more of them where they repeat', () => {
	const middle = 'and then some more of it '.repeat(15);
	const text = `One two three four five. One two three four five six ${middle}until the very end of it.`;
	const passage = text.slice(text.indexOf('One two three four five six'));
	expect(directive(text, passage)).toBe(
		'One%20two%20three%20four%20five%20six,the%20very%20end%20of%20it%2E'
	);
});

test('gives a passage of two paragraphs by its ends', () => {
	const text = 'He came in the morning at nine.\nHe left in the evening at six.';
	expect(directive(text, text)).toBe(
		'He%20came%20in%20the%20morning,in%20the%20evening%20at%20six%2E'
	);
});

test('makes half a word whole', () => {
	expect(directive('The unspeakable rule.', 'speakable rule')).toBe('unspeakable%20rule');
});

test.each([
	['accents', 'Café Nord opened at 2025.', 'Cafe Nord opened at 2025.'],
	['digits and vowel marks', 'سال ۲۰۲۵ میں دفترِ خارجہ نے کہا۔', 'سال 2025 میں دفتر خارجہ نے کہا۔'],
	['U+200C', 'او می‌گوید که دیر شد.', 'او میگوید که دیر شد.'],
	['a stretched word', 'کشتـی دیر سے آئی۔', 'کشتی دیر سے آئی۔'],
	['the shape of quotes', 'He said it’s late.', "He said it's late."],
	['width and case', 'The ＦＥＲＲＹ was late.', 'The ferry was late.'],
	['the dress of a letter', 'آب کم بود.', 'اب کم بود.'],
])('takes context where browsers do not tell two passages apart: %s', (_what, first, second) => {
	const text = `${first} Later on. ${second}`;
	expect(directive(text, second)).toMatch(/^(?:Later%20)?on%2E-,/u);
	expect(directive(text, first)).not.toContain('-,');
});

test('takes none where browsers tell letters apart, and keeps places behind those that vanish', () => {
	expect(directive('كشتي دیر. کشتی دیر.', 'کشتی دیر.')).toBe(
		encodeURIComponent('کشتی دیر') + '%2E'
	);
	const long = `می‌گوید ${'کشتی دیر سے آئی '.repeat(25)}اور پھر می‌رود آخر کار.`;
	expect(directive(`او می‌آید. ${long}`, long)).toMatch(/^[^,]+,[^,]+$/u);
});
