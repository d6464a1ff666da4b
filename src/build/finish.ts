import {
	closeSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { caddyFile } from './caddy-file.ts';
import { brotliQuality, packedCopies } from './compress.ts';
import { headersFile } from './headers-file.ts';
import { hostPolicy } from './host-headers.ts';
import { startTags, type Tag } from './html-tags.ts';
import { endingOf, isText, mediaTypes } from './media-types.ts';
import { nginxFile } from './nginx-file.ts';
import type { Placement } from './placement.ts';
import { addAnchors } from './redirect-pages.ts';
import { securePage } from './secure-page.ts';
import { formatSums, sha256, sumsName } from './sums.ts';
import { isKept, workerFor } from '../offline/worker-for.ts';
import { removal, workerName } from '../offline/registration.ts';

/** Pages by path, and ids of sources with the ids that stand for them now. */
export interface Moved {
	readonly pages: ReadonlyMap<string, string>;
	readonly movedSources: ReadonlyMap<string, string>;
}

/**
 * Makes a folder that Astro has built fit for hosts: pages get their policies, then come the files for
 * hosts, the packed copies, the worker that keeps pages, and the sums of all of it. Throws where a file
 * has a type that no host would be told of.
 *
 * @param moved what stands at addresses that are gone
 * @param isOffline whether the site is to work without a network
 */
export async function finishSite(
	folder: string,
	placement: Placement,
	moved: Moved,
	isOffline = true
): Promise<void> {
	for (const [path, text] of moved.pages) write(folder, path, text);
	const made = listFiles(folder);
	for (const path of made) {
		if (!(endingOf(path) in mediaTypes))
			throw new Error(
				`Unexpected file \`${path}\`, expected a type that src/build/media-types.ts lists`
			);
	}
	const pages = made.filter((path) => path.endsWith('.html'));
	const list = 'sources/index.html';
	if (pages.includes(list)) write(folder, list, addAnchors(read(folder, list), moved.movedSources));
	const policy = hostPolicy(securePages(folder, pages));
	const files = [...made, workerName].sort();
	const host = { files, placement, policy };
	write(folder, '_headers', headersFile(host));
	write(folder, 'hosting/nginx.conf', nginxFile(host));
	write(folder, 'hosting/Caddyfile', caddyFile(host));
	const sizes = await packFiles(folder, made.filter(isText));
	const kept = pages.filter((path) => isKept(path) && !moved.pages.has(path));
	const texts = kept.map((path) => ({ path, html: read(folder, path), bytes: sizes.get(path) }));
	write(folder, workerName, isOffline ? await workerFor(texts) : removal);
	await packFiles(folder, [workerName]);
	const sums = listFiles(folder).map((path): [string, string] => [
		path,
		sha256(readFileSync(join(folder, path))),
	]);
	write(folder, sumsName, formatSums(new Map(sums)));
}

/** Puts their policies into pages, and gives the tags of each. */
function* securePages(folder: string, pages: readonly string[]): Generator<readonly Tag[]> {
	for (const path of pages) {
		const html = read(folder, path);
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

/** As many files at once as Node packs at once. */
const atOnce = 4;

/** Writes the packed copies of files; gives the bytes of each in Brotli. */
async function packFiles(folder: string, paths: readonly string[]): Promise<Map<string, number>> {
	const left = paths.values();
	const quality = brotliQuality(paths.length);
	const sizes = new Map<string, number>();
	const pack = async () => {
		for (const path of left) {
			const text = readFileSync(join(folder, path));
			sizes.set(path, text.length);
			for (const { ending, bytes } of await packedCopies(text, quality)) {
				write(folder, path + ending, bytes);
				if (ending === '.br') sizes.set(path, bytes.length);
			}
		}
	};
	await Promise.all(Array.from({ length: atOnce }, pack));
	return sizes;
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
