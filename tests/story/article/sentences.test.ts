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

test.each([
	[
		'en',
		[
			'Mr. Wako said so.',
			'Gen. J. K. Otieno, of the U.S. Army, did not.',
			'Nor did I.',
			'He left.',
		],
	],
	['en', ['It met at 5 p.m. on Monday.', 'See art. 3.', 'No.', 'The answer was “St. Mary”.']],
	['en', ['The vote was no.', 'It took 5 hrs.', 'Dr. (Mrs.) Amina Ali spoke.']],
	['sw', ['Bw. Otieno alisema hivyo.', 'Dk. A. Amina alikuja.', 'Mhe. Wako hakusema.']],
	['ur', ['ایم۔ کے۔ خان نے کہا۔', 'کشتی دیر سے آئی۔', 'وہ گیا۔', 'ص۔ ۵ دیکھیں۔']],
	['fa-AF', ['در سال ۱۳۲۰ ه. ش. او آمد.', 'بعد رفت.', 'ص. ۵ را ببینید.']],
	['ps', ['په ۱۳۲۰ ه. ش. کال کې راغی.', 'بیا لاړ.']],
])('takes titles, initials and dotted letters for no end of a sentence: %s', (lang, sentences) => {
	expect(split(sentences.join(' '), lang)).toEqual(sentences);
});

test('does not go on across a block after an abbreviation', () => {
	expect(split('It was said by Mr.\nThe tide was low.')).toEqual([
		'It was said by Mr.',
		'The tide was low.',
	]);
});
