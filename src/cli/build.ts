import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build } from 'astro';
import { isAsMade, noteMade } from '../build/as-made.ts';
import { finishSite } from '../build/finish.ts';
import { inputsHash } from '../build/inputs.ts';
import type { Placement } from '../build/placement.ts';
import { oldAnchors } from '../build/redirect-anchors.ts';
import { redirectFiles, type EditionPlace } from '../build/redirect-files.ts';
import { handOver } from '../check/hand-over.ts';
import { contentFolder } from '../load/files-fs.ts';
import { openMemory } from '../load/parse-memory-fs.ts';
import { rememberIn } from '../markdown/parse-memory.ts';
import { readOffline } from '../offline/registration.ts';
import { checkFolder, printReport } from './check.ts';
import { usageFault } from './usage.ts';

/** Where the finished site lies: the folder that `OUT_DIR` names, or `dist`. */
const dist = resolve(process.env['OUT_DIR'] ?? 'dist');
/** Where sites are built; on the same disk as `dist`, so that they can be moved in one step. */
const workshop = join(dirname(dist), '.cache', basename(dist));
/** Says what `dist` was made from. */
const note = join(workshop, 'made-from');
const shown = `${relative(process.cwd(), dist) || dist}/`;

/**
 * Checks the content and builds `dist/`. The site is made in a folder of its own and moved into place
 * when it is whole: a build that fails or is killed leaves the last good one as it was. Where nothing has
 * changed since the last one, it is left as it is.
 *
 * @returns the exit status: 0, 1 where the content has faults, 2 where `OFFLINE` is neither yes nor no
 */
export async function buildSite(placement: Placement): Promise<number> {
	const isOffline = readOffline(process.env);
	if (typeof isOffline === 'string') return usageFault(isOffline, undefined);
	mendDist();
	const memory = openMemory(contentFolder(process.env));
	rememberIn(memory);
	const checked = checkFolder(process.env);
	printReport(checked, 'text');
	if (checked.report.faults.length > 0) return 1;
	const inputs = inputsHash(checked.content.files, process.env);
	if (isAsMade(note, inputs, dist)) {
		process.stdout.write(`✓ ${shown} is up to date\n`);
		return 0;
	}
	const made = join(workshop, `build-${String(process.pid)}`);
	rmSync(made, { recursive: true, force: true });
	handOver(checked);
	try {
		await build({ outDir: made, logLevel: 'warn' });
		const moved = {
			filesAt: (edition: EditionPlace, read: (path: string) => string) =>
				redirectFiles(checked.content, edition, read),
			anchors: oldAnchors(checked.content),
		};
		await finishSite(made, placement, moved, isOffline);
		// Before the move: `dist` may be another build’s a moment later, and then the note is not of it.
		noteMade(note, inputs, made);
		swap(made);
		memory.save();
	} finally {
		handOver(undefined);
		rememberIn(undefined);
		rmSync(made, { recursive: true, force: true });
	}
	process.stdout.write(`✓ built ${shown}\n`);
	return 0;
}

function swap(made: string): void {
	const old = join(workshop, `old-${String(process.pid)}`);
	while (existsSync(made)) {
		rmSync(old, { recursive: true, force: true });
		moveIfThere(dist, old);
		// Another build may have put its own site there meanwhile; then this one, the later, replaces it.
		moveIfFree(made, dist);
	}
	rmSync(old, { recursive: true, force: true });
}

function moveIfThere(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
}

function moveIfFree(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		if (!['ENOTEMPTY', 'EEXIST'].includes(code)) throw error;
	}
}

/**
 * Puts the last good site back where a build was killed between the two moves, and removes what
 * builds that no longer run have left.
 */
export function mendDist(): void {
	mkdirSync(workshop, { recursive: true });
	for (const name of readdirSync(workshop)) {
		const [kind, pid] = name.split('-');
		if ((kind !== 'old' && kind !== 'build') || isRunning(Number(pid))) continue;
		const folder = join(workshop, name);
		if (kind === 'old' && !existsSync(dist)) renameSync(folder, dist);
		else rmSync(folder, { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return pid !== process.pid;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
