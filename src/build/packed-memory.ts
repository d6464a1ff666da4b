import { createHash } from 'node:crypto';
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { threadId } from 'node:worker_threads';
import { brotliDecompressSync } from 'node:zlib';

/** Where copies that were long in the making are kept from one build to the next. */
const cacheFolder = resolve('node_modules/.cache/on-the-record-packed');
/** What no build has asked for in this time is forgotten. */
const longest = 14 * 24 * 60 * 60 * 1_000;

/**
 * The Brotli copy of a text, made only where none is kept. A kept copy is unpacked and compared, so one that
 * is damaged or of another text counts as none.
 */
export function rememberPacked(
	text: Uint8Array,
	make: () => Uint8Array,
	folder = cacheFolder
): Uint8Array {
	const version = process.versions['brotli'] ?? process.version;
	const file = join(folder, `${createHash('sha256').update(text).digest('hex')}.${version}.br`);
	const kept = readKept(file, text);
	if (kept) return kept;
	const bytes = make();
	mkdirSync(folder, { recursive: true });
	// Moved into place when whole, since builds and their threads run at once.
	const made = `${file}.${String(process.pid)}-${String(threadId)}`;
	writeFileSync(made, bytes);
	renameSync(made, file);
	return bytes;
}

/** Removes copies that no build has asked for lately. */
export function forgetPacked(now: number, folder = cacheFolder): void {
	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync(folder)) {
		const file = join(folder, name);
		const asked = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now;
		if (now - asked > longest) rmSync(file, { force: true });
	}
}

function readKept(file: string, text: Uint8Array): Uint8Array | undefined {
	try {
		const bytes = readFileSync(file);
		if (!brotliDecompressSync(bytes).equals(text)) return undefined;
		const now = new Date();
		utimesSync(file, now, now);
		return bytes;
	} catch {
		return undefined;
	}
}
