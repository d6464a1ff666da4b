import { describe, expect, test } from 'vitest';
import { parseProse } from '../../../src/story/text/parse.ts';
import { plainText } from '../../../src/story/text/plain-text.ts';

const words = (markdown: string) => plainText(parseProse(markdown));

describe('where a citation was, no blank stays before what closes', () => {
	test.each([
		['دیر سے آئی [@log]۔', 'دیر سے آئی۔'],
		['دیر سے آئی [@log]، پھر [@log; @paper, p. 3]؛ کیا [@log]؟', 'دیر سے آئی، پھر؛ کیا؟'],
		['“little water [@log]”', '“little water”'],
		['«آب کم [@log]»', '«آب کم»'],
		['”پانی کم [@log]“', '”پانی کم“'],
		['It was late [@log]? It was [@log]! He paused [@log]…', 'It was late? It was! He paused…'],
		['It was late [@log]—twice', 'It was late—twice'],
		['It was late [@log] [@paper].', 'It was late.'],
		['It was *late* [@log].', 'It was late.'],
		['(so the log [@log])', '(so the log)'],
		['It was late [@log]', 'It was late'],
	])('%s', (markdown, plain) => {
		expect(words(markdown)).toBe(plain);
	});
});

describe('blanks that are the author’s stay', () => {
	test.each([
		['grew by .5 metres', 'grew by .5 metres'],
		['grew by [@log] .5 metres', 'grew by .5 metres'],
		['les mots : oui', 'les mots : oui'],
		['late [@log] — twice', 'late — twice'],
		['late [@log] (twice)', 'late (twice)'],
		['It was [@log] late.', 'It was late.'],
		['one\n\ntwo [@log].\n\nthree', 'one two. three'],
	])('%s', (markdown, plain) => {
		expect(words(markdown)).toBe(plain);
	});
});
