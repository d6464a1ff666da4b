import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliQuality, isPacked, packedCopies } from './compress.ts';
import { forgetPacked } from './packed-memory.ts';

/** As many files at once as Node packs at once. */
const atOnce = 4;

/**
 * Writes the packed copies of the files of an edition.
 *
 * @param folder the folder of the edition
 * @param paths its files, as paths from there
 * @param count how many files the whole site has
 * @returns the bytes of each file as a browser is sent it
 */
export async function packFiles(
	folder: string,
	paths: readonly string[],
	count: number
): Promise<ReadonlyMap<string, number>> {
	const sizes = new Map<string, number>();
	const left = paths.values();
	const pack = async () => {
		for (const path of left) {
			const text = readFileSync(join(folder, path));
			sizes.set(path, text.length);
			if (!isPacked(path)) continue;
			const quality = brotliQuality(path, text.length, count);
			for (const { ending, bytes } of await packedCopies(text, quality)) {
				writeFileSync(join(folder, path + ending), bytes);
				if (ending === '.br') sizes.set(path, bytes.length);
			}
		}
	};
	await Promise.all(Array.from({ length: atOnce }, pack));
	forgetPacked(Date.now());
	return sizes;
}
