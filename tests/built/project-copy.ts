import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { exampleStory } from '../../src/story/check/example-story.ts';

/** A copy of the engine with a small story, in a folder of its own, gone when the test is over. */
export function projectCopy(story: Readonly<Record<string, string>> = {}): string {
	const folder = mkdtempSync(join(tmpdir(), 'record-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
	});
	for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
		cpSync(resolve(name), join(folder, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
	writeStory(folder, story);
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
