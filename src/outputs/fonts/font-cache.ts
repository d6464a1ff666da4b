import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import { remember } from '../../story/system/kept-file.ts';

/** Where cut fonts are kept from one build to the next. */
export const fontFolder = resolve('.cache', 'fonts');
/** What the programs that cut are known by, besides this file. */
const packages = ['package.json', 'node_modules/.package-lock.json'];
/** Names 13 and 14 say under which licence a font is; they stay in it, as that licence (OFL 1.1) asks. */
const options = { targetFormat: 'woff2' as const, preserveNameIds: [13, 14] };

/**
 * A font cut to some letters, all its axes and the tables that join and place them kept; cut only where
 * the very one is not kept.
 */
export function cutFont(
	whole: Uint8Array,
	letters: string,
	{ folder = fontFolder, cut = subsetFont }: { folder?: string; cut?: typeof subsetFont } = {}
): Promise<Uint8Array> {
	const file = join(folder, keyOf(whole, letters));
	return remember(file, () => cut(Buffer.from(whole), letters, options));
}

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
