import { describe, expect, test } from 'vitest';
import {
	claims,
	exampleArticle,
	exampleEvent,
	exampleStatement,
} from '../../../../src/story/check/example-story.ts';
import { checkStory } from '../../../story.ts';

/** The faults of a statement with such a text: line and column in the text, rule and note. */
function faultsIn(body: string): (string | undefined)[][] {
	const text = exampleStatement({}, `${body}\n\nThe log shows it [@harbour-log].`);
	return checkStory({ 'statements/ferry-was-late.md': text }).faults.map((fault) => [
		`${String((fault.line ?? 0) - 11)}:${String(fault.column)} ${String(fault.ruleId)}`,
		fault.note,
	]);
}
const places = (body: string) => faultsIn(body).map(([place]) => place);

describe('lists that Markdown does not know', () => {
	const bullets = 'Begin each entry with `- `, in a line of its own.';
	const numbers =
		'Begin the entries with `1. `, `2. ` and so on, each in a line of its own: the page shows the digits of its language.';

	test.each([
		['۱. پہلا\n۲. دوسرا', '1:1 markup-left', numbers],
		['وجوہ یہ ہیں:\n۱۔ پہلا\n۲۔ دوسرا', '2:1 markup-left', numbers],
		['١) الأول', '1:1 markup-left', numbers],
		['۱- لومړی\n۲- دویم', '1:1 markup-left', numbers],
		['(1) late\n(2) early', '1:1 markup-left', numbers],
		['1۔ پہلا\n2۔ دوسرا', '1:1 markup-left', numbers],
		['• late', '1:1 markup-left', bullets],
		['It was:\n• late\n• early', '2:1 markup-left', bullets],
		['> It was:\n> ● late', '2:3 markup-left', bullets],
		['It was:\n– late\n– early', '2:1 markup-left', bullets],
		['It was:\n— late\n— early', '2:1 markup-left', bullets],
	])('refuses %j', (body, place, note) => {
		expect(faultsIn(body)).toEqual([[place, note]]);
	});

	test('are refused in a field', () => {
		const text = exampleEvent({ contested: '>-\n  ۱. پہلا\n  ۲. دوسرا' });
		const { faults } = checkStory({ 'timeline/late-ferry.md': text });
		expect(faults.map(({ line, column, ruleId }) => [line, column, ruleId])).toEqual([
			[8, 3, 'markup-left'],
		]);
	});

	test.each([
		['1. پہلا\n2. دوسرا'],
		['- late\n- early\n\n1) late'],
		['The ferry – the old one –\n– was late, the harbour office\nwrote.'],
		['— Ada Ives'],
		['The ferry ran until\n۱۹۷۹. It ran again in\n۱۲. The log says so.'],
		['۱۹۷۹. It ran again.'],
		['۱.۵ metres; ۱۲ ferries; •late; –5 degrees; (late) and (12)'],
	])('lets pass %j', (body) => {
		expect(faultsIn(body)).toEqual([]);
	});
});

describe('definitions of links', () => {
	test('are refused, with the link to write', () => {
		expect(faultsIn('It was late.\n\n[متن]: https://harbour.example/')).toEqual([
			[
				'3:1 markup-left',
				'Write `[متن](https://harbour.example/)` in the text, and remove the line. Put a backslash before the `[`, so that the line is shown where it is no link.',
			],
		]);
	});

	test('are refused beside the link that names them, which is refused, too', () => {
		expect(places('The [log][x] and [x].\n\n[x]: https://harbour.example/')).toEqual([
			'1:5 markup-left',
			'3:1 markup-left',
		]);
	});

	test('are refused once, whatever they lead to', () => {
		expect(places('[note]: late')).toEqual(['1:1 markup-left']);
		expect(places('[^1]: late')).toEqual(['1:1 markup-left']);
		expect(places('[log]: javascript:alert(1)')).toEqual(['1:1 url-scheme']);
		expect(places('[@harbour-log]: https://harbour.example/')).toEqual(['1:1 citation-form']);
		expect(places('\\[log]: late')).toEqual([]);
	});

	test('are refused in the article, of which they would be lost', () => {
		const quotes = { 'ferry-was-late': 'The ferry was late.', 'never-late': 'It never is.' };
		const body = 'The ferry was late. It never is.\n\n[Note]: https://harbour.example/';
		const { faults } = checkStory({ 'article.md': exampleArticle(body, claims(quotes)) });
		expect(faults.map(({ line, ruleId, note }) => [line, ruleId, note])).toEqual([
			[15, 'markup-left', 'Put a backslash before the `[`, so that the line is shown.'],
		]);
	});
});
