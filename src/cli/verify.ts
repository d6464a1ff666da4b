import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../build/finish.ts';
import { compareSums, isServed, type Difference } from '../build/compare-sums.ts';
import { readSums, sha256, sumsName } from '../build/sums.ts';
import { localNote } from '../build/unplaced.ts';

/**
 * Compares a copy of the site with the sums that lie in it, and prints what differs; says where the site
 * was built without its address.
 *
 * @param place a folder, or the address of the copy's first page
 * @returns the exit status: 0, 1 where something differs or what is published names a local address, 2 where there is nothing to compare with
 */
export async function verify(place: string): Promise<number> {
	const copy = /^https?:\/\//u.test(place) ? copyAt(place) : copyIn(place);
	const list = await copy.read(sumsName);
	const sums = list === undefined ? undefined : readSums(list.toString('utf8'));
	if (!sums) {
		process.stderr.write(
			`Unexpected copy at \`${place}\` without a ${sumsName} that can be read\n`
		);
		return 2;
	}
	const expected = new Map([...sums].filter(([path]) => copy.isWhole || isServed(path)));
	const found = await sumsOf(copy, [...new Set([...expected.keys(), ...copy.paths])]);
	const differences = compareSums(expected, found);
	for (const { kind, path } of differences) process.stdout.write(`${words[kind]}  ${path}\n`);
	const note = localNote(place, (await copy.read('sitemap-index.xml'))?.toString('utf8'));
	if (note !== undefined) process.stderr.write(note);
	if (differences.length === 0) {
		const limit = copy.isWhole ? '' : '; files that nothing names cannot be seen from outside';
		process.stdout.write(`✓ ${String(expected.size)} files as ${sumsName} says${limit}\n`);
		// A folder may be on its way to a reader’s own machine; what stands at an address is published.
		return note === undefined || copy.isWhole ? 0 : 1;
	}
	return 1;
}

const words: Readonly<Record<Difference['kind'], string>> = {
	differs: 'differs',
	missing: 'missing',
	extra: 'extra  ',
};

interface Copy {
	/** Whether all of its files can be listed and read. */
	readonly isWhole: boolean;
	/** The files that are there, but for the list of sums; empty where they cannot be listed. */
	readonly paths: readonly string[];
	readonly read: (path: string) => Promise<Buffer | undefined>;
}

function copyIn(folder: string): Copy {
	const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
	const paths = isFolder ? listFiles(folder).filter((path) => path !== sumsName) : [];
	const known = new Set([...paths, ...(isFolder ? [sumsName] : [])]);
	return {
		isWhole: true,
		paths,
		read: (path) => {
			const file = join(folder, path);
			const isThere = known.has(path) && statSync(file, { throwIfNoEntry: false })?.isFile();
			return Promise.resolve(isThere ? readFileSync(file) : undefined);
		},
	};
}

function copyAt(address: string): Copy {
	const start = address.endsWith('/') ? address : `${address}/`;
	return {
		isWhole: false,
		paths: [],
		read: async (path) => {
			try {
				const answer = await fetch(new URL(encodeURI(path), start), {
					signal: AbortSignal.timeout(30_000),
				});
				return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined;
			} catch {
				return undefined;
			}
		},
	};
}

/** As many files at once as a browser would ask one host for. */
const atOnce = 6;

async function sumsOf(copy: Copy, paths: readonly string[]): Promise<Map<string, string>> {
	const found = new Map<string, string>();
	const left = paths.values();
	const take = async () => {
		for (const path of left) {
			const bytes = await copy.read(path);
			if (bytes) found.set(path, sha256(bytes));
		}
	};
	await Promise.all(Array.from({ length: atOnce }, take));
	return found;
}
