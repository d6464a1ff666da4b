import { createHash, randomUUID } from 'node:crypto';
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
import { basename, dirname, join } from 'node:path';

/** What no build has asked for in this time is forgotten. */
const longest = 14 * 24 * 60 * 60 * 1_000;
/** The bytes of the sum that each kept file begins with. */
const sumBytes = 32;

/**
 * Bytes that are long in the making, made only where none are kept. The sum before them is of the file’s name and
 * of them: what is damaged, or was made for another name, counts as none.
 *
 * @param file where they are kept; its name has to change with all that they are made from
 */
export async function remember(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
	return readKept(file) ?? writeKept(file, await make());
}

/** The same for what is made at once. */
export function rememberNow(file: string, make: () => Uint8Array): Uint8Array {
	return readKept(file) ?? writeKept(file, make());
}

/** Removes from a folder what no build has asked for lately. */
export function forgetKept(folder: string, now: number): void {
	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync(folder)) {
		const file = join(folder, name);
		const asked = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now;
		if (now - asked > longest) rmSync(file, { force: true });
	}
}

function readKept(file: string): Uint8Array | undefined {
	try {
		const kept = readFileSync(file);
		const bytes = kept.subarray(sumBytes);
		if (!sumOf(file, bytes).equals(kept.subarray(0, sumBytes))) return undefined;
		const now = new Date();
		utimesSync(file, now, now);
		return bytes;
	} catch {
		return undefined;
	}
}

/** Moved into place when whole, since builds, their threads and their editions make things at once. */
function writeKept(file: string, bytes: Uint8Array): Uint8Array {
	mkdirSync(dirname(file), { recursive: true });
	const made = `${file}.${randomUUID()}`;
	writeFileSync(made, Buffer.concat([sumOf(file, bytes), bytes]));
	renameSync(made, file);
	return bytes;
}

function sumOf(file: string, bytes: Uint8Array): Buffer {
	return createHash('sha256')
		.update(`${basename(file)}\0`)
		.update(bytes)
		.digest();
}
