import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mendFolder, replaceFolder } from '../../../src/publish/finish/replace-folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** The number of a process that has ended. */
const ended = 2 ** 22 + 1;
const pageIn = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

test('puts a folder in the place of another, and leaves nothing beside it', () => {
	const folder = temporaryFolder({ 'made/index.html': 'new', 'www/site/index.html': 'old' });
	replaceFolder(join(folder, 'made'), join(folder, 'www/site'));
	expect(pageIn(join(folder, 'www/site'))).toBe('new');
	expect(readdirSync(join(folder, 'www'))).toEqual(['site']);
	expect(readdirSync(folder)).toEqual(['www']);
});

test('makes the folders on the way to a new one', () => {
	const folder = temporaryFolder({ 'made/index.html': 'new' });
	replaceFolder(join(folder, 'made'), join(folder, 'a/b/site'));
	expect(pageIn(join(folder, 'a/b/site'))).toBe('new');
});

const otherDisk = '/dev/shm';
const hasOtherDisk = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(tmpdir()).dev;

test.runIf(hasOtherDisk)('copies to another disk first, and moves it into place there', () => {
	const folder = temporaryFolder({ 'made/index.html': 'new', 'made/a/b.txt': 'b' });
	const far = temporaryFolder({ 'site/index.html': 'old', 'site/gone.html': 'gone' }, otherDisk);
	replaceFolder(join(folder, 'made'), join(far, 'site'));
	expect(pageIn(join(far, 'site'))).toBe('new');
	expect(readdirSync(join(far, 'site')).sort()).toEqual(['a', 'index.html']);
	expect(readdirSync(far)).toEqual(['site']);
});

test('keeps what stands there when there is nothing to put in its place', () => {
	const folder = temporaryFolder({ 'site/index.html': 'old' });
	expect(() => {
		replaceFolder(join(folder, 'made'), join(folder, 'site'));
	}).toThrow('ENOENT');
	expect(pageIn(join(folder, 'site'))).toBe('old');
	expect(readdirSync(folder)).toEqual(['site']);
});

test('puts back what a killed process had moved aside, and removes what it had brought', () => {
	const folder = temporaryFolder({
		[`.site.record-old-${String(ended)}/index.html`]: 'old',
		[`.site.record-new-${String(ended)}/index.html`]: 'half',
		[`.other.record-new-${String(ended)}/index.html`]: 'another’s',
		'.site.record-new-x/index.html': 'nobody’s',
	});
	mkdirSync(join(folder, `.site.record-new-${String(process.ppid)}`));
	mendFolder(join(folder, 'site'));
	expect(pageIn(join(folder, 'site'))).toBe('old');
	expect(readdirSync(folder).sort()).toEqual([
		`.other.record-new-${String(ended)}`,
		`.site.record-new-${String(process.ppid)}`,
		'.site.record-new-x',
		'site',
	]);
});

test('keeps a site that stands when it tidies up after a killed process', () => {
	const folder = temporaryFolder({
		'site/index.html': 'new',
		[`.site.record-old-${String(ended)}/index.html`]: 'old',
	});
	mendFolder(join(folder, 'site'));
	expect(pageIn(join(folder, 'site'))).toBe('new');
	expect(readdirSync(folder)).toEqual(['site']);
});
