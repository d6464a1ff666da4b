import { expect, test } from 'vitest';
import { claims, exampleArticle } from '../../../src/story/check/example-story.ts';
import { sentencesOf } from '../../../src/story/article/sentences.ts';
import { faultsOf } from '../../story.ts';

const split = (text: string, lang = 'en') =>
	sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end));

test.each([
	[['It was late.[1]', 'The mayor said “so”.²', 'The tide was low.†']],
	[['It was late.[1][12]', 'So it was.¹²', 'And so on.*']],
	[['It was “late.”[1]', 'So it was! [2]', 'And so on?[a]']],
	[['It was late.[1], [2]', 'It was low.']],
	[['The tide grew by .5 metres.', 'It fell by 2.5 metres.']],
	[['It was late.', '[T]he mayor said so.', '[Laughter] It was.']],
	[['It was late [1].', 'So it was².', '(It was.)']],
])('keeps the signs of notes with the sentence before them: %j', (sentences) => {
	expect(split(sentences.join(' '))).toEqual(sentences);
});

test('does so in Urdu, and where no blank follows', () => {
	expect(split('کشتی دیر سے آئی۔[۱] پانی کم تھا۔', 'ur')).toEqual([
		'کشتی دیر سے آئی۔[۱]',
		'پانی کم تھا۔',
	]);
	expect(split('It was late.[1]It was low.')).toEqual(['It was late.[1]', 'It was low.']);
});

test('asks for no claim of the signs of notes, and still for one of words behind them', () => {
	const article = (body: string) => ({
		'article.md': exampleArticle(
			body,
			claims({ 'ferry-was-late': 'The ferry was late.', 'never-late': '“It never is.”' })
		),
	});
	expect(faultsOf(article('The ferry was late.[1] “It never is.”²†'))).toEqual([]);
	expect(faultsOf(article('The ferry was late.[1] 5 metres “It never is.”²'))).toEqual([
		'article.md:13:24 sentence-covered',
	]);
});
