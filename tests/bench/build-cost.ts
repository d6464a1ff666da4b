import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/publish/finish/finish.ts';

/** What one build took and made. */
export interface BuildCost {
	readonly seconds: number;
	/** Time of processors, which other work on the machine does not lengthen. */
	readonly processorSeconds: number;
	/** The most memory that the process held, in MiB. */
	readonly mebibytes: number;
	/** How many files it wrote. */
	readonly files: number;
}

/** Written by the build's own process when it ends. */
const noteUsage = `data:text/javascript,${encodeURIComponent(
	"import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(process.env.BENCH_USAGE,JSON.stringify(process.resourceUsage())))"
)}`;

/** Runs a build in a process of its own, in a folder whose `dist/` it fills. Throws where it fails. */
export function buildCost(folder: string, args: readonly string[]): BuildCost {
	// Not beside the engine: what lies there is what a site is made from.
	mkdirSync(join(folder, '.cache'), { recursive: true });
	const note = join(folder, '.cache/usage.json');
	const begun = performance.now();
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', noteUsage, ...args], {
		cwd: folder,
		env: {
			...process.env,
			NODE_ENV: 'production',
			SITE_URL: 'http://localhost:4321',
			CONTENT_DIR: 'content',
			OUT_DIR: 'dist',
			BENCH_USAGE: note,
		},
		maxBuffer: 64 * 1_048_576,
	});
	const seconds = (performance.now() - begun) / 1_000;
	if (status !== 0) throw new Error(`${stdout.toString().slice(0, 2_000)}\n${stderr.toString()}`);
	const usage = JSON.parse(readFileSync(note, 'utf8')) as NodeJS.ResourceUsage;
	return {
		seconds,
		processorSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
		mebibytes: usage.maxRSS / 1_024,
		files: listFiles(join(folder, 'dist')).length,
	};
}
