import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareSums } from './compare-sums.ts';
import { listFiles } from './finish.ts';
import { readSums, sha256, sumsName } from '../sums.ts';

/** Notes what a built site was made from, and what it is. */
export function writeStamp(stamp: string, inputs: string | undefined, folder: string): void {
	if (inputs === undefined) return;
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, lineOf(inputs, readFileSync(join(folder, sumsName))));
}

/**
 * Whether a folder holds, byte by byte, the site that was made from the same inputs; then building it again
 * would change nothing.
 */
export function isUpToDate(stamp: string, inputs: string | undefined, folder: string): boolean {
	if (inputs === undefined) return false;
	try {
		const list = readFileSync(join(folder, sumsName));
		if (readFileSync(stamp, 'utf8') !== lineOf(inputs, list)) return false;
		const expected = readSums(list.toString('utf8')) ?? new Map<string, string>();
		const paths = listFiles(folder).filter((path) => path !== sumsName);
		const found = paths.map((path): [string, string] => [
			path,
			sha256(readFileSync(join(folder, path))),
		]);
		return compareSums(expected, new Map(found)).length === 0;
	} catch {
		// What is missing or cannot be read is built again.
		return false;
	}
}

function lineOf(inputs: string, list: Uint8Array): string {
	return `${inputs} ${sha256(list)}\n`;
}
