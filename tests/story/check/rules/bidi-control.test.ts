import { expect, test } from 'vitest';
import { exampleSource, exampleNews } from '../../../../src/story/check/example-story.ts';
import { checkFiles, faultsOf } from '../../../story.ts';

/** As in a file of Urdu month and day names that was published: controls inside the quotation marks. */
const names = '{\n  "month": ["فروری\u202C"],\n  "day": ["اتوار\u202C\u202E", "پیر"]\n}\n';

test('finds the controls inside Urdu words that no editor shows', () => {
	const { faults } = checkFiles({ 'ur.json': names });
	const found = faults.filter(({ ruleId }) => ruleId === 'bidi-control');
	expect(
		found.map(({ line, column, reason }) => `${String(line)}:${String(column)} ${reason}`)
	).toEqual([
		'2:19 Unexpected character U+202C, expected text without invisible direction controls',
		'3:17 Unexpected character U+202C, expected text without invisible direction controls',
		'3:18 Unexpected character U+202E, expected text without invisible direction controls',
	]);
});

test.each([0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069])(
	'refuses U+%x',
	(code) => {
		const files = {
			'sources/all.yaml':
				exampleSource({ title: `Log ${String.fromCodePoint(code)}x` }) + exampleNews,
		};
		expect(faultsOf(files)).toEqual(['sources/all.yaml:4:14 bidi-control']);
	}
);
