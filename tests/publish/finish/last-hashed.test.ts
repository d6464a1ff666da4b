import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '../../../src/publish/finish/finish.ts';
import { keepLastHashed, keptName } from '../../../src/publish/finish/last-hashed.ts';
import { formatSums, readSums, sha256, sumsName } from '../../../src/publish/sums.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'hashed-'));
});
afterEach(() => {
	rmSync(root, { recursive: true });
});

/** A finished site of a few files, each of which holds its own path. */
function site(name: string, paths: readonly string[]): string {
	const folder = join(root, name);
	for (const path of paths) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), path);
	}
	mkdirSync(join(folder, 'hosting'), { recursive: true });
	const sums = new Map(paths.map((path) => [path, sha256(path)]));
	writeFileSync(join(folder, sumsName), formatSums(sums));
	return folder;
}

const old = ['cards/a.11111111.png', '_astro/a.x1.css', '_astro/a.x1.css.br', 'index.html'];
const now = ['cards/a.22222222.png', 'index.html'];

test('files under names with a hash stay for pages that caches still hold, with their packed copies', () => {
	const made = site('new', now);
	const kept = ['_astro/a.x1.css', '_astro/a.x1.css.br', 'cards/a.11111111.png'];
	expect(keepLastHashed(site('old', old), made)).toEqual(kept);
	expect(readFileSync(join(made, 'cards/a.11111111.png'), 'utf8')).toBe('cards/a.11111111.png');
	const sums = readSums(readFileSync(join(made, sumsName), 'utf8')) ?? new Map<string, string>();
	const files = listFiles(made).filter((path) => path !== sumsName);
	expect([...sums.keys()].sort()).toEqual(files.sort());
	for (const path of files) expect(sums.get(path)).toBe(sha256(readFileSync(join(made, path))));
});

test('they stay for one deploy alone', () => {
	const second = site('second', now);
	keepLastHashed(site('first', old), second);
	const third = site('third', ['cards/a.33333333.png', 'index.html']);
	expect(keepLastHashed(second, third)).toEqual(['cards/a.22222222.png']);
});

test('a file that was changed by another hand is not kept', () => {
	const last = site('old', old);
	writeFileSync(join(last, 'cards/a.11111111.png'), 'another picture');
	expect(keepLastHashed(last, site('new', now))).toEqual(['_astro/a.x1.css', '_astro/a.x1.css.br']);
});

test('without a site before it, or without anything to keep, a site stays as it is', () => {
	const made = site('new', now);
	const before = readFileSync(join(made, sumsName), 'utf8');
	expect(keepLastHashed(join(root, 'none'), made)).toEqual([]);
	expect(keepLastHashed(site('same', now), made)).toEqual([]);
	expect(readFileSync(join(made, sumsName), 'utf8')).toBe(before);
	expect(existsSync(join(made, keptName))).toBe(false);
});
