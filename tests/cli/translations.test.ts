import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/story/check/check.ts';
import { bodyHashes } from '../../src/story/check/rules/sha256-matches.ts';
import { readFolder } from '../../src/story/load/files-fs.ts';
import { site } from '../record.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'content-'));
const [, ...translated] = site.meta.languages;
const today = new Date().toISOString().slice(0, 10);

beforeEach(() => {
	cpSync('content', folder, { recursive: true });
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

function change(file: string, edit: (text: string) => string): void {
	const text = read(file);
	writeFileSync(join(folder, file), edit(text));
	expect(read(file)).not.toBe(text);
}

/** Every fault of the copy, as `file:line rule`. */
function faults(): string[] {
	return checkContent(readFolder(folder), today).faults.map(
		({ file = '', line = 0, ruleId = '' }) => `${file}:${String(line)} ${ruleId}`
	);
}

/** The lines of a file that match, counted from 1; of the part behind a sign where one is given. */
function linesOf(file: string, pattern: RegExp, behind = ''): number[] {
	const text = read(file);
	const start = text.slice(0, text.indexOf(behind)).split('\n').length;
	const lines = text.slice(text.indexOf(behind)).split('\n');
	return lines.flatMap((line, index) => (pattern.test(line) ? [start + index] : []));
}

/** The files that note what is published: the last release, or the list that comes before the first. */
const released = globSync('releases/*.yaml', { cwd: 'content' }).sort().slice(-1);
const lists = released.length > 0 ? released : ['published.yaml'];

const copies = ['article.md', ...translated.map((lang) => `article.${lang}.md`)];
const quote = /^(?<key> +quote: "?)(?<word>\S+)/mu;
/** Writes a word of a quote twice without a space: another word, in any language. */
const otherWord = '$<key>$<word>$<word>';

test('`npm run check` fails when one word of a quote is changed, in whichever copy', () => {
	const places = copies.map((file) => `${file}:${String(linesOf(file, quote)[0])}:`);
	for (const file of copies) change(file, (text) => text.replace(quote, otherWord));
	const { status, stdout } = spawnSync(process.execPath, [main, 'check'], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: folder },
	});
	expect(status).toBe(1);
	for (const place of places) expect(stdout).toContain(place);
	expect(stdout.match(/\(quote-in-article\)$/gmu)).toHaveLength(copies.length);
	expect(stdout).toMatch(new RegExp(`^✗ ${String(copies.length)} faults `, 'mu'));
});

test('no quote of any copy may differ from its article by a word', () => {
	const changed = copies.flatMap((file) =>
		linesOf(file, quote).map((line) => `${file}:${String(line)} quote-in-article`)
	);
	for (const file of copies)
		change(file, (text) => text.replace(new RegExp(quote, 'gmu'), otherWord));
	const found = faults().filter((fault) => fault.endsWith('quote-in-article'));
	expect(found.sort()).toEqual(changed.sort());
	expect(found.length).toBeGreaterThanOrEqual(copies.length * site.article.claims.length);
});

/** Puts a word into the first sentence behind a sign. */
const addWord = (sign: RegExp) => (text: string) =>
	text.replace(sign, (found) => `${found} indeed`);

/** Edits a sentence of the article as an editor would: in the text, in its quote, and in the hash. */
function inArticle(text: string): string {
	const [, front = '', body = ''] = text.split(/^---\n/mu);
	const [claim] = (parse(front) as { claims: readonly { quote: string }[] }).claims;
	const words = claim?.quote ?? '';
	const edited = words.replace(/\.$/u, ' indeed.');
	return text
		.replaceAll(words, edited)
		.replace(/^sha256: .*$/mu, `sha256: ${bodyHashes(body.replaceAll(words, edited))[0] ?? ''}`);
}

test.each([
	['statements/report-supports-view.md', addWord(/(?<= because: )\S+/u), ''],
	['timeline/doha-ceasefire-2025.md', addWord(/(?<=\n---\n+)\S+/u), ''],
	[
		'eras.yaml',
		addWord(/(?<=- id: new-state-1947\n[^]*?intro: >-\n +)\S+/u),
		'- id: new-state-1947',
	],
	['article.md', inArticle, ''],
])('one sentence changed makes its translations stale, and no other: %s', (file, edit, behind) => {
	change(file, edit);
	const stale = translated.map((lang) => {
		const copy = file.replace(/(?=\.\w+$)/u, `.${lang}`);
		return `${copy}:${String(linesOf(copy, /^ *original:/u, behind)[0])} translation-stale`;
	});
	// The words of a passage are those that it was published with.
	const passage = /^ {2}s-report-supports-view:/u;
	const published = lists.flatMap((list) =>
		linesOf(list, passage).map((line) => `${list}:${String(line)} passage-vanished`)
	);
	const owed = released.length === 0 ? [] : linesOf('article.md', /^sha256:/u);
	const inRelease = owed.map((line) => `article.md:${String(line)} change-accounted`);
	const all = file === 'article.md' ? [...stale, ...inRelease, ...published] : stale;
	expect(faults()).toEqual(all.sort());
});
