import { expect, test } from 'vitest';
import { absent, type ExampleFiles } from '../../../src/story/check/rule.ts';
import { edited, ferryFiles, released, twoReleases } from '../../released.ts';
import { checkFiles } from '../../story.ts';

const first = released(ferryFiles(), '2025-03-01', 'First published.');
const [, second] = twoReleases('2025-03-01', '2025-03-05');
const [one, two] = ['releases/2025-03-01.yaml', 'releases/2025-03-05.yaml'] as const;
const text = String(first[one]);

/** What `check:quotes` may have written, with other fields. */
const seen = (from = '', to = '', more = ''): ExampleFiles => ({
	'seen/harbour-log.yaml':
		`asked: 2025-02-01
URL: https://harbour.example/log
answer: read
compared:
  on: 2025-02-01
  with: https://harbour.example/log
  sha256: ${'a'.repeat(64)}
  quotes:
    - { quote: arr. 0940, result: found }
`.replace(from, to) + more,
});
const change = (where: string, day = '2025-03-03'): ExampleFiles => ({
	'changes.yaml': `- { date: ${day}, where: ${where}, said: It was so., says: It is not so., why: Misread. }\n`,
});

const faultsOf = (files: ExampleFiles) =>
	checkFiles(files).faults.map(
		({ file = '', line = 0, column = 0, reason, ruleId = '' }) =>
			`${file}:${String(line)}:${String(column)} ${reason} (${ruleId})`
	);

test('what is true passes', () => {
	expect(faultsOf({ ...first, ...seen() })).toEqual([]);
	expect(faultsOf({ ...first, ...change('low-tide') })).toEqual([]);
	expect(faultsOf(second)).toEqual([]);
});

test.each<[name: string, files: ExampleFiles, place: string, says: string, rule: string]>([
	[
		'a day that is none',
		{ 'releases/2025-13-40.yaml': text },
		'releases/2025-13-40.yaml:1:1',
		'expected a day of the calendar',
		'release-day',
	],
	[
		'a name that is no day',
		{ 'releases/march.yaml': text },
		'releases/march.yaml:1:1',
		'expected a day of the calendar',
		'release-day',
	],
	[
		'a day to come',
		{ 'releases/2125-03-01.yaml': text },
		'releases/2125-03-01.yaml:1:1',
		'expected a day no later than',
		'release-day',
	],
	[
		'a second file of a day',
		{ 'releases/2025-03-01.yml': text },
		'releases/2025-03-01.yml:1:1',
		'expected one of `releases/<day>.yaml`',
		'unknown-file',
	],
	[
		'an earlier release put in later',
		{ 'releases/2025-02-20.yaml': text },
		`${one}:1:1`,
		'expected that of releases/2025-02-20.yaml',
		'release-holds',
	],
	[
		'no release but half a one',
		{ [one]: 'says: [\n' },
		`${one}:2:1`,
		'expected `]` or `}`',
		'bad-yaml',
	],
	['a list', { [one]: '- a\n' }, `${one}:1:1`, 'expected a map of fields', 'wrong-type'],
	[
		'a hash that is none',
		edited({ [one]: text }, [[one, /content: .{64}/u.exec(text)?.[0] ?? '', 'content: zz']]),
		`${one}:4:10`,
		'expected 64 hexadecimal digits',
		'wrong-type',
	],
	[
		'an answer that is none',
		edited({ [one]: text }, [[one, 'so: no-source-found', 'so: perhaps']]),
		`${one}:18:9`,
		'expected one of `supported`',
		'wrong-type',
	],
	[
		'a key twice',
		edited({ [one]: text }, [[one, '\nstatements:', '\nstatements: {}\nstatements:']]),
		`${one}:8:1`,
		'expected each key once',
		'duplicate-key',
	],
	[
		'an id taken out',
		edited({ [one]: text }, [[one, '\n  new-quay:\n', '\n  old-quay:\n']]),
		`${one}:`,
		'Unexpected `events` of a release',
		'release-holds',
	],
	[
		'a title in other words',
		edited({ [one]: text }, [[one, 'The ferry is never late', 'The ferry is always late']]),
		`${one}:`,
		'Unexpected `statements` of a release',
		'release-holds',
	],
	[
		'a quotation of no source',
		{ 'seen/harbour-lg.yaml': seen()['seen/harbour-log.yaml'] ?? '' },
		'seen/harbour-lg.yaml:1:1',
		'expected the id of a source',
		'compared-quotes',
	],
	[
		'other words',
		seen('0940', '0941'),
		'seen/harbour-log.yaml:9:16',
		'expected those of a quotation',
		'compared-quotes',
	],
	[
		'one quotation with two results',
		seen('', '', '    - { quote: arr. 0940, result: not-found }\n'),
		'seen/harbour-log.yaml:10:16',
		'expected each once, with one result',
		'compared-quotes',
	],
	[
		'a month',
		seen('on: 2025-02-01', 'on: 2025-01'),
		'seen/harbour-log.yaml:5:7',
		'expected one day',
		'compared-quotes',
	],
	[
		'a day after the last on which it was asked',
		seen('on: 2025-02-01', 'on: 2025-02-03'),
		'seen/harbour-log.yaml:5:7',
		'expected none after 2025-02-01',
		'compared-quotes',
	],
	[
		'a day to come, of a comparison',
		seen('on: 2025-02-01', 'on: 2125-02-03'),
		'seen/harbour-log.yaml:5:7',
		'in the future',
		'future-date',
	],
	[
		'an address that the source has not',
		seen('URL: https://harbour', 'URL: https://other'),
		'seen/harbour-log.yaml:2:6',
		'expected `https://harbour.example/log`',
		'compared-quotes',
	],
	[
		'an address of this machine',
		seen('with: https://harbour.example', 'with: http://127.0.0.1'),
		'seen/harbour-log.yaml:6:9',
		'expected one that every reader can reach',
		'url-scheme',
	],
	[
		'a hash that is none, of a page',
		seen('a'.repeat(64), 'zz'),
		'seen/harbour-log.yaml:7:11',
		'expected 64 hexadecimal digits',
		'wrong-type',
	],
	[
		'an id that nothing has',
		change('low-tid'),
		'changes.yaml:1:30',
		'expected that of what was corrected',
		'correction-target',
	],
	[
		'a part that a thing has not',
		change('low-tide, what: figures'),
		'changes.yaml:1:46',
		'expected one of `said`, `so`, `title`',
		'correction-target',
	],
	[
		'a part of a source',
		change('harbour-log, what: so'),
		'changes.yaml:1:49',
		'expected none',
		'correction-target',
	],
	[
		'a change that nobody can see',
		change('low-tide, what: so'),
		'changes.yaml:1:46',
		'it is as in the release of 2025-03-01',
		'change-accounted',
	],
	[
		'a day before the last release',
		change('low-tide', '2025-02-20'),
		'changes.yaml:1:11',
		'expected 2025-03-01 or later',
		'corrected-after-published',
	],
	[
		'a day to come, of an entry',
		change('low-tide', '2125-02-20'),
		'changes.yaml:1:11',
		'in the future',
		'future-date',
	],
])('%s', (_name, files, place, says, rule) => {
	const faults = faultsOf({ ...first, ...files });
	expect(faults).toContainEqual(
		expect.stringMatching(new RegExp(`^${place.replaceAll('.', '\\.')}.*\\(${rule}\\)$`, 'su'))
	);
	expect(faults.find((fault) => fault.startsWith(place) && fault.endsWith(`(${rule})`))).toContain(
		says
	);
});

test('an entry twice is a fault, in one file and in two', () => {
	const { 'changes.yaml': entry = '' } = change('low-tide') as Record<string, string>;
	expect(faultsOf({ ...first, 'changes.yaml': entry + entry })).toEqual([
		expect.stringContaining(
			'changes.yaml:2:11 Unexpected correction of `2025-03-03` a second time'
		),
	]);
	expect(faultsOf({ ...first, 'changes.yaml': entry, 'corrections.yaml': entry })).toHaveLength(1);
});

test('each release names the file of the one before it, and none is edited or taken out', () => {
	const edit = edited(second, [[one, 'First published.', 'Published first.']]);
	expect(faultsOf(edit)).toEqual([
		expect.stringMatching(
			/^releases\/2025-03-05\.yaml:4:8 Unexpected hash of the file of the release before it, expected that of releases\/2025-03-01\.yaml \(release-holds\)$/u
		),
	]);
	expect(faultsOf({ ...second, [one]: absent })).toContainEqual(
		expect.stringMatching(
			/^releases\/2025-03-05\.yaml:4:8 .*expected none, since no release is before it \(release-holds\)$/u
		)
	);
	const unchained = { ...second, [two]: String(second[two]).replace(/^after: .*\n/mu, '') };
	expect(faultsOf(unchained)).toEqual([
		expect.stringMatching(
			/^releases\/2025-03-05\.yaml:1:1 Unexpected release without the hash.*\(release-holds\)$/u
		),
	]);
});
