import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { madeUpStory, type StorySize } from './story.ts';
import { writeFiles } from './write-files.ts';

/** Time and peak memory of one build. */
interface Measure {
	readonly seconds: number;
	/** Time of processors, which other work on the machine does not lengthen. */
	readonly processorSeconds: number;
	readonly megabytes: number;
}

/** Written by the build's own process when it ends. */
const noteUsage = `data:text/javascript,${encodeURIComponent(
	"import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(process.env.BENCH_USAGE,JSON.stringify(process.resourceUsage())))"
)}`;

/** Builds a made-up story in a copy of the engine, so that `dist/` stays as it is. */
function measure(size: StorySize): Measure {
	const folder = mkdtempSync(join(tmpdir(), 'record-bench-'));
	try {
		for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
			cpSync(resolve(name), join(folder, name), { recursive: true });
		symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
		writeFiles(join(folder, 'content'), madeUpStory(size));
		const note = join(folder, 'usage.json');
		const begun = performance.now();
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			['--import', noteUsage, 'src/cli/main.ts', 'build'],
			{ cwd: folder, env: { ...process.env, CONTENT_DIR: 'content', BENCH_USAGE: note } }
		);
		const seconds = (performance.now() - begun) / 1_000;
		if (status !== 0) throw new Error(`${stdout.toString().slice(0, 2_000)}\n${stderr.toString()}`);
		const usage = JSON.parse(readFileSync(note, 'utf8')) as NodeJS.ResourceUsage;
		const processorSeconds = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
		return { seconds, processorSeconds, megabytes: usage.maxRSS / 1_024 };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const sizes = process.argv.slice(2).map(Number);
const pages = sizes.length > 0 ? sizes : [100, 1_000, 5_000];
process.stdout.write('pages (half statements, half events)   seconds   of processors   peak MB\n');
for (const count of pages) {
	const { seconds, processorSeconds, megabytes } = measure({
		statements: count / 2,
		events: count / 2,
	});
	process.stdout.write(
		`${String(count).padStart(36)} ${seconds.toFixed(1).padStart(9)} ${processorSeconds.toFixed(1).padStart(15)} ${megabytes.toFixed(0).padStart(9)}\n`
	);
}
