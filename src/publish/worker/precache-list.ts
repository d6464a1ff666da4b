/** A file of an edition that may be kept. */
export interface KeepableFile {
	/** Path in the folder of the edition, for example `statements/index.html`. */
	readonly path: string;
	/** What its readers pay for: its bytes as they are sent. */
	readonly bytes: number;
	/** Its SHA-256 in hexadecimal. */
	readonly sha256: string;
}

/** An entry as the worker reads it. */
export interface PrecacheEntry {
	/** An address relative to the worker’s own. */
	readonly url: string;
	/** The first half of its SHA-256: the worker keeps no bytes that have another. */
	readonly sum: string;
	/** Whether it is kept once a reader has asked for it, and not before. */
	readonly isOnUse?: true;
}

/** Bytes, as they are sent, that one visit may fetch to be kept. */
export const precacheBytes = 700_000;

/** What is kept first: the main pages and the whole story in one file, then what lies deeper. */
const ranks = [
	/^index\.html$/u,
	/^fonts\//u,
	/^article\//u,
	/^statements\/index\.html$/u,
	/^timeline\/index\.html$/u,
	/^positions\/index\.html$/u,
	/^law\/index\.html$/u,
	/^questions\/index\.html$/u,
	/^people-and-terms\/index\.html$/u,
	/^search\/index\.html$/u,
	/^index-of-names\/index\.html$/u,
	/^method\/index\.html$/u,
	/^keep\.html$/u,
	/^statements\//u,
	/^timeline\//u,
	// The page of sources is the longest of all, and other pages name theirs.
	/^(?!sources\/)/u,
	/^/u,
];

/** The files to keep, within a size; one that does not fit leaves its place to those behind it. */
export function precacheList(
	files: readonly KeepableFile[],
	budget = precacheBytes
): readonly PrecacheEntry[] {
	const list: PrecacheEntry[] = [];
	let left = budget;
	for (const { path, bytes, sha256 } of files.toSorted(byNeed)) {
		if (bytes > left) continue;
		left -= bytes;
		list.push({ url: addressOf(path), sum: sha256.slice(0, 32) });
	}
	return list;
}

/** The same for files that are kept once a reader has asked for them: what a search needs. */
export function keptOnUse(files: readonly KeepableFile[]): readonly PrecacheEntry[] {
	return files.map(({ path, sha256 }) => ({ url: path, sum: sha256.slice(0, 32), isOnUse: true }));
}

function byNeed(a: KeepableFile, b: KeepableFile): number {
	return rankOf(a) - rankOf(b) || (a.path < b.path ? -1 : 1);
}

function rankOf({ path }: KeepableFile): number {
	return ranks.findIndex((rank) => rank.test(path));
}

function addressOf(path: string): string {
	return path === 'index.html' ? './' : path.replace(/(^|\/)index\.html$/u, '$1');
}
