import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { caddyFile } from '../hosts/caddy-file.ts';
import { editionFolders, filesIn } from '../hosts/edition-folders.ts';
import { finishFile } from './finish-file.ts';
import type { FinishedFile, TakenFile } from './finished-file.ts';
import { finishFiles } from './finish-files.ts';
import { headersFile } from '../hosts/headers-file.ts';
import { hostPolicy } from '../hosts/host-headers.ts';
import { endingOf, mediaTypes } from '../hosts/media-types.ts';
import { nginxFile } from '../hosts/nginx-file.ts';
import type { Placement } from '../../story/system/placement.ts';
import { addAnchors, type OldAnchors } from './redirect-anchors.ts';
import type { EditionPlace } from './redirect-files.ts';
import { formatSums, sumsName } from '../sums.ts';
import type { KeepableFile } from '../worker/precache-list.ts';
import { isKept, workerFor } from '../worker/worker-for.ts';
import { removal, workerName } from '../../outputs/offline-copy/registration.ts';
import { searchFolder } from '../../outputs/search/folder.ts';

/** What stands at addresses that are gone. */
export interface Moved {
	/** Files by path in an edition, of which it may read others. */
	readonly filesAt: (
		edition: EditionPlace,
		read: (path: string) => string
	) => ReadonlyMap<string, string>;
	/** Ids in pages with the ids that stand for them now. */
	readonly anchors: OldAnchors;
}

/**
 * Makes a folder that Astro has built fit for hosts: pages get their policies, then come the files for
 * hosts, the packed copies, the workers that keep pages, and the sums of all of it. Throws where a file
 * has a type that no host would be told of.
 *
 * @param isOffline whether the site is to work without a network
 * @param taken what is there finished already, with its packed copies, by path
 * @returns what became of each file
 */
export async function finishSite(
	folder: string,
	placement: Placement,
	moved: Moved,
	isOffline = true,
	taken: ReadonlyMap<string, TakenFile> = new Map()
): Promise<readonly FinishedFile[]> {
	const built = listFiles(folder).filter((path) => !isCopyOf(path, taken));
	const folders = editionFolders(built, (path) => read(folder, path));
	const gone = folders.flatMap((edition) => leadOn(folder, edition, placement, moved));
	const files = [...new Set([...built, ...gone])].sort();
	refuseUnknownTypes(files);
	const finished = await finishFiles(
		folder,
		folders.flatMap((edition) =>
			filesIn(edition, files, folders).map((path) => ({ edition, path }))
		),
		taken
	);
	const policy = hostPolicy(finished.flatMap(({ scripts }) => scripts ?? []));
	const workers = folders.map((edition) => edition + workerName);
	const host = { files: [...files, ...workers].sort(), folders, placement, policy };
	const own = new Map([
		['_headers', headersFile(host)],
		['hosting/nginx.conf', nginxFile(host)],
		['hosting/Caddyfile', caddyFile(host)],
	]);
	for (const edition of folders) {
		const kept = finished.filter(
			(file) => file.edition === edition && !gone.includes(edition + file.path)
		);
		own.set(edition + workerName, isOffline ? await workerOf(kept, folder) : removal);
	}
	for (const [path, text] of own) write(folder, path, text);
	const added = [...own.keys()].map((path) =>
		finishFile(folder, { edition: '', path }, files.length)
	);
	write(folder, sumsName, formatSums(new Map([...finished, ...added].flatMap(({ sums }) => sums))));
	return finished;
}

/** Whether a file is a packed copy of one that is taken over: those are made of files, and are none of their own. */
function isCopyOf(path: string, taken: ReadonlyMap<string, TakenFile>): boolean {
	return /\.(?:br|gz)$/u.test(path) && taken.has(path.slice(0, -'.br'.length));
}

/** Writes what stands at addresses of an edition that are gone; gives their paths. */
function leadOn(
	folder: string,
	edition: string,
	placement: Placement,
	{ filesAt, anchors }: Moved
): string[] {
	const at = join(folder, edition);
	const place = { ...placement, base: placement.base + edition, folder: edition };
	const files = filesAt(place, (path) => read(at, path));
	for (const [path, text] of files) write(at, path, text);
	for (const [place, moved] of anchors)
		for (const path of pagesAt(at, place)) write(at, path, addAnchors(read(at, path), moved));
	return [...files.keys()].map((path) => edition + path);
}

/** The page of a path, or those below a folder; none where nothing is there. */
function pagesAt(folder: string, path: string): string[] {
	if (!existsSync(join(folder, path))) return [];
	if (!path.endsWith('/')) return [path];
	const below = listFiles(join(folder, path.slice(0, -1)));
	return below.filter((file) => file.endsWith('.html')).map((file) => path + file);
}

function refuseUnknownTypes(files: readonly string[]): void {
	const unknown = files.find((path) => !(endingOf(path) in mediaTypes));
	if (unknown === undefined) return;
	throw new Error(
		`Unexpected file \`${unknown}\`, expected a type that src/publish/hosts/media-types.ts lists`
	);
}

/** The worker that keeps files of an edition. */
function workerOf(files: readonly FinishedFile[], folder: string): Promise<string> {
	const pages = files.filter(({ path }) => path.endsWith('.html') && isKept(path));
	const fonts = files.filter(({ path }) => path.endsWith('.woff2'));
	return workerFor(
		pages.map((file) => ({
			...keepable(file),
			html: () => read(folder, file.edition + file.path),
		})),
		fonts.map(keepable),
		files.filter(({ path }) => path.startsWith(searchFolder)).map(keepable)
	);
}

function keepable({ path, bytes, sums: [own] }: FinishedFile): KeepableFile {
	return { path, bytes, sha256: own?.[1] ?? '' };
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
