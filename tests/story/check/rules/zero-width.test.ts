import { describe, expect, test } from 'vitest';
import { shown } from '../../../../src/story/check/report/code-frame.ts';
import { exampleStatement } from '../../../../src/story/check/example-story.ts';
import { checkStory } from '../../../story.ts';

const n = '\u200C';
const j = '\u200D';
const family = `👨${j}👩${j}👧${j}👦`;

function notesOn(body: string): (string | undefined)[] {
	const text = exampleStatement({}, `${body} [@harbour-log]`);
	const { faults } = checkStory({ 'statements/ferry-was-late.md': text });
	return faults.map(
		({ ruleId = '', column, note }) => `${String(column)} ${ruleId}: ${String(note)}`
	);
}

describe('joiners', () => {
	test.each([
		[`می${n}رود، کتاب${n}ها`],
		[`«آب کم»${n}ها، “آب”${n}ها، (آب)${n}ها`],
		[`NGO${n}ها، 1970${n}ها، ۱۹۷۰${n}ها، ۵۰٪${n}ها`],
		[`[آب](https://harbour.example/)${n}ها، آب [@harbour-log]${n}ها، *آب*${n}ها`],
		[`۱۴۰۳ ه${j}.ش، र्${j}य`],
		[`${family} 🇵🇰 ❤️ 1️⃣ 🏳️${j}🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👍🏽`],
	])('pass in their place: %s', (body) => {
		expect(notesOn(body)).toEqual([]);
		expect(shown(body)).toBe(body);
	});

	const remove = (column: number) => `${String(column)} zero-width: Delete the character.`;

	test.each([
		['before a blank', `می${n} رود`, 3],
		['after a blank', `می ${n}رود`, 4],
		['after an opening mark', `می («${n}آب»)`, 6],
		['after a comma', `می،${n}رود`, 4],
		['before Latin letters', `می${n}NGO`, 3],
		['between Latin letters', `fer${n}ry`, 4],
		['before a full stop', `می${n}۔`, 3],
		['that stand twice', `می${n}${n}رود`, 3],
		['of Arabic between Latin letters', `fer${j}ry`, 4],
		['of Arabic before a blank', `می${j} رود`, 3],
	])('are refused where they do nothing: %s', (_where, body, column) => {
		expect(notesOn(body)).toEqual([remove(column)]);
		expect(shown(body)).toContain('·');
	});

	test('do not take a sign apart', () => {
		const again = 'Delete the whole sign, or choose it again from a list of emoji.';
		expect(notesOn(`👨${j}🚗`)).toEqual([`3 zero-width: ${again}`]);
		expect(notesOn(`late ${j}`)).toEqual([remove(6)]);
	});
});
