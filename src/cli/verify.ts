import { readFileSync, statSync } from 'node:fs';
import { compareSums, isServed, type Difference } from '../publish/finish/compare-sums.ts';
import { readSums, sha256, sumsName } from '../publish/sums.ts';
import { localNote } from '../publish/finish/unplaced.ts';
import { copyAt } from './copy-at.ts';
import { copyIn, type SiteCopy } from './site-copy.ts';
import { sumsOf } from './sums-of.ts';
import { usageFault } from './usage.ts';

/** What `verify` may be told, beside the place. */
export interface VerifyOptions {
	/** A list of sums of one's own, to compare with in place of the copy's. */
	readonly sums?: string | undefined;
	/** How long all of it may take, in milliseconds. */
	readonly totalMs?: number;
}

/** The most bytes of the list of sums. */
const listLimit = 5_000_000;

/**
 * Compares a copy of the site with the sums that lie in it, or with a list of one's own, and prints what
 * differs; says where the site was built without its address.
 *
 * @param place a folder, or the address of the copy's first page
 * @returns the exit status: 0, 1 where something differs, cannot be read, or is published and names a local address, 2 where there is nothing to compare with
 */
export async function verify(
	place: string,
	{ sums: own, totalMs = 15 * 60_000 }: VerifyOptions = {}
): Promise<number> {
	const isAddress = /^https?:\/\//iu.test(place);
	if (isAddress && (!URL.canParse(place) || /[?#]/u.test(place)))
		return usageFault(
			`Unexpected address \`${shown(place)}\`, expected one without \`?\` and \`#\``
		);
	const end = new AbortController();
	const timer = setTimeout(() => {
		end.abort();
	}, totalMs);
	const copy = isAddress ? copyAt(place, end.signal) : copyIn(place);
	try {
		return await compare(copy, place, own, end);
	} finally {
		clearTimeout(timer);
	}
}

async function compare(
	copy: SiteCopy,
	place: string,
	own: string | undefined,
	end: AbortController
): Promise<number> {
	const list = own === undefined ? await listOf(copy, place) : ownList(own);
	if (typeof list === 'string') {
		process.stderr.write(`${shown(list)}\n`);
		return 2;
	}
	const expected = new Map([...list].filter(([path]) => copy.isWhole || isServed(path)));
	const paths = [...new Set([...expected.keys(), ...copy.paths])];
	const { found, failures, stopped } = await sumsOf(copy, paths, end);
	const asked = new Map([...expected].filter(([path]) => found.has(path)));
	const differences = compareSums(asked, withoutMissing(found));
	for (const { kind, path } of differences) if (!failures.has(path)) say(`${words[kind]}  ${path}`);
	for (const [path, why] of failures) say(`unread   ${path}  (${why})`);
	if (stopped !== undefined) {
		const left = `${String(paths.length - found.size)} of ${String(paths.length)} files were not compared`;
		process.stderr.write(`Unexpected ${stopped}; ${left}\n`);
	}
	const note = await noteOn(copy, place);
	if (note !== undefined) process.stderr.write(note);
	const isSame = differences.length === 0 && failures.size === 0;
	if (!isSame || stopped !== undefined) return 1;
	const limit = copy.isWhole ? '' : '; files that nothing names cannot be seen from outside';
	say(`✓ ${String(expected.size)} files as ${own ?? sumsName} says${limit}`);
	if (!copy.isWhole && own === undefined)
		say(`  That list is the copy’s own; \`--sums dist/${sumsName}\` compares with yours`);
	// A folder may be on its way to a reader’s own machine; what stands at an address is published.
	return note === undefined || copy.isWhole ? 0 : 1;
}

const words: Readonly<Record<Difference['kind'], string>> = {
	differs: 'differs',
	missing: 'missing',
	extra: 'extra  ',
};

function say(line: string): void {
	process.stdout.write(`${shown(line)}\n`);
}

/** A line for a terminal, which names of files and answers of hosts must not move about. */
function shown(line: string): string {
	return line.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu, '·');
}

/** The sums that a copy has of itself; or a sentence that says what is wrong with them. */
async function listOf(copy: SiteCopy, place: string): Promise<Map<string, string> | string> {
	const read = await copy.read(sumsName, listLimit);
	const sums = 'bytes' in read ? readSums(Buffer.from(read.bytes).toString('utf8')) : undefined;
	const why = 'failure' in read ? `: ${read.failure}` : '';
	return sums ?? `Unexpected copy at \`${place}\` without a ${sumsName} that can be read${why}`;
}

/** The sums of a list of one's own, and that of the list itself, which the copy has as well. */
function ownList(path: string): Map<string, string> | string {
	const file = statSync(path, { throwIfNoEntry: false });
	const isRead = file?.isFile() === true && file.size <= listLimit;
	const bytes = isRead ? readFileSync(path) : undefined;
	const sums = bytes && readSums(bytes.toString('utf8'));
	if (!bytes || !sums)
		return `Unexpected list \`${path}\`, expected a ${sumsName} that can be read`;
	return sums.set(sumsName, sha256(bytes));
}

async function noteOn(copy: SiteCopy, place: string): Promise<string | undefined> {
	const map = await copy.read('sitemap-index.xml', listLimit);
	return localNote(place, 'bytes' in map ? Buffer.from(map.bytes).toString('utf8') : undefined);
}

function withoutMissing(found: ReadonlyMap<string, string | undefined>): Map<string, string> {
	return new Map([...found].flatMap(([path, sum]) => (sum === undefined ? [] : [[path, sum]])));
}
