import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'content-'));
	cpSync('tests/fixtures/ferry', folder, { recursive: true });
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

function run(command: string): string {
	const env = { ...process.env, CONTENT_DIR: folder };
	const { status, stdout } = spawnSync(process.execPath, [main, command], {
		encoding: 'utf8',
		env,
	});
	return `${String(status)} ${stdout.trim().split('\n')[0] ?? ''}`;
}

const published = () => readFileSync(join(folder, 'published.yaml'), 'utf8');
const put = (file: string, text: string) => {
	writeFileSync(join(folder, file), text);
};

test('notes every id, and once', () => {
	expect(run('publish-ids')).toBe('0 ✓ added to published.yaml');
	const noted = published();
	expect(noted).toContain('statements:\n  - ferry-was-late\n  - low-tide\n  - never-late\n');
	expect(noted).toContain('passages:\n  s-ferry-was-late: e7c22fd36b84\n');
	expect(noted).toContain('  s-ferry-was-late-2: e7c22fd36b84-2\nnotes:\n  e-1: 6497e4b3d7be\n');
	expect(run('publish-ids')).toBe('0 ✓ nothing to add to published.yaml');
	expect(published()).toBe(noted);
	expect(run('check')).toMatch(/^0 /u);
});

test('adds the passages of a story that was published before these were noted, which the check asks for', () => {
	put('published.yaml', 'statements: [ferry-was-late]\n');
	expect(run('check')).toMatch(/^1 .*published\.yaml:1:14 .*\(passage-unrecorded\)$/u);
	expect(run('publish-ids')).toBe('0 ✓ added to published.yaml');
	expect(run('check')).toMatch(/^0 /u);
});

test('notes nothing of content with faults', () => {
	put('published.yaml', 'statements: [gone]\n');
	expect(run('publish-ids')).toMatch(/^1 .*\(id-vanished\)$/u);
	expect(published()).toBe('statements: [gone]\n');
});
