import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** A packed copy of a file, with what its name gets at the end. */
export interface PackedCopy {
	readonly ending: '.br' | '.gz';
	readonly bytes: Uint8Array;
}

/** The packed copies of a text that are smaller than it; the same bytes on every machine. */
export async function packedCopies(text: Uint8Array): Promise<PackedCopy[]> {
	const brotli = packBrotli(text, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_SIZE_HINT]: text.length,
		},
	});
	const gzipped = await packGzip(text, { level: constants.Z_BEST_COMPRESSION });
	// The tenth byte names the operating system; 255 stands for none.
	gzipped[9] = 255;
	const copies: PackedCopy[] = [
		{ ending: '.br', bytes: await brotli },
		{ ending: '.gz', bytes: gzipped },
	];
	return copies.filter(({ bytes }) => bytes.length < text.length);
}
