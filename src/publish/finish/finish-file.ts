import { closeSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { brotliQuality, isPacked, packedCopies } from './compress.ts';
import { scriptsOf } from '../hosts/host-headers.ts';
import type { BuiltFile, FinishedFile, TakenFile } from './finished-file.ts';
import { startTags } from '../policy/html-tags.ts';
import { lateStyles } from './late-styles.ts';
import { securePage } from '../policy/secure-page.ts';
import { sha256 } from '../sums.ts';

/**
 * Does to one file of a built site all that needs no other: puts its policies into a page, writes packed
 * copies beside it, and takes their sums.
 *
 * @param folder the folder of the site
 * @param count how many files it has
 */
export function finishFile(folder: string, file: BuiltFile, count: number): FinishedFile {
	const { edition, path } = file;
	const place = join(folder, edition + path);
	const made = readFileSync(place);
	const page = path.endsWith('.html') ? finishPage(place, made.toString('utf8')) : undefined;
	const bytes = page?.bytes ?? made;
	const { elements = 0, scripts } = page ?? {};
	return {
		...file,
		...packFile(place, file, bytes, count),
		length: bytes.length,
		elements,
		scripts,
	};
}

/** The same for one that is taken over finished: it is packed anew where a site of so many files packs it otherwise. */
export function finishTaken(
	folder: string,
	file: BuiltFile,
	count: number,
	{ count: before, ...taken }: TakenFile
): FinishedFile {
	const { edition, path } = file;
	const qualities = [before, count].map((one) => brotliQuality(path, taken.length, one));
	if (!isPacked(path) || new Set(qualities).size === 1) return { ...file, ...taken };
	const place = join(folder, edition + path);
	// The last site has the same files.
	for (const ending of ['.br', '.gz']) rmSync(place + ending, { force: true });
	return { ...file, ...taken, ...packFile(place, file, readFileSync(place), count) };
}

/** Writes the packed copies of a file that is finished but for them. */
function packFile(place: string, { edition, path }: BuiltFile, bytes: Uint8Array, count: number) {
	const whole = edition + path;
	const copies = isPacked(path)
		? packedCopies(bytes, brotliQuality(path, bytes.length, count))
		: [];
	for (const copy of copies) writeFileSync(place + copy.ending, copy.bytes);
	return {
		bytes: copies.find(({ ending }) => ending === '.br')?.bytes.length ?? bytes.length,
		sums: [
			[whole, sha256(bytes)] as const,
			...copies.map((copy) => [whole + copy.ending, sha256(copy.bytes)] as const),
		],
	};
}

function finishPage(place: string, made: string) {
	const html = lateStyles(made);
	const tags = startTags(html);
	const bytes = Buffer.from(securePage(html, tags));
	writeOver(place, bytes);
	return { bytes, elements: tags.length, scripts: scriptsOf(tags) };
}

/** Writes a longer text over a file; emptying the file first would make the disk wait for it each time. */
function writeOver(file: string, bytes: Uint8Array): void {
	const opened = openSync(file, 'r+');
	try {
		writeSync(opened, bytes);
	} finally {
		closeSync(opened);
	}
}
