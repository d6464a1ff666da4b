import { describe, expect, test } from 'vitest';
import { exampleEvent, exampleStatement } from '../../../src/story/check/example-story.ts';
import { checkStory } from '../../story.ts';

/** The faults of a statement with such a text: the words at the place, and the note. */
function faultsIn(body: string): string[][] {
	const text = exampleStatement({}, body);
	return checkStory({ 'statements/ferry-was-late.md': text }).faults.map(
		({ ruleId = '', place, note = '' }) => {
			const [start, end] = place && 'end' in place ? [place.start, place.end] : [];
			return [ruleId, text.slice(start?.offset, end?.offset), note];
		}
	);
}

describe('signs of emphasis that stand as signs', () => {
	test.each([
		['“The log of *late* ferries, **40** minutes, ***both***, _so_ and __so__.”'],
		['A name as harbour_log_2025, or نام_کا, has no emphasis.'],
		['5 * 3 is 15, and so are 5*3 and ۵*۳; 2 ** 3 is 8.'],
		['The tide * was low. The wind was, too *'],
		['\\*Late\\*, \\_so\\_, \\**so*, &#42;late and &ast;late.'],
		['See https://harbour.example/a_b_*c and [log](https://harbour.example/__log).'],
		['* A list\n* of stars\n\n> *quoted\n> words*'],
		['«**قول**»کا اور **«قول»** کا، *اہم*کام، «*کہا*»۔'],
		['*late **very** late* and **late *very* late**, *a _b_ c*.'],
	])('lets pass what CommonMark shows as it was meant: %s', (body) => {
		expect(faultsIn(body)).toEqual([]);
	});

	test.each<[body: string, words: string, note: RegExp | string]>([
		['They wrote of *little water.', '*', /^Write `\*words\*`, without spaces .+ backslash/u],
		['They wrote of little water* there.', '*', /backslash/u],
		['It was little*water.', '*', /backslash/u],
		['The mayor_s office _agreed.', '_', /^Write `_words_`/u],
		['It was ***late.', '***', /^Write `\*\*words\*\*`/u],
		['It was **late*.', '*', /^Write `\*words\*`/u],
		[
			'It wrote *“for good,”*and left.',
			'*“for good,”*',
			'Put the marks outside the signs of emphasis: `“*for good*,”and`.',
		],
		[
			'It was late*(very)* there.',
			'*(very)*',
			'Put the marks outside the signs of emphasis: `late(*very*)`.',
		],
		[
			'It was *“late” by far.*So it was.',
			'*“late” by far.*',
			'Put the marks outside the signs of emphasis: `*“late” by far*.So`.',
		],
		[
			'It was *late [@harbour-log]*so.',
			'*late [@harbour-log]*',
			'Put the marks outside the signs of emphasis: `*late* [@harbour-log]so`.',
		],
		[
			'The _ferry_s was late.',
			'_ferry_',
			'Write `*ferry*s`: `_` does not begin or end within a word.',
		],
		[
			'It was **very late ** there.',
			'**very late **',
			'Write `**very late**`, without spaces inside the signs.',
		],
		['It was ** very late ** there.', '** very late **', /^Write `\*\*very late\*\*`/u],
		['It was *late * there.', '*late *', 'Write `*late*`, without spaces inside the signs.'],
		[
			'دفتر نے *“پانی کم”*لکھا۔',
			'*“پانی کم”*',
			'Put the marks outside the signs of emphasis: `“*پانی کم*”لکھا`.',
		],
		[
			'یہ **«قول»**کا ہے۔',
			'**«قول»**',
			'Put the marks outside the signs of emphasis: `«**قول**»کا`.',
		],
		['یہ **۵۰٪**کا ہے۔', '**۵۰٪**', 'Put the marks outside the signs of emphasis: `**۵۰**٪کا`.'],
		['وقال *کہا۔*پھر', '*کہا۔*', 'Put the marks outside the signs of emphasis: `*کہا*۔پھر`.'],
		[
			'هغه _«اوبه»_ته وویل.',
			'_«اوبه»_',
			'Put the marks outside the signs of emphasis: `«_اوبه_»ته`.',
		],
		['د _نوم_ه لپاره.', '_نوم_', 'Write `*نوم*ه`: `_` does not begin or end within a word.'],
	])('refuses %s', (body, words, note) => {
		const faults = faultsIn(body);
		expect(faults.map(([ruleId, at]) => [ruleId, at])).toEqual([['markup-left', words]]);
		if (typeof note === 'string') expect(faults[0]?.[2]).toBe(note);
		else expect(faults[0]?.[2]).toMatch(note);
	});

	test('refuses emphasis that falls on the words between two pairs', () => {
		const body = 'دفتر نے *“پانی”*لکھا اور*“ہوا”* بھی۔';
		expect(faultsIn(body)).toEqual([
			['markup-left', '*“پانی”*', 'Put the marks outside the signs of emphasis: `“*پانی*”لکھا`.'],
		]);
		expect(faultsIn('It wrote *“late,”*and the *office* agreed.').map(([, at]) => at)).toEqual([
			'*“late,”*',
		]);
		expect(faultsIn('It was *very *late* there*.').map(([, at, note]) => [at, note])).toEqual([
			['*', expect.stringMatching(/^Write `\*words\*`/u)],
		]);
	});

	test('finds each of several in one paragraph', () => {
		const body = 'They wrote of *little water. It wrote *“for good,”*and left; the office _agreed.';
		expect(faultsIn(body).map(([, at]) => at)).toEqual(['*', '*“for good,”*', '_']);
	});

	test('has the place in a folded field', () => {
		const text = exampleEvent({ contested: '>-\n  The mayor wrote\n  *“late,”*and left.' });
		const { faults } = checkStory({ 'timeline/late-ferry.md': text });
		expect(faults.map(({ line, column, ruleId }) => [line, column, ruleId])).toEqual([
			[9, 3, 'markup-left'],
		]);
	});
});
