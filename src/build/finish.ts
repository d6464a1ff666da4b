import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { caddyFile } from './caddy-file.ts';
import { brotliQuality, packedCopies } from './compress.ts';
import { headersFile } from './headers-file.ts';
import { hostPolicy } from './host-headers.ts';
import { endingOf, isText, mediaTypes } from './media-types.ts';
import { nginxFile } from './nginx-file.ts';
import type { Placement } from './placement.ts';
import { addAnchors } from './redirect-pages.ts';
import { securePage } from './secure-page.ts';
import { formatSums, sha256, sumsName } from './sums.ts';

/** Pages by path, and ids of sources with the ids that stand for them now. */
export interface Moved {
	readonly pages: ReadonlyMap<string, string>;
	readonly movedSources: ReadonlyMap<string, string>;
}

/**
 * Makes a folder that Astro has built fit for hosts: pages get their policies, then come the files for
 * hosts, the packed copies, and the sums of all of it. Throws where a file has a type that no host
 * would be told of.
 *
 * @param moved what stands at addresses that are gone
 */
export async function finishSite(
	folder: string,
	placement: Placement,
	moved: Moved
): Promise<void> {
	for (const [path, text] of moved.pages) write(folder, path, text);
	const files = listFiles(folder);
	for (const path of files) {
		if (!(endingOf(path) in mediaTypes))
			throw new Error(
				`Unexpected file \`${path}\`, expected a type that src/build/media-types.ts lists`
			);
	}
	const pages = files.filter((path) => path.endsWith('.html'));
	const list = 'sources/index.html';
	if (pages.includes(list)) write(folder, list, addAnchors(read(folder, list), moved.movedSources));
	for (const path of pages) write(folder, path, securePage(read(folder, path)));
	const policy = hostPolicy(
		(function* () {
			for (const path of pages) yield read(folder, path);
		})()
	);
	const host = { files, placement, policy };
	write(folder, '_headers', headersFile(host));
	write(folder, 'hosting/nginx.conf', nginxFile(host));
	write(folder, 'hosting/Caddyfile', caddyFile(host));
	await packFiles(folder, files.filter(isText));
	const sums = listFiles(folder).map((path): [string, string] => [
		path,
		sha256(readFileSync(join(folder, path))),
	]);
	write(folder, sumsName, formatSums(new Map(sums)));
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

async function packFiles(folder: string, paths: readonly string[]): Promise<void> {
	const left = paths.values();
	const quality = brotliQuality(paths.length);
	const pack = async () => {
		for (const path of left) {
			for (const { ending, bytes } of await packedCopies(readFileSync(join(folder, path)), quality))
				write(folder, path + ending, bytes);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, pack));
}

function read(folder: string, path: string): string {
	return readFileSync(join(folder, path), 'utf8');
}

function write(folder: string, path: string, data: string | Uint8Array): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), data);
}
