import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openToReaders } from './file-state.ts';

/**
 * Puts a folder that is whole in the place of another, which may be on another disk or not there yet. What
 * was there stays until the new one lies beside it; then two moves change them.
 */
export function replaceFolder(made: string, folder: string): void {
	const [ready, old] = [beside(folder, 'new'), beside(folder, 'old')];
	mkdirSync(dirname(folder), { recursive: true });
	try {
		moveOrCopy(made, ready);
		openToReaders(ready);
		while (existsSync(ready)) {
			rmSync(old, { recursive: true, force: true });
			moveUnless(['ENOENT'], folder, old);
			// Another build may have put its own site there meanwhile; then this one, the later, replaces it.
			moveUnless(['ENOTEMPTY', 'EEXIST'], ready, folder);
		}
	} finally {
		if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
		rmSync(old, { recursive: true, force: true });
		rmSync(ready, { recursive: true, force: true });
	}
}

/**
 * Puts the last good folder back where `replaceFolder` was killed between the two moves, and removes what
 * those that no longer run have left.
 */
export function mendFolder(folder: string): void {
	for (const { kind, pid, path } of leftBeside(folder)) {
		if (isRunning(pid)) continue;
		if (kind === 'old' && !existsSync(folder)) renameSync(path, folder);
		else rmSync(path, { recursive: true, force: true });
	}
}

/** Whether a process other than this one runs. */
export function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return pid !== process.pid;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** A hidden folder on the same disk, so that one move is enough. */
function beside(folder: string, kind: 'new' | 'old'): string {
	return join(dirname(folder), `.${basename(folder)}.record-${kind}-${String(process.pid)}`);
}

function leftBeside(folder: string) {
	if (!existsSync(dirname(folder))) return [];
	const start = `.${basename(folder)}.record-`;
	return readdirSync(dirname(folder)).flatMap((name) => {
		const [, kind, pid] = /^(new|old)-(\d+)$/u.exec(name.slice(start.length)) ?? [];
		if (!name.startsWith(start) || kind === undefined) return [];
		return [{ kind, pid: Number(pid), path: join(dirname(folder), name) }];
	});
}

function moveOrCopy(from: string, to: string): void {
	rmSync(to, { recursive: true, force: true });
	try {
		renameSync(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		cpSync(from, to, { recursive: true, preserveTimestamps: true });
	}
}

function moveUnless(codes: readonly string[], from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if (!codes.includes(String((error as NodeJS.ErrnoException).code))) throw error;
	}
}
