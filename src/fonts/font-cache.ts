import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';

/** Where cut fonts are kept from one build to the next. */
const cacheFolder = resolve('.cache', 'fonts');
/** What the programs that cut are known by, besides this file. */
const packages = ['package.json', 'node_modules/.package-lock.json'];
const options = { targetFormat: 'woff2' } as const;

/**
 * A font cut to some letters, all its axes and the tables that join and place them kept; cut only where
 * the cache has none. Each kept file begins with its sum, so one that is damaged is cut again.
 */
export async function cutFont(
	whole: Uint8Array,
	letters: string,
	{ folder = cacheFolder, cut = subsetFont }: { folder?: string; cut?: typeof subsetFont } = {}
): Promise<Buffer> {
	const file = join(folder, keyOf(whole, letters));
	const kept = await readFile(file).catch(() => undefined);
	const font = kept?.subarray(sumBytes);
	if (kept && font && sha256(font).equals(kept.subarray(0, sumBytes))) return font;
	const data = await cut(Buffer.from(whole), letters, options);
	await mkdir(folder, { recursive: true });
	// Moved into place when whole, since two editions or two builds may cut the same at once.
	const made = `${file}.${randomUUID()}`;
	await writeFile(made, Buffer.concat([sha256(data), data]));
	await rename(made, file);
	return data;
}

const sumBytes = 32;

function keyOf(whole: Uint8Array, letters: string): string {
	const parts = [
		...packages.map((path) => (existsSync(path) ? readFileSync(path) : '')),
		whole,
		[...new Set(letters)].sort().join(''),
		JSON.stringify(options),
	];
	return sha256(Buffer.concat(parts.map(sha256))).toString('hex');
}

function sha256(bytes: Uint8Array | string): Buffer {
	return createHash('sha256').update(bytes).digest();
}
