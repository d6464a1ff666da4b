import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'astro';
import { isUpToDate, writeStamp } from '../publish/finish/build-stamp.ts';
import { keepTimes } from '../publish/finish/file-state.ts';
import { finishSite } from '../publish/finish/finish.ts';
import { engineHash, inputsHash } from '../publish/finish/inputs.ts';
import { lastSite, noteLastSite } from '../publish/finish/last-site.ts';
import { realPath } from '../publish/finish/output-folder.ts';
import { brokenPromises } from '../publish/finish/promises.ts';
import { packedFolder } from '../publish/finish/packed-memory.ts';
import { keepLastHashed } from '../publish/finish/last-hashed.ts';
import { isRunning, mendFolder, replaceFolder } from '../publish/finish/replace-folder.ts';
import { sha256 } from '../publish/sums.ts';
import { unplacedNote } from '../publish/finish/unplaced.ts';
import { whyNotWritable } from '../publish/finish/writable.ts';
import { oldAnchors } from '../publish/finish/redirect-anchors.ts';
import { isLedTo, redirectFiles, type EditionPlace } from '../publish/finish/redirect-files.ts';
import { cardFolder } from '../outputs/cards/card-cache.ts';
import { handOver } from '../story/check/hand-over.ts';
import { useEnvironment, type Environment } from '../story/system/environment.ts';
import { fontFolder } from '../outputs/fonts/font-cache.ts';
import { forgetKept } from '../story/system/kept-file.ts';
import { openMemory } from '../story/load/parse-memory-fs.ts';
import { rememberIn } from '../story/text/parse-memory.ts';
import { checkFolder, printReport } from './check.ts';
import { takeOver } from './take-over.ts';
import { releasedContent } from './released-content.ts';
import { usageFault } from './usage.ts';

/** How a site is built, beside what the environment says. */
export interface BuildChoice {
	/** Whether files under names with a hash stay from the site that is replaced, for one deploy. */
	readonly keepsHashed: boolean;
}

/** `build`: builds the site, and says where it does not know its own address. Returns the exit status. */
export async function runBuild(environment: Environment, choice: BuildChoice): Promise<number> {
	const status = await buildSite(environment, choice);
	if (status === 0 && !environment.isOriginNamed)
		process.stderr.write(unplacedNote(environment.origin));
	return status;
}

/**
 * `build -- --release <day>`: builds the site of a release from the content that was released, with the engine
 * as it is. Returns the exit status: 1 where that content is not to be had, and says what is missing.
 */
export async function buildRelease(
	environment: Environment,
	choice: BuildChoice,
	day: string
): Promise<number> {
	if (!/^\d{4}-\d\d-\d\d$/u.test(day))
		return usageFault(`Unexpected release \`${day}\`, expected a day such as 2026-12-05`);
	const found = releasedContent(environment.content, day);
	if ('missing' in found) {
		process.stderr.write(`${found.missing}.\n`);
		return 1;
	}
	process.stdout.write(`✓ the content of the release of ${day}: ${found.from}\n`);
	const own = { ...environment, content: found.folder };
	useEnvironment(own);
	try {
		return await runBuild(own, choice);
	} finally {
		found.remove();
	}
}

/**
 * Checks the content and builds the site. It is made in a folder of its own and moved into place when it is
 * whole: a build that fails or is killed leaves the last good one as it was. Where nothing has changed since
 * the last one, it is left as it is. The output folder has to be one that may be replaced.
 *
 * @returns the exit status: 0, or 1 where the content has faults or a folder cannot be written
 */
export async function buildSite(
	environment: Environment,
	{ keepsHashed }: BuildChoice = { keepsHashed: false }
): Promise<number> {
	const dist = realPath(environment.out);
	const reasons = whyNotWritable(dist);
	if (reasons.length > 0) {
		process.stderr.write(`${reasons.join('\n')}\n`);
		return 1;
	}
	const shown = shownFolder(environment.out);
	const buildFolder = openBuildFolder(dist);
	mendFolder(dist);
	const memory = openMemory(environment.content);
	rememberIn(memory);
	const checked = checkFolder(environment.content);
	printReport(checked, 'text');
	if (checked.report.faults.length > 0) return 1;
	const inputs = inputsHash(checked.content.files, process.env);
	// Says what `dist` was made from.
	const stamp = join(buildFolder, 'made-from');
	if (isUpToDate(stamp, inputs, dist)) {
		process.stdout.write(`✓ ${shown} is up to date\n`);
		return 0;
	}
	const staging = join(buildFolder, `build-${String(process.pid)}`);
	rmSync(staging, { recursive: true, force: true });
	// Says which files of the site were made from what.
	const parts = join(buildFolder, 'made-parts');
	const engine = engineHash(environment, process.env);
	const last = engine === undefined ? undefined : lastSite(parts, dist, engine);
	const over = takeOver(last, staging, environment, isLedTo(checked.content));
	handOver(checked);
	let finished: Awaited<ReturnType<typeof finishSite>>;
	try {
		await build({ outDir: staging, logLevel: 'warn', integrations: [over.integration] });
		const moved = {
			filesAt: (edition: EditionPlace, read: (path: string) => string) =>
				redirectFiles(checked.content, edition, read),
			anchors: oldAnchors(checked.content),
		};
		finished = await finishSite(staging, environment, moved, environment.isOffline, over.taken);
		if (keepsHashed) keepLastHashed(dist, staging);
		// Before the move: `dist` may be another build’s a moment later, and then the note is not of it.
		writeStamp(stamp, inputs, staging);
		if (engine !== undefined) noteLastSite(parts, staging, engine, finished, over.keys);
		memory.save();
		for (const folder of [cardFolder, fontFolder, packedFolder]) forgetKept(folder, Date.now());
		keepTimes(staging, dist);
		replaceFolder(staging, dist);
	} finally {
		handOver(undefined);
		rememberIn(undefined);
		rmSync(staging, { recursive: true, force: true });
	}
	process.stdout.write(`✓ built ${shown}\n`);
	for (const broken of brokenPromises(finished)) process.stderr.write(`! ${broken}\n`);
	return 0;
}

/** A folder as the reader of a terminal would write it: from the working folder where it lies in it. */
function shownFolder(folder: string): string {
	const way = relative(process.cwd(), folder);
	return `${way.startsWith('..') ? folder : way}/`;
}

/** Where sites are built: Astro finds packages only from a folder in the project. */
function openBuildFolder(dist: string): string {
	const buildFolder = resolve('.cache/sites', sha256(dist).slice(0, 16));
	mkdirSync(buildFolder, { recursive: true });
	for (const name of readdirSync(buildFolder)) {
		const [kind, pid] = name.split('-');
		if (kind === 'build' && !isRunning(Number(pid)))
			rmSync(join(buildFolder, name), { recursive: true, force: true });
	}
	return buildFolder;
}
