import { brotliCompressSync, constants, gzipSync, type BrotliOptions } from 'node:zlib';
import { isText } from '../hosts/media-types.ts';
import { rememberPacked } from './packed-memory.ts';

/** A packed copy of a file, with what its name gets at the end. */
export interface PackedCopy {
	readonly ending: '.br' | '.gz';
	readonly bytes: Uint8Array;
}

/**
 * How hard to pack a file. Measured on this site’s pages: the hardest way takes 40 times as long as the
 * sixth and saves a tenth more. Large sites pay that only for the pages that most readers open, and for what a search
 * asks for.
 *
 * @param path path of the file in the folder of its edition
 * @param length bytes of the file
 * @param count how many files the site has
 */
export function brotliQuality(path: string, length: number, count: number): number {
	if (length > longText) return 9;
	return count <= 1_000 || mainPage.test(path) ? hardest : 6;
}

const hardest = constants.BROTLI_MAX_QUALITY;
/** Beyond this the hardest way takes seconds for one file, and gains nothing: long lists repeat themselves. */
const longText = 1_000_000;
const mainPage = /^(?:(?:[^/]+\/)?(?:index|keep)\.html|search-index\/.*)$/u;

/** Whether a file is packed: text is, except for Markdown, which is small and which few ask for. */
export function isPacked(path: string): boolean {
	return isText(path) && !path.endsWith('.md');
}

/** What fits into one packet with its headers arrives no sooner when it is packed. */
const onePacket = 1_000;

/** The packed copies of a text that arrive sooner than it; the same bytes on every machine. */
export function packedCopies(text: Uint8Array, quality = hardest): PackedCopy[] {
	if (text.length <= onePacket) return [];
	const make = () => brotliCompressSync(text, brotliOptions(text.length, quality));
	const brotli = quality === hardest ? rememberPacked(text, make) : make();
	const gzipped = gzipSync(text, { level: constants.Z_BEST_COMPRESSION });
	// The tenth byte names the operating system; 255 stands for none.
	gzipped[9] = 255;
	const copies: PackedCopy[] = [
		{ ending: '.br', bytes: brotli },
		{ ending: '.gz', bytes: gzipped },
	];
	return copies.filter(({ bytes }) => bytes.length < text.length);
}

function brotliOptions(length: number, quality: number): BrotliOptions {
	return {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_SIZE_HINT]: length,
			[constants.BROTLI_PARAM_LGWIN]: windowFor(length),
		},
	};
}

/** A window that holds the whole text: the usual one of 4 MiB takes longer to set up than to use. */
function windowFor(length: number): number {
	return Math.min(Math.max(Math.ceil(Math.log2(length + 1)) + 1, 16), 22);
}
