import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file of content beside its place, under a name that the check passes over, and moves it there whole. */
export function writeMoved(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	const made = join(file, `../.made.${String(process.pid)}`);
	writeFileSync(made, text);
	renameSync(made, file);
}
