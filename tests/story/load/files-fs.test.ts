import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../../src/story/check/check.ts';
import { exampleStory } from '../../../src/story/check/example-story.ts';
import { readFolder } from '../../../src/story/load/files-fs.ts';
import { today } from '../../story.ts';

let folder = '';

beforeEach(() => {
	// A space and right-to-left letters, since folders have such names.
	folder = join(mkdtempSync(join(tmpdir(), 'record ')), 'کشتی story');
	for (const [path, text] of Object.entries(exampleStory)) put(path, text);
});

afterEach(() => {
	rmSync(dirname(folder), { recursive: true });
});

function put(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), content);
}

function faults(): string[] {
	return checkContent(readFolder(folder), today).faults.map(
		({ file = '', line = 0, column = 0, ruleId = '' }) =>
			`${file}:${String(line)}:${String(column)} ${ruleId}`
	);
}

function messages(): string[] {
	return checkContent(readFolder(folder), today).faults.map(
		({ reason, note = '' }) => `${reason}. ${note}`
	);
}

test('reads the example story without a fault', () => {
	expect(faults()).toEqual([]);
});

test.skipIf(process.getuid?.() === 0)('reports an unreadable file (root can read any file)', () => {
	chmodSync(join(folder, 'actors.yaml'), 0);
	expect(faults()).toEqual(['actors.yaml:1:1 unreadable']);
});

test('reports a folder in the place of a file as unreadable', () => {
	rmSync(join(folder, 'actors.yaml'));
	symlinkSync('timeline', join(folder, 'actors.yaml'));
	expect(faults()).toEqual(['actors.yaml:1:1 unreadable']);
});

test('says of each thing that is no file what it is', () => {
	symlinkSync('nowhere.md', join(folder, 'timeline/dangling.md'));
	symlinkSync('loop.md', join(folder, 'timeline/loop.md'));
	symlinkSync('..', join(folder, 'timeline/up'));
	mkdirSync(join(folder, 'method.md'));
	execFileSync('mkfifo', [join(folder, 'timeline/pipe.md')]);
	writeFileSync(Buffer.concat([Buffer.from(join(folder, 'timeline/x')), Buffer.of(0xff)]), 'x');
	expect(messages()).toEqual([
		'Unexpected folder in the place of a file, expected a text file. Rename it, or remove it.',
		'Unexpected symbolic link that leads to no file, expected a text file. Replace the link by a copy of the file, or remove it.',
		'Unexpected symbolic link that leads to no file, expected a text file. Replace the link by a copy of the file, or remove it.',
		'Unexpected pipe, socket or device, expected a text file. Replace it by a text file, or remove it.',
		'Unexpected folder in the place of a file, expected a text file. Rename it, or remove it.',
		'Unexpected file with a name that is not UTF-8, expected a text file. Rename it.',
	]);
});

test('reports a file that is not UTF-8', () => {
	put('actors.yaml', Buffer.from('- { id: mayor, names: { en: Andr\u00E9 } }', 'latin1'));
	expect(faults()).toEqual(['actors.yaml:1:1 not-utf8']);
});

test('reports text in UTF-16 as not UTF-8', () => {
	put('actors.yaml', Buffer.from('\uFEFF- { id: mayor }', 'utf16le'));
	expect(faults()).toEqual(['actors.yaml:1:1 not-utf8']);
});

test('reports an empty file', () => {
	put('statements/never-late.md', ' \n\n');
	expect(faults()).toEqual(['statements/never-late.md:1:1 empty-file']);
});

test('reports a missing file, and does not blame those who refer to it', () => {
	rmSync(join(folder, 'actors.yaml'));
	expect(faults()).toEqual(['actors.yaml:1:1 missing-file']);
});

test('reports a missing folder with the place where it looked', () => {
	rmSync(folder, { recursive: true });
	expect(faults()).toEqual(['.:1:1 unreadable']);
	expect(messages()[0]).toContain(folder);
});

test('reports a file over 1 MiB and reads one of exactly 1 MiB', () => {
	const site = String(exampleStory['site.yaml']);
	put('site.yaml', `${site}#${' '.repeat(1_048_576 - site.length - 1)}`);
	expect(faults()).toEqual([]);
	put('site.yaml', `${site}#${' '.repeat(1_048_576 - site.length)}`);
	expect(faults()).toEqual(['site.yaml:1:1 too-large']);
});

test('a release may be as long as a long record makes it', () => {
	const entry = (at: number) =>
		`  line-${String(at)}:\n    title: ${'Late '.repeat(20)}\n    said: not-found\n    so: supported\n    facts: 5b7fe0c6dd16\n    words:\n      en: ${'a'.repeat(64)}\n`;
	const release = (entries: number) =>
		`says: One.\ncontent: ${'a'.repeat(64)}\narticle:\n  en: ${'a'.repeat(64)}\nstatements:\n${Array.from({ length: entries }, (_, at) => entry(at)).join('')}`;
	put('releases/2025-02-01.yaml', release(5_000));
	const { files, faults: unread } = readFolder(folder);
	expect(unread.map(String)).toEqual([]);
	const { content } = checkContent({ files, paths: [], faults: [] }, today);
	expect(Object.keys(content.records.releases[0]?.value.statements ?? {}).length).toBe(5_000);
	put('releases/2025-02-01.yaml', release(40_000));
	expect(readFolder(folder).faults.map(({ ruleId }) => ruleId)).toEqual(['too-large']);
});

test('reports a symbolic link that leaves the folder and reads one that stays in it', () => {
	writeFileSync(join(dirname(folder), 'secret.md'), 'secret');
	symlinkSync(join(dirname(folder), 'secret.md'), join(folder, 'timeline/secret.md'));
	symlinkSync('/', join(folder, 'all'));
	symlinkSync('all.yaml', join(folder, 'sources/again.yaml'));
	expect(faults().filter((fault) => !fault.includes('duplicate-id'))).toEqual([
		'all:1:1 link-leaves-content',
		'timeline/secret.md:1:1 link-leaves-content',
	]);
});

test('reports a symbolic link to nothing and one in a circle as unreadable', () => {
	symlinkSync('gone.md', join(folder, 'timeline/broken.md'));
	symlinkSync('circle.md', join(folder, 'timeline/circle.md'));
	expect(faults()).toEqual([
		'timeline/broken.md:1:1 unreadable',
		'timeline/circle.md:1:1 unreadable',
	]);
});

test.skipIf(process.platform === 'win32')('reports a pipe instead of waiting at it', async () => {
	const { execFileSync } = await import('node:child_process');
	execFileSync('mkfifo', [join(folder, 'timeline/pipe.md')]);
	expect(faults()).toEqual(['timeline/pipe.md:1:1 unreadable']);
});

test('leaves hidden files out', () => {
	put('.schemas/event.json', '{}');
	put('timeline/.event.md.swp', 'x');
	expect(faults()).toEqual([]);
});

test('refuses names that cannot be addresses, with one that can', () => {
	put('timeline/Late Ferry.md', String(exampleStory['timeline/late-ferry.md']));
	put('timeline/کشتی.md', String(exampleStory['timeline/late-ferry.md']));
	put('timeline/x.yml', 'a: b');
	put('timelin/y.md', 'a: b');
	expect(faults()).toEqual([
		'timelin/y.md:1:1 unknown-file',
		'timeline/Late Ferry.md:1:1 unknown-file',
		'timeline/x.yml:1:1 unknown-file',
		'timeline/کشتی.md:1:1 unknown-file',
	]);
	expect(messages().join('\n')).toContain('Rename the file to `timeline/late-ferry.md`.');
	expect(messages().join('\n')).toContain('Did you mean the folder `timeline`?');
	expect(messages().join('\n')).toContain('Rename it to end in `.md`.');
});

test('tells to remove what editors and systems leave behind, and never to rename it', () => {
	const left = [
		'#late-ferry.md#',
		'4913',
		'Thumbs.db',
		'desktop.ini',
		'late-ferry.md.orig',
		'late-ferry.md.rej',
		'late-ferry.md.swo',
		'late-ferry.md~',
	];
	// A picture of the system, which is not UTF-8.
	for (const name of left) put(`timeline/${name}`, Uint8Array.of(0xff, 0x00));
	put('site.yaml~', 'title: x');
	put('statements/README', 'Statements');
	put('statements/README.md', '# Statements');
	const folder = 'Remove it, or move it out of the content folder: it is no part of the story.';
	const leftover = 'Remove it: it is an editor’s leftover, or the system’s.';
	expect(faults()).toEqual(
		[
			'site.yaml~',
			'statements/README',
			'statements/README.md',
			...left.map((name) => `timeline/${name}`),
		].map((path) => `${path}:1:1 unknown-file`)
	);
	expect(messages().map((message) => message.replace(/^.*?\. (?=Remove)/u, ''))).toEqual([
		leftover,
		folder,
		folder,
		...left.map(() => leftover),
	]);
});

test('does not take a leftover for the file that is gone', () => {
	rmSync(join(folder, 'timeline/late-ferry.md'));
	put('timeline/late-ferry.md~', String(exampleStory['timeline/late-ferry.md']));
	expect(faults()).toEqual([
		'statements/ferry-was-late.md:10:10 event-exists',
		'timeline/late-ferry.md~:1:1 unknown-file',
	]);
});

test('refuses a name that Windows keeps for a device', () => {
	put('timeline/con.md', String(exampleStory['timeline/late-ferry.md']));
	put('timeline/con-artists.md', String(exampleStory['timeline/late-ferry.md']));
	expect(faults()).toEqual(['timeline/con.md:1:1 unknown-file']);
	const [message = ''] = messages();
	expect(message).toContain(
		'Unexpected file name `con`, expected a name that Windows does not keep for a device'
	);
	expect(message).toContain('Rename the file to `timeline/con-1.md`.');
});
