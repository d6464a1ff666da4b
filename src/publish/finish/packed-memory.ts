import { join, resolve } from 'node:path';
import { rememberNow } from '../../story/system/kept-file.ts';
import { sha256 } from '../sums.ts';

/** Where copies that were long in the making are kept from one build to the next. */
export const packedFolder = resolve('node_modules/.cache/on-the-record-packed');

/** The Brotli copy of a text, made only where none is kept. */
export function rememberPacked(
	text: Uint8Array,
	make: () => Uint8Array,
	folder = packedFolder
): Uint8Array {
	const version = process.versions['brotli'] ?? process.version;
	return rememberNow(join(folder, `${sha256(text)}.${version}.br`), make);
}
