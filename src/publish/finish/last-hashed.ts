import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isHashed } from '../hosts/host-headers.ts';
import { formatSums, sha256, sumsName } from '../sums.ts';
import { sumsIn } from './file-state.ts';

/** The list of files that a site has from the one before it, a path a line. */
export const keptName = 'hosting/kept.txt';

/**
 * Copies into a finished site the files that the site before it had under a name with a hash, and that the
 * new one has no more: pages that caches still hold ask for them, and so do previews of links. What the last
 * site had itself kept is left behind, so that each file stays for one deploy. The sums name them.
 *
 * @param last the folder of the site that is to be replaced; nothing is kept where there is none
 * @returns the paths that were kept, sorted
 */
export function keepLastHashed(last: string, made: string): string[] {
	const before = sumsIn(last);
	const sums = sumsIn(made);
	const hadKept = new Set(linesOf(join(last, keptName)));
	const kept = [...before.keys()]
		.filter((path) => isHashed(path.replace(/\.(?:br|gz)$/u, '')))
		.filter((path) => !sums.has(path) && !hadKept.has(path) && isWhole(last, path, before))
		.sort();
	if (kept.length === 0) return [];
	for (const path of kept) {
		mkdirSync(dirname(join(made, path)), { recursive: true });
		copyFileSync(join(last, path), join(made, path));
		sums.set(path, before.get(path) ?? '');
	}
	const list = kept.map((path) => `${path}\n`).join('');
	writeFileSync(join(made, keptName), list);
	sums.set(keptName, sha256(list));
	writeFileSync(join(made, sumsName), formatSums(sums));
	return kept;
}

/** A file that has changed since it was built is not what its name says. */
function isWhole(folder: string, path: string, sums: ReadonlyMap<string, string>): boolean {
	const file = join(folder, path);
	return existsSync(file) && sha256(readFileSync(file)) === sums.get(path);
}

function linesOf(file: string): string[] {
	return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}
