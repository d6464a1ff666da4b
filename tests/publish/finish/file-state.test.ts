import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepTimes } from '../../../src/publish/finish/file-state.ts';
import { replaceFolder } from '../../../src/publish/finish/replace-folder.ts';
import { formatSums, sha256, sumsName } from '../../../src/publish/sums.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const year = 365 * 86_400;

/** A site of some files with its sums; all of its times lie a year back. */
function siteIn(files: Readonly<Record<string, string>>, on?: string): string {
	const sums = Object.entries(files).map(([path, text]) => [path, sha256(text)] as const);
	const folder = temporaryFolder({ ...files, [sumsName]: formatSums(new Map(sums)) }, on);
	for (const path of Object.keys(files)) {
		const time = Math.floor(Date.now() / 1_000) - year;
		utimesSync(join(folder, path), time, time);
	}
	return folder;
}

/** Whether a file has the time of the site before it. */
function isOld(folder: string, path: string): boolean {
	return Date.now() - statSync(join(folder, path)).mtimeMs > (year / 2) * 1_000;
}

const fresh = (files: Readonly<Record<string, string>>) => {
	const folder = siteIn(files);
	for (const path of Object.keys(files)) utimesSync(join(folder, path), new Date(), new Date());
	return folder;
};
const before = { 'index.html': 'words', 'a/b.html': 'words of b', 'gone.html': 'gone' };
const now = { 'index.html': 'words', 'a/b.html': 'Words of b', 'new.html': 'words' };

test('a file that did not change keeps its time, and no other does', () => {
	const made = fresh(now);
	keepTimes(made, siteIn(before));
	expect(Object.keys(now).filter((path) => isOld(made, path))).toEqual(['index.html']);
});

test('a site that is the first, or has no sums that can be read, has times of its own', () => {
	const made = fresh(now);
	keepTimes(made, join(made, 'nowhere'));
	const broken = siteIn(before);
	writeFileSync(join(broken, sumsName), 'no sums');
	keepTimes(made, broken);
	expect(Object.keys(now).filter((path) => isOld(made, path))).toEqual([]);
});

const otherDisk = '/dev/shm';
const disks = [tmpdir(), ...(existsSync(otherDisk) ? [otherDisk] : [])];

test.each(disks)(
	'whatever the umask, everybody may read what is put on %s, and times stay',
	(on) => {
		const mask = process.umask(0o077);
		onTestFinished(() => {
			process.umask(mask);
		});
		const made = siteIn(now);
		const last = siteIn(before, on);
		replaceFolder(made, last);
		const paths = readdirSync(last, { recursive: true, encoding: 'utf8' });
		expect(paths).toContain('a/b.html');
		const modes = [last, ...paths.map((path) => join(last, path))].map((path) => {
			const stat = statSync(path);
			return [stat.isDirectory(), (stat.mode & 0o777).toString(8)];
		});
		for (const [isFolder, mode] of modes) expect(mode).toBe(isFolder ? '755' : '644');
		expect(isOld(last, 'index.html')).toBe(true);
	}
);
