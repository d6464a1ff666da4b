import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { exampleStory } from '../../src/story/check/example-story.ts';

/** A copy of the engine with a small story, in a folder of its own, gone when the test is over. */
export function projectCopy(story: Readonly<Record<string, string>> = {}): string {
	const folder = newFolder();
	fill(folder);
	writeStory(folder, story);
	return folder;
}

/** A folder that is gone when the test is over. */
function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'record-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
	});
	return folder;
}

/** Puts the engine and the example story into a folder. */
function fill(folder: string): void {
	for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
		cpSync(resolve(name), join(folder, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
	writeStory(folder, {});
}

let built: Promise<string> | undefined;

/**
 * A copy of the engine with the example story and its site in `dist`, as a build has left them. It is built once for
 * all tests of a process: what they do with it they do with a copy of their own.
 */
export async function builtCopy(): Promise<string> {
	const folder = newFolder();
	cpSync(await (built ??= buildOnce()), folder, { recursive: true, verbatimSymlinks: true });
	return folder;
}

async function buildOnce(): Promise<string> {
	// Beside the sites of the tests: the next run replaces it. Each process of a run has its own number.
	const folder = resolve('.cache/tests', `copy-${process.env['VITEST_POOL_ID'] ?? '0'}`);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	fill(folder);
	const { status, output } = await run(folder, ['build']).ended;
	if (status !== 0) throw new Error(output);
	return folder;
}

/** Writes files of a story over those of the example story. */
export function writeStory(folder: string, story: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries({ ...exampleStory, ...story })) {
		mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
		writeFileSync(join(folder, 'content', path), text);
	}
}

/** A command of the project that has been started in a copy. */
export interface Run {
	readonly child: ChildProcess;
	/** The exit status, or `undefined` where it was killed, and all that was printed. */
	readonly ended: Promise<{ readonly status: number | undefined; readonly output: string }>;
}

/** Starts a command in a copy, as `npm run` would; it is killed when the test is over. */
export function run(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
	const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
		cwd: folder,
		env: {
			...process.env,
			CONTENT_DIR: 'content',
			OUT_DIR: '',
			OFFLINE: '',
			// Said outright: some hosts’ machines refuse a build that does not name its place.
			SITE_URL: 'http://localhost:4321',
			BASE_PATH: '',
			NODE_ENV: 'production',
			...env,
		},
	});
	onTestFinished(() => {
		child.kill('SIGKILL');
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	}
	const ended = new Promise<{ status: number | undefined; output: string }>((settle, reject) => {
		child.once('error', reject).once('close', (status) => {
			settle({ status: status ?? undefined, output });
		});
	});
	return { child, ended };
}
