import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bodyHashes } from '../../../src/story/check/rules/sha256-matches.ts';
import { absent, type ExampleFiles } from '../../../src/story/check/rule.ts';
import { buildSite } from '../../../src/story/model/build.ts';
import type { ReleaseRecord } from '../../../src/story/schema/release.ts';
import { edited, ferryFiles, released } from '../../released.ts';
import { checkFiles } from '../../story.ts';

const first = released(ferryFiles(), '2025-03-01', 'First published.');

/** An answer, a figure, a date, a title and a typing slip in a title. */
const changed = edited(first, [
	['statements/low-tide.md', 'answer: no-source-found', 'answer: not-checkable'],
	['timeline/new-quay.md', 'count: 12', 'count: 14'],
	['timeline/new-quay.md', '12 workers', '14 workers'],
	['timeline/late-ferry.md', 'date: 2025-01-14', 'date: 2025-01-13'],
	['timeline/late-ferry.md', 'title: The ferry comes in', 'title: A ferry comes in'],
	['statements/never-late.md', 'title: The ferry is never late', 'title: The ferry is newer late'],
]);

const account = {
	'corrections.yaml': `- { date: 2025-03-03, where: new-quay, what: figures, said: It was 12., says: It is 14., why: Misread. }
- { date: 2025-03-03, where: late-ferry, what: date, said: It was the 14th., says: It is the 13th., why: Misread. }
`,
	'changes.yaml': `- { date: 2025-03-04, where: low-tide, what: so, said: No source., says: Nobody can tell., why: The tables were burnt. }
- { date: 2025-03-04, where: late-ferry, what: title, said: The ferry comes in 40 minutes late, says: A ferry comes in 40 minutes late, why: There are two. }
- { date: 2025-03-04, where: never-late, what: title, slip: true, said: The ferry is never late, says: The ferry is newer late }
`,
};

const faultsOf = (files: ExampleFiles) =>
	checkFiles(files).faults.map(
		({ file = '', line = 0, ruleId = '' }) => `${file}:${String(line)} ${ruleId}`
	);

/** The line of a file on which a text stands. */
const lineOf = (files: ExampleFiles, file: string, text: string) => {
	const before = String(files[file]).split(text)[0] ?? '';
	return `${file}:${String(before.split('\n').length)}`;
};

test('names exactly the entries that are owed, at their lines', () => {
	const owed = [
		lineOf(changed, 'statements/low-tide.md', 'answer: not-checkable'),
		lineOf(changed, 'statements/never-late.md', 'title:'),
		lineOf(changed, 'timeline/late-ferry.md', 'date:'),
		lineOf(changed, 'timeline/late-ferry.md', 'title:'),
		lineOf(changed, 'timeline/new-quay.md', '{ giver:'),
	];
	expect(faultsOf(changed)).toEqual(owed.map((place) => `${place} change-accounted`));
	expect(faultsOf({ ...changed, ...account })).toEqual([]);
});

test('says what to type, and takes it once the reason is filled in', () => {
	const [fault] = checkFiles(changed).faults;
	const [, line = ''] = fault?.note?.split('\n') ?? [];
	expect(line).toBe(
		'- { date: 2025-06-01, where: low-tide, what: so, said: "no-source-found", says: "not-checkable", why: … }'
	);
	const only = edited(first, [
		['statements/low-tide.md', 'answer: no-source-found', 'answer: not-checkable'],
	]);
	expect(faultsOf({ ...only, 'changes.yaml': `${line}\n` })).toContain('changes.yaml:1 blank-left');
	expect(faultsOf({ ...only, 'changes.yaml': line.replace('…', 'Burnt.') })).toEqual([]);
});

test.each([
	['count: 12,', 'count: 12, about: true,', 'workers"', 'about 12 wounded, workers"'],
	['count: 12,', 'count: 14,', '12 wounded', '14 wounded'],
	['count: 12,', 'least: 12,', ': 12 wounded', ': at least 12 wounded'],
	['count: 12,', 'most: 12,', ': 12 wounded', ': at most 12 wounded'],
	['count: 12,', 'least: 12, most: 15,', ': 12 wounded', ': 12–15 wounded'],
	[
		'count: 12, source: harbour-news',
		'count: 12, source: harbour-log',
		'(harbour-news)',
		'(harbour-log)',
	],
	[
		'figures: [{ giver: the newspaper, whom: workers, what: wounded, count: 12, source: harbour-news }]\n',
		'',
		'12 wounded',
		'No such figure.',
	],
])('says what changed of a figure: %s → %s', (from, to, was, is) => {
	const text = to.includes('14')
		? [['timeline/new-quay.md', '12 workers', '14 workers'] as const]
		: [];
	const [fault] = checkFiles(edited(first, [['timeline/new-quay.md', from, to], ...text])).faults;
	const [said = '', says = ''] =
		/said: (".*"), says: (".*"), why/u.exec(fault?.note ?? '')?.slice(1) ?? [];
	expect(said).toContain(was);
	expect(says).toContain(is);
	expect(said).not.toBe(says);
});

test('an entry about another part, or one that was released before, accounts for nothing', () => {
	const other = edited(account, [['corrections.yaml', 'what: figures', 'what: title']]);
	expect(faultsOf({ ...changed, ...other })).toContain(
		`${lineOf(changed, 'timeline/new-quay.md', '{ giver:')} change-accounted`
	);
	const second = released({ ...changed, ...account }, '2025-03-05');
	const back = edited(second, [
		['statements/low-tide.md', 'answer: not-checkable', 'answer: no-source-found'],
	]);
	expect(faultsOf(back)).toEqual(['statements/low-tide.md:7 change-accounted']);
});

test('holds the words of titles in an entry to what stands there', () => {
	const wrong = edited(account, [
		['changes.yaml', 'says: A ferry comes in 40 minutes late', 'says: Some ferry comes in late'],
	]);
	expect(faultsOf({ ...changed, ...wrong })).toEqual(['changes.yaml:2 change-accounted']);
});

test('asks for what is gone: a redirect, or an entry', () => {
	const without: ExampleFiles = {
		...edited(first, [
			['statements/ferry-was-late.md', 'events: [late-ferry, new-quay]', 'events: [late-ferry]'],
		]),
		'timeline/new-quay.md': absent,
	};
	const owed = lineOf(first, 'releases/2025-03-01.yaml', 'new-quay:');
	expect(faultsOf(without)).toEqual([`${owed} id-vanished`]);
	const redirects = { 'redirects.yaml': 'events: { new-quay: late-ferry }\n' };
	expect(faultsOf({ ...without, ...redirects })).toEqual([]);
	const entry =
		'- { date: 2025-03-03, where: new-quay, said: A quay., says: None., why: It was never built. }\n';
	expect(faultsOf({ ...without, 'corrections.yaml': entry })).toEqual([]);
	// An entry about a part of it says nothing of the whole.
	const part = entry.replace('new-quay,', 'new-quay, what: title,');
	expect(faultsOf({ ...without, 'corrections.yaml': part })).toEqual([`${owed} id-vanished`]);
});

test('an entry that was released with a thing does not account for its removal later', () => {
	const entry = (says: string) =>
		`- { date: 2025-02-03, where: new-quay, said: "A quay.", says: ${says}, why: Misread. }\n`;
	const before = released(
		{ ...ferryFiles(), 'corrections.yaml': entry('A new quay.') },
		'2025-03-01'
	);
	const without: ExampleFiles = {
		...edited(before, [
			['statements/ferry-was-late.md', 'events: [late-ferry, new-quay]', 'events: [late-ferry]'],
		]),
		'timeline/new-quay.md': absent,
	};
	expect(faultsOf(without)).toEqual([
		`${lineOf(before, 'releases/2025-03-01.yaml', 'new-quay:')} id-vanished`,
	]);
	const both = entry('A new quay.') + entry('None.').replace('2025-02-03', '2025-03-03');
	const told = { ...without, 'corrections.yaml': both };
	expect(faultsOf(told)).toEqual([]);
	const later = released(told, '2025-03-05');
	expect(faultsOf(edited(later, [['site.yaml', 'Harbour Record', 'Harbour record']]))).toEqual([]);
});

test('asks after the words of the article, and after its passages', () => {
	const [, , body = ''] = String(first['article.md']).split(/^---\n/mu);
	const now = body.replace('a week later', 'one week later');
	const [was = '', is = ''] = [body, now].map((text) => bodyHashes(text)[0]);
	const moved = edited(first, [
		['article.md', body, now],
		['article.md', was, is],
	]);
	expect(faultsOf(moved)).toEqual([
		`${lineOf(moved, 'article.md', 'sha256:')} change-accounted`,
		`${lineOf(moved, 'releases/2025-03-01.yaml', 's-low-tide:')} passage-vanished`,
	]);
	const entry =
		'- { date: 2025-03-03, where: s-low-tide, said: It was late a week later., says: One week later., why: A slip of ours. }\n';
	expect(faultsOf({ ...moved, 'corrections.yaml': entry })).toEqual([]);
});

test('a slip is marked as such, and an answer is none', () => {
	const marked = edited(account, [
		['changes.yaml', 'what: so,', 'what: so, slip: true,'],
		['changes.yaml', 'newer late }', 'not late }'],
	]);
	expect(faultsOf({ ...changed, ...marked })).toEqual([
		'changes.yaml:1 slip-is-small',
		'changes.yaml:3 slip-is-small',
		'changes.yaml:3 change-accounted',
	]);
});

test('entries that were released stay as they were', () => {
	const second = released({ ...changed, ...account }, '2025-03-05');
	const edit = edited(second, [['corrections.yaml', 'It is 14.', 'It is more.']]);
	expect(faultsOf(edit)).toEqual([
		expect.stringMatching(/^releases\/2025-03-05\.yaml:\d+ account-vanished$/u),
	]);
});

test('knows of each day what changed, by language', () => {
	const second = released({ ...changed, ...account }, '2025-03-05', 'An answer and more.');
	for (const lang of ['en', 'ur']) {
		const { days, releases, history } = buildSite(checkFiles(second), lang);
		expect(days.map(({ day }) => day)).toEqual(['2025-03-05', '2025-03-01']);
		expect(days[0]?.differences.map(({ id, part }) => `${id} ${part}`)).toEqual([
			'low-tide so',
			'never-late title',
			'late-ferry title',
			'late-ferry date',
			'new-quay figures',
		]);
		expect(releases.map(({ day, isCurrent }) => [day, isCurrent])).toEqual([
			['2025-03-05', true],
			['2025-03-01', false],
		]);
		expect(history?.things.get('statements/ferry-was-late')).toEqual({
			published: '2025-03-01',
			modified: '2025-03-01',
			sequence: 0,
			release: '2025-03-05',
		});
	}
});

test('what is accounted for and not released yet has the day of its entry, and no release', () => {
	const { history, releases } = buildSite(checkFiles({ ...changed, ...account }));
	expect(history?.things.get('events/new-quay')).toEqual({
		published: '2025-03-01',
		modified: '2025-03-03',
		sequence: 1,
		release: undefined,
	});
	expect(history?.all.modified).toBe('2025-03-04');
	expect(releases[0]?.isCurrent).toBe(false);
});

test('words that owe no entry are dated and listed all the same: findings, positions, an assessment', () => {
	const story = {
		...ferryFiles(),
		'topics.yaml':
			'- { id: punctuality, title: Punctuality, question: Is it late? }\n- { id: tide, title: Tide, question: How low? }\n',
		'findings.yaml': `findings:
  - { finding: The log shows a delay., statements: [ferry-was-late], sources: [harbour-log] }
  - { finding: No tide is on record., statements: [low-tide], sources: [harbour-log] }
  - { finding: The mayor denies it., statements: [never-late], sources: [harbour-news] }
limits: Two sources alone were read.
`,
		'positions.yaml':
			'- { topic: punctuality, side: other, position: "It runs on time [@harbour-news].", sources: [harbour-news] }\n',
	};
	const before = released(story, '2025-03-01');
	const reworded = edited(before, [
		['findings.yaml', 'shows a delay', 'gives a delay'],
		['positions.yaml', 'runs on time', 'always runs on time'],
		['statements/low-tide.md', '\n---\n', '\n---\nOne more sentence [@harbour-log].\n\n'],
	]);
	expect(faultsOf(reworded)).toEqual([]);
	const { days, history } = buildSite(checkFiles(released(reworded, '2025-03-05')));
	expect(days[0]).toMatchObject({
		day: '2025-03-05',
		accounts: [],
		differences: [],
		pages: ['findings', 'positions'],
		reworded: [{ kind: 'statements', id: 'low-tide' }],
	});
	expect(history?.all.modified).toBe('2025-03-05');
	expect(history?.things.get('statements/low-tide')?.modified).toBe('2025-03-05');
	expect(days[1]).toMatchObject({ day: '2025-03-01', pages: [] });
});

test('a translation that changes is news to its readers alone', () => {
	const noted = parse(String(first['releases/2025-03-01.yaml'])) as ReleaseRecord;
	const original = noted.events['late-ferry']?.words['en'] ?? '';
	const urdu = (title: string) => ({
		'timeline/late-ferry.ur.md': `---\noriginal: ${original}\ntitle: ${title}\nplace: { name: پرانی گودی }\n---\nکشتی 9:00 کے بجائے 9:40 پر آئی، دفتر نے لکھا [@harbour-log]۔\n`,
	});
	const before = released({ ...ferryFiles(), ...urdu('کشتی دیر سے آئی') }, '2025-03-01');
	const after = released({ ...before, ...urdu('کشتی بہت دیر سے آئی') }, '2025-03-05');
	const modified = (lang: string) =>
		buildSite(checkFiles(after), lang).history?.things.get('events/late-ferry')?.modified;
	expect([modified('en'), modified('ur')]).toEqual(['2025-03-01', '2025-03-05']);
});
