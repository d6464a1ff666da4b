import { describe, expect, test } from 'vitest';
import { exampleStatement } from '../../../../src/story/check/example-story.ts';
import { translationOf } from '../../../../src/story/check/example-translation.ts';
import { marksOf } from '../../../../src/story/check/lookups/marks-of.ts';
import { checkStory } from '../../../story.ts';

/** The faults of a statement with such a text: line and column in the text, and note. */
function faultsIn(body: string): (readonly [string, string | undefined])[] {
	const text = exampleStatement({}, `${body}\n\nThe log shows it [@harbour-log].`);
	return checkStory({ 'statements/ferry-was-late.md': text }).faults.map(
		({ line = 0, column = 0, ruleId, note }) =>
			[`${String(line - 11)}:${String(column)} ${String(ruleId)}`, note] as const
	);
}
const places = (body: string) => faultsIn(body).map(([place]) => place);

test.each([
	['en', '“”‘’'],
	['ur', '”“’‘'],
	['ur-PK', '”“’‘'],
	['fa-AF', '«»‹›'],
	['ps', '“”‘’'],
	['de-CH', '„“‚‘'],
	['fr-CA', '«»”“'],
	['zh-TW', '「」『』'],
	['sr-Latn', '„”’’'],
	['x', '“”‘’'],
])('takes the marks of %s from CLDR', (lang, marks) => {
	expect(Object.values(marksOf(lang)).join('')).toBe(marks);
});

describe('quotations that end', () => {
	test.each([
		['دفتر نے ”پانی کم“ لکھا۔'],
		['دفتر نے “پانی کم” لکھا، پھر ”پانی کم“ہی لکھا۔'],
		['دفتر از «آب کم»‌ها و «آب ‹کم›» نوشت.'],
		['It wrote ”lite vatten”, „mało wody”, „wenig Wasser“, »wenig Wasser«, « peu d’eau ».'],
		['It wrote „wenig Wasser“, in English “little water”; ”a“ and “b”.'],
		['It wrote „wenig ‚Wasser‘ dort“.'],
		['Il écrit « peu « d’eau » là » ; «peu “d’eau” là».'],
		['It’s the ‘ferry’s’ rock ’n’ roll, 5’ and 5′ of the boys’ “log”.'],
		['He (“the mayor”) said—“late”—twice: *“late,”* **“so”**, [“late”](https://a.example/x”y).'],
		['「水」が『少ない』。'],
		['The mayor said "late" and "so".'],
		['“Late,” it wrote.\n\n- “late”\n- “so”\n\n> “Late,”\n>\n> “so.”'],
	])('pass: %s', (body) => {
		expect(faultsIn(body)).toEqual([]);
	});

	test.each([
		[
			'an opening mark at each paragraph',
			'It wrote “little water.\n\n“And little wind.\n\n“So it was,” it said.',
		],
		['in German', 'Es schrieb: „wenig Wasser.\n\n„Und wenig Wind“, so das Amt.'],
		[
			'a closing mark at each paragraph',
			'Il écrit : «peu d’eau.\n\n»Et peu de vent.\n\n»C’est tout», dit-il.',
		],
		['in a block quote', '> “Little water.\n>\n> “And little wind.”'],
		['straight marks', 'It wrote "little water.\n\n"And little wind," it said.'],
	])('pass over several paragraphs: %s', (_habit, body) => {
		expect(faultsIn(body)).toEqual([]);
	});
});

describe('a mark without its other', () => {
	test.each([
		[
			'It wrote “little water.',
			'1:10',
			/^Add the ” where the quotation ends, or remove this one\.$/u,
		],
		[
			'It wrote little” water.',
			'1:16',
			/^Add the “ where the quotation begins, or remove this one\.$/u,
		],
		['It wrote “little “water”.', '1:10', /^Add the ”/u],
		['It wrote “little“ water.', '1:10', /^Add the ”/u],
		['“A” and b” and “c”.', '1:10', /^Add the “ where the quotation begins/u],
		[
			'It wrote «little water.',
			'1:10',
			/^Add the » .+ The quotation marks of `en` are “…”, and ‘…’ within them\.$/u,
		],
		['It wrote „little water.', '1:10', /^Add the “ .+ `en`/u],
		['It wrote „little «water”.', '1:18', /^Add the »/u],
		['It wrote "little water.', '1:10', /^Write “ and ”, both of them\.$/u],
	])('is found: %s', (body, place, note) => {
		expect(faultsIn(body)).toEqual([[`${place} unbalanced-quotes`, expect.stringMatching(note)]]);
	});

	test('is found where a quotation does not go on in the next paragraph', () => {
		expect(places('It wrote “little water.\n\nSo it was.\n\n“Late,” it said.')).toEqual([
			'1:10 unbalanced-quotes',
		]);
		expect(places('It wrote “little water.\n\n“And wind.')).toEqual(['1:10 unbalanced-quotes']);
	});

	test.each([
		['”پانی کم لکھا [@harbour-log]۔', 'Add the “ where the quotation ends, or remove this one.'],
		['پانی کم“ لکھا [@harbour-log]۔', 'Add the ” where the quotation begins, or remove this one.'],
		[
			'“پانی کم لکھا [@harbour-log]۔',
			'Add the ” where the quotation ends, or remove this one. The quotation marks of `ur` are ”…“, and ’…‘ within them.',
		],
		['پانی "کم لکھا [@harbour-log]۔', 'Write ” and “, both of them.'],
	])('is told in the marks of the language of the text: %s', (body, note) => {
		const { faults } = checkStory({ 'timeline/late-ferry.ur.md': translationOf({}, [], body) });
		expect(faults.map((fault) => [fault.ruleId, fault.note])).toEqual([
			['unbalanced-quotes', note],
		]);
	});
});
