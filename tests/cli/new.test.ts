import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkContent } from '../../src/story/check/check.ts';
import { exampleStory } from '../../src/story/check/example-story.ts';
import { runNew } from '../../src/cli/new.ts';
import { templateNames } from '../../src/cli/new-templates.ts';
import { readFolder } from '../../src/story/load/files-fs.ts';
import { today } from '../story.ts';

let folder = '';
let printed = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'new '));
	for (const [path, text] of Object.entries(exampleStory)) put(path, text);
	printed = '';
	const print = (text: string | Uint8Array) => {
		printed += String(text);
		return true;
	};
	vi.spyOn(process.stdout, 'write').mockImplementation(print);
	vi.spyOn(process.stderr, 'write').mockImplementation(print);
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

function run(...args: string[]): number {
	return runNew(args, folder);
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

test.each(templateNames)('writes a %s of which the check reports exactly the blanks', (name) => {
	expect(run(name, 'fog')).toBe(0);
	expect(printed).toContain(made[name]);
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

test('never writes over a file', () => {
	expect(run('event', 'late-ferry')).toBe(2);
	expect(read('timeline/late-ferry.md')).toBe(exampleStory['timeline/late-ferry.md']);
	expect(printed).toContain('Unexpected id `late-ferry`, expected one that is free');
});

test('never gives away an id that stands in a file of another name', () => {
	expect(run('source', 'harbour-log')).toBe(2);
	expect(printed).toMatch(/It stands in .*sources\/all\.yaml\.\n$/u);
	expect(() => read('sources/harbour-log.yaml')).toThrow('ENOENT');
});

test('never writes through a link or over a folder', () => {
	symlinkSync(join(folder, 'elsewhere.md'), join(folder, 'timeline/fog.md'));
	mkdirSync(join(folder, 'timeline/mist.md'));
	expect([run('event', 'fog'), run('event', 'mist')]).toEqual([2, 2]);
	expect(printed.match(/expected one that is free/gu)).toHaveLength(2);
	expect(() => read('elsewhere.md')).toThrow('ENOENT');
});

test('says in a sentence that a place cannot be written', () => {
	rmSync(join(folder, 'statements'), { recursive: true });
	put('statements', 'a file');
	expect(run('statement', 'fog')).toBe(2);
	expect(printed).toMatch(/statements\/fog\.md that cannot be written \(EEXIST\)/u);
	expect(runNew(['event', 'fog'], join(folder, 'site.yaml'))).toBe(2);
	expect(printed).toContain('it must be a folder in which you may write');
});

test('names the schema of the file for tools', () => {
	run('event', 'fog');
	const [, path = ''] = /\$schema=(\S+)/u.exec(read(made.event)) ?? [];
	expect(resolve(join(folder, 'timeline'), path)).toBe(resolve('.vscode/schemas/events.json'));
});

test.each([
	[['evnt'], 'Did you mean the kind `event`?'],
	[[], 'expected event, statement, source'],
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
	expect(printed).toContain(words);
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
	expect(printed).toContain('expected one that is not there yet');
});

test.each([
	['timeline/no-such.ur.md', 'expected that file to exist'],
	['late-ferry', 'expected the path of a statement or an event with its language'],
	['timeline/late-ferry.en.md', 'the language of the original, expected another language'],
	['timeline/late-ferry.es.md', 'Add `es` to `languages` in site.yaml first, or correct the name.'],
])('does not translate %s', (path, message) => {
	expect(run('translation', path)).toBe(2);
	expect(printed).toContain(message);
});
