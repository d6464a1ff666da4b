import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { madeUpStory, type StorySize } from './story.ts';

/** Time and peak memory of one build. */
interface Measure {
	readonly seconds: number;
	readonly megabytes: number;
}

/** Written by the build's own process when it ends. */
const noteMemory = `data:text/javascript,${encodeURIComponent(
	"import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(process.env.BENCH_MEMORY,String(process.resourceUsage().maxRSS)))"
)}`;

/** Builds a made-up story in a copy of the engine, so that `dist/` stays as it is. */
function measure(size: StorySize): Measure {
	const folder = mkdtempSync(join(tmpdir(), 'record-bench-'));
	try {
		for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
			cpSync(resolve(name), join(folder, name), { recursive: true });
		symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
		for (const [path, text] of madeUpStory(size)) {
			mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
			writeFileSync(join(folder, 'content', path), text);
		}
		const memory = join(folder, 'memory');
		const begun = performance.now();
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			['--import', noteMemory, 'src/cli/main.ts', 'build'],
			{ cwd: folder, env: { ...process.env, CONTENT_DIR: 'content', BENCH_MEMORY: memory } }
		);
		const seconds = (performance.now() - begun) / 1_000;
		if (status !== 0) throw new Error(`${stdout.toString().slice(0, 2_000)}\n${stderr.toString()}`);
		return { seconds, megabytes: Number(readFileSync(memory, 'utf8')) / 1_024 };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const sizes = process.argv.slice(2).map(Number);
const pages = sizes.length > 0 ? sizes : [100, 1_000, 5_000];
process.stdout.write('pages (half statements, half events)   seconds   peak MB\n');
for (const count of pages) {
	const { seconds, megabytes } = measure({ statements: count / 2, events: count / 2 });
	process.stdout.write(
		`${String(count).padStart(36)} ${seconds.toFixed(1).padStart(9)} ${megabytes.toFixed(0).padStart(9)}\n`
	);
}
