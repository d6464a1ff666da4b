import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkContent } from '../../src/story/check/check.ts';
import { claims, exampleArticle, exampleStory } from '../../src/story/check/example-story.ts';
import { runNew } from '../../src/cli/new.ts';
import { templateNames } from '../../src/cli/new-templates.ts';
import { readFolder } from '../../src/story/load/files-fs.ts';
import { today } from '../story.ts';
import { catchPrinted } from './printed.ts';

const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');

let folder = '';
let printed: () => string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'new '));
	for (const [path, text] of Object.entries(exampleStory)) put(path, text);
	printed = catchPrinted();
});

afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});

function put(path: string, text: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

function read(path: string): string {
	return readFileSync(join(folder, path), 'utf8');
}

/** Calls what writes at once: only an address has to be asked for. */
function run(...args: string[]): number {
	return runNew(args, folder) as number;
}

function faults(): string[] {
	return checkContent(readFolder(folder), today).faults.map(
		({ line = 0, column = 0, ruleId = '' }) => `${String(line)}:${String(column)} ${ruleId}`
	);
}

/** Where the blanks of a text are, as the check should say it. */
function blanksOf(text: string): string[] {
	return text.split('\n').flatMap((line, row) => {
		const bare = line.replace(/(?:^|\s)#.*/u, '');
		return [...bare.matchAll(/…/gu)].map(
			({ index }) => `${String(row + 1)}:${String(index + 1)} blank-left`
		);
	});
}

/** Fills the blanks of a file one after the other. */
function fill(path: string, values: readonly string[]): void {
	const left = [...values];
	const text = read(path).replace(
		/^([^#\n]*)(#.*)?$/gmu,
		(_, bare: string, comment: string | undefined) =>
			bare.replace(/…/gu, () => left.shift() ?? '…') + (comment ?? '')
	);
	writeFileSync(join(folder, path), text);
	expect(left).toEqual([]);
}

const made = {
	event: 'timeline/fog.md',
	statement: 'statements/fog.md',
	source: 'sources/fog.yaml',
} as const;
const withId = templateNames.filter((name) => name !== 'findings');

test.each(withId)('writes a %s of which the check reports exactly the blanks', (name) => {
	expect(run(name, 'fog')).toBe(0);
	expect(printed()).toContain(made[name]);
	expect(printed()).toMatch(/then: CONTENT_DIR=.+ npm run check\n/u);
	expect(blanksOf(read(made[name])).length).toBeGreaterThan(5);
	expect(faults()).toEqual(blanksOf(read(made[name])));
});

test('passes an event as soon as its blanks are filled', () => {
	run('event', 'fog');
	fill(made.event, [
		...['2025-01-15', 'Fog stops the ferry', 'trade', 'mayor', 'The quay'],
		...['harbour-log', 'harbour-news', 'There was fog [@harbour-log].'],
	]);
	expect(faults()).toEqual([]);
});

test('passes a statement as soon as its blanks are filled and words are tied to it', () => {
	run('statement', 'fog');
	fill(made.statement, [
		...['There was fog', 'mayor', 'assertion', 'weather', 'not-found', 'No record has it.'],
		...['supported', 'The log has it.', 'harbour-log', 'supports', 'The log says fog.'],
		'The log says fog [@harbour-log].',
	]);
	expect(faults()).toEqual(['3:1 unused-statement']);
	put('article.md', read('article.md').replace('statement: ferry-was-late', 'statement: fog'));
	rmSync(join(folder, 'statements/ferry-was-late.md'));
	expect(faults()).toEqual([]);
});

test('passes a source as soon as its blanks are filled and something rests on it', () => {
	run('source', 'fog');
	fill(made.source, [
		...['report', 'research', 'Fog on the river', 'River office', '2024', '2025-01-31'],
		...['https://river.example/fog', 'en', 'full'],
	]);
	expect(faults()).toEqual(['2:7 unused-source']);
	const event = 'timeline/late-ferry.md';
	put(event, read(event).replace('[@harbour-log]', '[@harbour-log; @fog]'));
	expect(faults()).toEqual([]);
});

test('writes findings that pass as soon as their blanks are filled, and once', () => {
	expect(run('findings')).toBe(0);
	expect(faults()).toEqual(blanksOf(read('findings.yaml')));
	const rests = ['ferry-was-late', 'harbour-log'];
	const found = ['The log has it.', 'The paper has it.', 'The mayor denies it.'];
	fill('findings.yaml', [...found.flatMap((one) => [one, ...rests]), 'Two logs were not read.']);
	expect(faults()).toEqual([]);
	expect(run('findings')).toBe(2);
	expect(printed()).toContain('Unexpected second file of findings, expected one');
});

test('never writes over a file', () => {
	expect(run('event', 'late-ferry')).toBe(2);
	expect(read('timeline/late-ferry.md')).toBe(exampleStory['timeline/late-ferry.md']);
	expect(printed()).toContain('Unexpected id `late-ferry`, expected one that is free');
});

test('never gives away an id that stands in a file of another name', () => {
	expect(run('source', 'harbour-log')).toBe(2);
	expect(printed()).toMatch(/It stands in .*sources\/all\.yaml\.\n$/u);
	expect(() => read('sources/harbour-log.yaml')).toThrow('ENOENT');
});

test('never writes through a link or over a folder', () => {
	symlinkSync(join(folder, 'elsewhere.md'), join(folder, 'timeline/fog.md'));
	mkdirSync(join(folder, 'timeline/mist.md'));
	expect([run('event', 'fog'), run('event', 'mist')]).toEqual([2, 2]);
	expect(printed().match(/expected one that is free/gu)).toHaveLength(2);
	expect(() => read('elsewhere.md')).toThrow('ENOENT');
});

test('says in a sentence that a place cannot be written', () => {
	rmSync(join(folder, 'statements'), { recursive: true });
	put('statements', 'a file');
	expect(run('statement', 'fog')).toBe(2);
	expect(printed()).toMatch(/statements\/fog\.md that cannot be written \(EEXIST\)/u);
	expect(runNew(['event', 'fog'], join(folder, 'site.yaml'))).toBe(2);
	expect(printed()).toContain('it must be a folder in which you may write');
});

test('names the schema of the file for tools', () => {
	run('event', 'fog');
	const [, path = ''] = /\$schema=(\S+)/u.exec(read(made.event)) ?? [];
	expect(resolve(join(folder, 'timeline'), path)).toBe(resolve('.vscode/schemas/events.json'));
});

test.each([
	[['evnt'], 'Did you mean the kind `event`?'],
	[[], 'expected event, statement, source, findings, translation, story'],
	[['findings', 'fog'], 'a story has one file of findings\nWrite: npm run new -- findings'],
	[['event', 'Late', 'Ferry'], 'Write: npm run new -- event late-ferry'],
	[['event', '../../x'], 'Write: npm run new -- event x'],
	[
		['event', 'com1'],
		'Unexpected id `com1`, expected a name that Windows does not keep for a device',
	],
	[['event', 'کشتی'], 'Write: npm run new -- event my-event'],
	[['constructor'], 'Unexpected kind `constructor`'],
])('refuses %j and says what to write', (args, words) => {
	expect(run(...args)).toBe(2);
	expect(printed()).toContain(words);
	expect(faults()).toEqual([]);
});

test('writes a translation that passes as soon as its blanks are filled', () => {
	const event = 'timeline/late-ferry.ur.md';
	const statement = 'statements/ferry-was-late.ur.md';
	expect([run('new', 'x'), run('translation', event), run('translation', statement)]).toEqual([
		2, 0, 0,
	]);
	expect(faults()).toEqual([read(statement), read(event)].flatMap((text) => blanksOf(text)));
	for (const path of [event, statement]) {
		const [front = '', body = ''] = read(path).split('\n---\n…');
		const cited = /\[@[^\]]+\]/u.exec(front.split('# Below')[1] ?? '')?.[0] ?? '';
		put(path, `${front.replaceAll('…', 'کشتی دیر سے آئی')}\n---\nکشتی دیر سے آئی ${cited}${body}`);
	}
	expect(faults()).toEqual([]);
	expect(run('translation', event)).toBe(2);
	expect(printed()).toContain('expected one that is not there yet');
});

const further: Readonly<Record<string, string>> = {
	'topics.yaml':
		'- { id: punctuality, title: Punctuality, question: Does the ferry keep its times? }\n- { id: "1961", title: The quay, question: Who built it? }\n',
	'positions.yaml':
		'- { topic: punctuality, side: other, position: "The ferry is never late [@harbour-log].", sources: [harbour-log] }\n- { topic: "1961", side: other, position: The town built it., sources: [harbour-log] }\n',
	'eras.yaml':
		'- { id: all, title: All years, from: 1900, to: 2025, intro: The town has a ferry., bounds: It had none before. }\n',
	'questions.yaml':
		'- { id: whose, question: Whose ferry is it?, summary: Nobody says., settles: A deed., statements: [never-late], options: [{ title: The town’s, strength: weak, for: [{ says: It pays., source: harbour-log }] }] }\n',
	'obligations.yaml':
		'title: What the law asks\nintro: It asks little.\ninstruments: [{ id: act, title: Ferry Act, date: 1901, asks: A light., of: The town., bears: Not at all., sources: [harbour-log] }]\n',
	'findings.yaml':
		'findings:\n  - { finding: The log gives 40 minutes., statements: [ferry-was-late], sources: [harbour-log] }\n  - { finding: No record of the words was found., statements: [never-late], sources: [harbour-log] }\n  - { finding: The paper gives no time., statements: [ferry-was-late], sources: [harbour-news] }\nlimits: The log of February was not read.\n',
	'glossary.yaml':
		'- { id: log, names: { en: log }, says: The office writes in it when each ferry comes in. }\n',
	'method.md': '---\ntitle: How it was made\n---\nThe log was read.\n\nSo was the paper.\n',
	'article.md': exampleArticle(
		undefined,
		`${claims({ 'ferry-was-late': 'The ferry was late.', 'never-late': 'The mayor said that “it never is”.' })}notes:\n  - { quote: late, kind: unclear, note: "By how much? [@harbour-log]" }\n`
	),
};

test('writes a translation of every kind, which passes as soon as its blanks are filled', () => {
	for (const [path, text] of Object.entries(further)) put(path, text);
	put('site.yaml', `${read('site.yaml')}publisher: { name: Harbour office }\n`);
	// A second side of the statement’s topic, so that each position has its row.
	put(
		'statements/never-late.md',
		read('statements/never-late.md').replace('punctuality', '"1961"')
	);
	expect(faults()).toEqual([]);
	const names = ['site.yaml', ...Object.keys(further)].map((path) => path.replace('.', '.ur.'));
	expect(names.map((path) => run('translation', path))).toEqual(names.map(() => 0));
	expect(new Set(faults().map((one) => one.split(' ').at(-1)))).toEqual(new Set(['blank-left']));
	for (const path of names) {
		const words = (above: string) =>
			['کشتی دیر سے آئی', ...(above.match(/\[@[^\]]+\]/gu) ?? [])].join(' ');
		const filled = read(path).replace(
			/(?<above>(?:^ *# .*\n)*)(?<before>^ *(?:- )?(?:\w+: )?)…$/gmu,
			(_all, above: string, before: string) => `${above}${before}"${words(above)}"`
		);
		put(path, filled);
	}
	const article = 'کشتی دیر سے آئی۔ میئر نے کہا کہ ”ایسا کبھی نہیں ہوتا“۔';
	const [first = '', second = ''] = article.split(/(?<=۔) /u);
	const quotes = [first, second, 'دیر'];
	const front = read('article.ur.md').split('\n---\n')[0] ?? '';
	put(
		'article.ur.md',
		`${front.replace(/quote: .*/gu, () => `quote: ${quotes.shift() ?? ''}`).replace(/0{64}/u, sha256Of(article))}\n---\n${article}\n`
	);
	const method = read('method.ur.md').split('\n---\n')[0] ?? '';
	put('method.ur.md', `${method}\n---\nلاگ پڑھا گیا۔\n`);
	expect(faults()).toEqual([]);
});

test('writes every file that a language lacks in one go, and no other', () => {
	for (const [path, text] of Object.entries(further)) put(path, text);
	const mine = 'timeline/late-ferry.ur.md';
	put(mine, 'as it is');
	expect(run('translation', 'ur')).toBe(0);
	expect(read(mine)).toBe('as it is');
	const originals = [...Object.keys(exampleStory), ...Object.keys(further)].filter(
		(path) => !/^(?:actors|sides|categories|sources)/u.test(path)
	);
	for (const path of originals)
		expect(read(path.replace('.', '.ur.')), path).toMatch(/…|as it is/u);
	expect(printed()).toContain(`Wrote ${String(new Set(originals).size - 1)} files:`);
	expect(run('translation', 'ur')).toBe(0);
	expect(printed()).toContain('Every file has its translation into `ur`.');
	// The names of parties, sides and categories have no file of their own.
	expect(printed()).toContain(
		'until you add it, `names: { en: …, ur: … }`:\n  sides.yaml: other, narrator\n  actors.yaml: mayor, narrator\n'
	);
	for (const kind of ['sides', 'actors'])
		put(`${kind}.yaml`, read(`${kind}.yaml`).replaceAll(/en: ([^,}]+?) \}/gu, 'en: $1, ur: نام }'));
	const before = printed().length;
	expect(run('translation', 'ur')).toBe(0);
	expect(printed().slice(before)).not.toContain('Names without');
	expect(printed()).not.toContain('Add to');
	// Once the blanks of a list are filled in, what came into it later is printed.
	put('topics.ur.yaml', read('topics.ur.yaml').replaceAll('…', 'وقت'));
	put('topics.yaml', `${read('topics.yaml')}- { id: fares, title: Fares, question: Who pays? }\n`);
	expect(run('translation', 'ur')).toBe(0);
	expect(printed().split('Add to ')[1]).toMatch(
		/^topics\.ur\.yaml, and fill in every …:\n- id: fares\n {2}original: [0-9a-f]{64}\n {2}# Fares\n {2}title: …\n {2}# Who pays\?\n {2}question: …\n$/u
	);
	expect([run('translation', 'es'), run('translation', 'en')]).toEqual([2, 2]);
	expect(printed()).toContain('Add `es` to `languages` in site.yaml first');
});

test.each([
	['timeline/no-such.ur.md', 'expected that file to exist'],
	['late-ferry', 'expected the path of a file that is translated, with its language'],
	['actors.ur.yaml', 'Names stand in `actors.yaml`, by language'],
	['sides.ur.yaml', 'Names stand in `sides.yaml`, by language'],
	['sources/all.ur.yaml', 'Sources stand in the language in which they were published.'],
	['timeline/late-fery.ur.md', 'Did you mean the file `timeline/late-ferry.md`?'],
	['timeline/late-ferry.en.md', 'the language of the original, expected another language'],
	['timeline/late-ferry.es.md', 'Add `es` to `languages` in site.yaml first, or correct the name.'],
])('does not translate %s', (path, message) => {
	expect(run('translation', path)).toBe(2);
	expect(printed()).toContain(message);
});
