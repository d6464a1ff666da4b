import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../sums.ts';
import type { TakenFile } from './finished-file.ts';
import type { LastSite } from './last-site.ts';

/**
 * Takes a finished file and its packed copies over from the last site into a new one, where it is made from the same.
 * Their sums are compared when they stand there: another build, or a hand, may have changed the last site meanwhile.
 *
 * @returns `undefined` where it has to be made anew; then nothing stands in its place
 */
export function takeLast(
	{ folder, count, sums, files }: LastSite,
	to: string,
	path: string,
	key: string
): TakenFile | undefined {
	const known = files.get(path);
	if (known?.key !== key) return undefined;
	const { bytes, length, elements, scripts } = known;
	const own = ['', '.br', '.gz'].flatMap((ending) => {
		const sum = sums.get(path + ending);
		return sum === undefined ? [] : [[path + ending, sum] as const];
	});
	mkdirSync(dirname(join(to, path)), { recursive: true });
	const isWhole =
		own[0]?.[0] === path &&
		own.every(([one, sum]) => isTaken(join(folder, one), join(to, one), sum));
	if (isWhole) return { bytes, length, elements, scripts, sums: own, count };
	for (const ending of ['', '.br', '.gz']) rmSync(join(to, path + ending), { force: true });
	return undefined;
}

function isTaken(from: string, to: string, sum: string): boolean {
	try {
		link(from, to);
		return sha256(readFileSync(to)) === sum;
	} catch {
		return false;
	}
}

/** Gives a file a second name, or copies it to another disk. No build writes into a file that stands in a site. */
function link(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}
