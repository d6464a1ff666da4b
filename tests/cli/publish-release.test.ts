import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ReleaseRecord } from '../../src/story/schema/release.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
let folder = '';

beforeEach(() => {
	folder = temporaryFolder();
	cpSync('tests/fixtures/ferry', folder, { recursive: true });
});

function run(...args: string[]): string {
	const env = { ...process.env, CONTENT_DIR: folder };
	const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
		encoding: 'utf8',
		env,
	});
	return `${String(status)} ${(stdout + stderr).trim().split('\n')[0] ?? ''}`;
}

const release = (...args: string[]) => run('publish-release', ...args);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const put = (file: string, text: string) => {
	writeFileSync(join(folder, file), text);
};
const noted = (day: string) => parse(read(`releases/${day}.yaml`)) as ReleaseRecord;

test('notes what is published, and nothing a second time', () => {
	expect(release('2025-03-01', 'First published.')).toMatch(/^0 ✓ wrote .*2025-03-01\.yaml$/u);
	const { says, statements, events, passages, notes } = noted('2025-03-01');
	expect(says).toBe('First published.');
	expect(Object.keys(statements)).toEqual(['ferry-was-late', 'low-tide', 'never-late']);
	expect(statements['never-late']).toMatchObject({ said: 'not-found', so: 'contradicted' });
	expect(events['new-quay']).toMatchObject({ date: '1961-09~/1962-03' });
	expect(passages['s-ferry-was-late-2']).toBe('e7c22fd36b84-2');
	expect(notes).toEqual({ 'e-1': '6497e4b3d7be' });
	expect(run('check')).toMatch(/^0 /u);
	expect(release('2025-03-02', 'Nothing.')).toMatch(/^2 .*expected a change$/u);
	put('actors.yaml', `${read('actors.yaml')}# a comment\n`);
	expect(release('2025-03-01', 'Again.')).toMatch(/^2 .*a day has one release$/u);
	expect(release('2025-03-02', 'A comment.')).toMatch(/^0 /u);
});

test.each([
	['2025-02-30', 'A day that is none.', 'Unexpected day `2025-02-30`'],
	['', 'No day.', 'Unexpected day ``'],
	['2025-03-01', '', 'Unexpected sentence ``'],
	['2125-03-01', 'Too soon.', 'Unexpected day 2125-03-01, expected none that is still to come'],
])('refuses the day or the sentence: %s %s', (day, says, reason) => {
	expect(release(day, says)).toContain(`2 ${reason}`);
	expect(existsSync(join(folder, 'releases'))).toBe(false);
});

test('notes nothing of content with faults, and no entry of a later day', () => {
	put('published.yaml', 'statements: [gone]\n');
	expect(release('2025-03-01', 'First.')).toMatch(/^1 .*\(id-vanished\)$/u);
	put('published.yaml', 'statements: []\n');
	put(
		'corrections.yaml',
		'- { date: 2025-03-02, where: late-ferry, said: One., says: Two., why: Three. }\n'
	);
	expect(release('2025-03-01', 'First.')).toMatch(/^2 Unexpected entry of 2025-03-02 in correc/u);
	expect(existsSync(join(folder, 'releases'))).toBe(false);
});

test('takes over the list of ids that were published before, with what is gone and where it leads', () => {
	put(
		'published.yaml',
		'statements: [ferry-was-late, gone, old]\npassages: { s-gone: aaaaaaaaaaaa }\nredirects:\n  statements: { old: low-tide }\n  passages: { s-gone: s-low-tide }\n'
	);
	put(
		'corrections.yaml',
		'- { date: 2025-02-02, where: gone, said: One., says: Two., why: Three. }\n'
	);
	expect(run('check')).toMatch(/^0 /u);
	expect(release('2025-03-01', 'First.')).toMatch(/^0 /u);
	expect(existsSync(join(folder, 'published.yaml'))).toBe(false);
	expect(noted('2025-03-01').gone).toEqual({
		statements: ['gone', 'old'],
		passages: { 's-gone': 'aaaaaaaaaaaa' },
	});
	expect(parse(read('redirects.yaml'))).toEqual({
		statements: { old: 'low-tide' },
		passages: { 's-gone': 's-low-tide' },
	});
	expect(run('check')).toMatch(/^0 /u);
	expect(release('2025-03-02', 'Nothing.')).toMatch(/^2 .*expected a change$/u);
	put('redirects.yaml', 'passages: { s-gone: s-low-tide }\n');
	expect(run('check')).toMatch(/^1 .*2025-03-01\.yaml:\d+:7 .*`old`.*\(id-vanished\)$/u);
});
