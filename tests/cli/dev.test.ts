import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { exampleEvent } from '../../src/story/check/example-story.ts';
import { projectCopy, run, writeStory } from '../built/project-copy.ts';

const minutes = 60_000;
const story = 'timeline/late-ferry.md';

test(
	'a fault in the content stops the pages of the dev server until it is mended',
	{ timeout: 3 * minutes },
	async () => {
		const folder = projectCopy();
		const { child } = run(folder, ['dev'], {
			NODE_ENV: 'development',
			ASTRO_DEV_BACKGROUND: '0',
			// Astro serves no pages where it sees that vitest runs it.
			VITEST: '',
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr])
			stream?.on('data', (text: string) => (output += text));
		const address = await vi.waitFor(
			() => {
				const [found] = /http:\/\/localhost:\d+(?=\/)/u.exec(output) ?? [];
				return found ?? Promise.reject(new Error(output));
			},
			{ timeout: minutes, interval: 200 }
		);
		const says = (words: string) =>
			vi.waitFor(
				() => {
					expect(output).toContain(words);
				},
				{ timeout: minutes, interval: 100 }
			);
		const answers = (path: string, status: number) =>
			vi.waitFor(
				async () => {
					expect((await fetch(address + path)).status).toBe(status);
				},
				{ timeout: minutes, interval: 300 }
			);
		await answers('/timeline/late-ferry/', 200);

		writeStory(folder, { [story]: exampleEvent({ date: '2025-02-30' }) });
		await answers('/', 500);
		await says('content/timeline/late-ferry.md:2:7');
		await says('That month has 28 days');
		expect(output).not.toMatch(/stack ?trace|src\/site\.ts/iu);
		writeStory(folder, {});
		await answers('/', 200);

		writeFileSync(join(folder, 'content/timeline/fog.md'), exampleEvent({ title: 'Fog comes in' }));
		await answers('/timeline/fog/', 200);
		rmSync(join(folder, 'content/timeline/fog.md'));
		await answers('/timeline/fog/', 404);

		rmSync(join(folder, 'content', story));
		await answers('/', 500);
		await says('Unexpected id `late-ferry`');
		writeStory(folder, {});
		await answers('/', 200);
	}
);
