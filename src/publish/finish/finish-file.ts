import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { brotliQuality, isPacked, packedCopies } from './compress.ts';
import { scriptsOf, type PageScripts } from '../hosts/host-headers.ts';
import { startTags } from '../policy/html-tags.ts';
import { lateStyles } from './late-styles.ts';
import { securePage } from '../policy/secure-page.ts';
import { sha256 } from '../sums.ts';

/** A file of a built site. */
export interface BuiltFile {
	/** The folder of its edition, with a slash at its end; `''` for the original’s. */
	readonly edition: string;
	/** Its path from there. */
	readonly path: string;
}

/** What became of a file. */
export interface FinishedFile extends BuiltFile {
	/** Its bytes as a browser is sent it. */
	readonly bytes: number;
	/** Its bytes as they are before they are packed. */
	readonly length: number;
	/** The elements of a page; 0 for another file. */
	readonly elements: number;
	/** The sums of it, which comes first, and of its packed copies, by path from the site’s root. */
	readonly sums: readonly (readonly [path: string, sum: string])[];
	/** The scripts of a page. */
	readonly scripts: PageScripts | undefined;
}

/**
 * Does to one file of a built site all that needs no other: puts its policies into a page, writes packed
 * copies beside it, and takes their sums.
 *
 * @param folder the folder of the site
 * @param count how many files it has
 */
export function finishFile(folder: string, file: BuiltFile, count: number): FinishedFile {
	const { edition, path } = file;
	const whole = edition + path;
	const place = join(folder, whole);
	const made = readFileSync(place);
	const page = path.endsWith('.html') ? finishPage(place, made.toString('utf8')) : undefined;
	const bytes = page?.bytes ?? made;
	const copies = isPacked(path)
		? packedCopies(bytes, brotliQuality(path, bytes.length, count))
		: [];
	for (const copy of copies) writeFileSync(place + copy.ending, copy.bytes);
	return {
		...file,
		bytes: copies.find(({ ending }) => ending === '.br')?.bytes.length ?? bytes.length,
		length: bytes.length,
		elements: page?.elements ?? 0,
		sums: [
			[whole, sha256(bytes)],
			...copies.map((copy) => [whole + copy.ending, sha256(copy.bytes)] as const),
		],
		scripts: page?.scripts,
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
