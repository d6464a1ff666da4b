import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { caddyFile } from './caddy-file.ts';
import { editionFolders, filesIn } from './edition-folders.ts';
import { headersFile } from './headers-file.ts';
import { hostPolicy } from './host-headers.ts';
import { startTags, type Tag } from './html-tags.ts';
import { lateStyles } from './late-styles.ts';
import { endingOf, mediaTypes } from './media-types.ts';
import { nginxFile } from './nginx-file.ts';
import { packFiles } from './pack-files.ts';
import type { Placement } from './placement.ts';
import { addAnchors } from './redirect-pages.ts';
import { securePage } from './secure-page.ts';
import { formatSums, sha256, sumsName } from './sums.ts';
import { isKept, workerFor } from '../offline/worker-for.ts';
import { removal, workerName } from '../offline/registration.ts';

/** What stands at addresses that are gone. */
export interface Moved {
	/** Pages by path, for an edition that stands at a place. */
	readonly pagesAt: (edition: Placement) => ReadonlyMap<string, string>;
	/** Ids of sources with the ids that stand for them now. */
	readonly sources: ReadonlyMap<string, string>;
}

/**
 * Makes a folder that Astro has built fit for hosts: pages get their policies, then come the files for
 * hosts, the packed copies, the workers that keep pages, and the sums of all of it. Throws where a file
 * has a type that no host would be told of.
 *
 * @param isOffline whether the site is to work without a network
 */
export async function finishSite(
	folder: string,
	placement: Placement,
	moved: Moved,
	isOffline = true
): Promise<void> {
	const built = listFiles(folder);
	const folders = editionFolders(built, (path) => read(folder, path));
	const gone = folders.flatMap((edition) => leadOn(folder, edition, placement, moved));
	const files = [...new Set([...built, ...gone])].sort();
	refuseUnknownTypes(files);
	const policy = hostPolicy(
		securePages(
			folder,
			files.filter((path) => path.endsWith('.html'))
		)
	);
	const workers = folders.map((edition) => edition + workerName);
	const host = { files: [...files, ...workers].sort(), folders, placement, policy };
	write(folder, '_headers', headersFile(host));
	write(folder, 'hosting/nginx.conf', nginxFile(host));
	write(folder, 'hosting/Caddyfile', caddyFile(host));
	for (const edition of folders) {
		const at = join(folder, edition);
		const inside = filesIn(edition, files, folders);
		const sizes = await packFiles(at, inside, files.length);
		const kept = inside.filter((path) => !gone.includes(edition + path));
		write(at, workerName, isOffline ? await workerIn(at, kept, sizes) : removal);
		await packFiles(at, [workerName], files.length);
	}
	const sums = listFiles(folder).map((path): [string, string] => [
		path,
		sha256(readFileSync(join(folder, path))),
	]);
	write(folder, sumsName, formatSums(new Map(sums)));
}

/** Writes what stands at addresses of an edition that are gone; gives the paths of the pages. */
function leadOn(
	folder: string,
	edition: string,
	placement: Placement,
	{ pagesAt, sources }: Moved
): string[] {
	const at = join(folder, edition);
	const pages = pagesAt({ ...placement, base: placement.base + edition });
	for (const [path, text] of pages) write(at, path, text);
	const list = 'sources/index.html';
	if (existsSync(join(at, list))) write(at, list, addAnchors(read(at, list), sources));
	return [...pages.keys()].map((path) => edition + path);
}

function refuseUnknownTypes(files: readonly string[]): void {
	const unknown = files.find((path) => !(endingOf(path) in mediaTypes));
	if (unknown === undefined) return;
	throw new Error(
		`Unexpected file \`${unknown}\`, expected a type that src/build/media-types.ts lists`
	);
}

/** The worker of the edition in a folder. */
function workerIn(
	folder: string,
	paths: readonly string[],
	sizes: ReadonlyMap<string, number>
): Promise<string> {
	const withBytes = (path: string) => ({ path, bytes: sizes.get(path) ?? 0 });
	const pages = paths.filter((path) => path.endsWith('.html') && isKept(path));
	const fonts = paths.filter((path) => path.endsWith('.woff2'));
	return workerFor(
		pages.map((path) => ({ ...withBytes(path), html: read(folder, path) })),
		fonts.map(withBytes)
	);
}

/** Puts their policies into pages, and gives the tags of each. */
function* securePages(folder: string, pages: readonly string[]): Generator<readonly Tag[]> {
	for (const path of pages) {
		const html = lateStyles(read(folder, path));
		const tags = startTags(html);
		writeOver(join(folder, path), securePage(html, tags));
		yield tags;
	}
}

/** The files of a folder as paths with `/` between their parts, sorted. */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.map((path) => path.replaceAll(sep, '/'))
		.sort();
}

function read(folder: string, path: string): string {
	return readFileSync(join(folder, path), 'utf8');
}

function write(folder: string, path: string, data: string | Uint8Array): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), data);
}

/** Writes a longer text over a file; emptying the file first would make the disk wait for it each time. */
function writeOver(file: string, text: string): void {
	const opened = openSync(file, 'r+');
	try {
		writeSync(opened, text);
	} finally {
		closeSync(opened);
	}
}
