import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleEvent, exampleStory } from '../../src/story/check/example-story.ts';
import { sumsName } from '../../src/publish/sums.ts';
import { projectCopy, run } from './project-copy.ts';

const minutes = 60_000;
const site = exampleStory['site.yaml'] as string;
const story = {
	'site.yaml': site.replace('[en, ps, ur]', '[en, ur]'),
	'timeline/old-ferry.md': exampleEvent({ date: '2025-01-12', title: 'An old ferry comes in' }),
	'timeline/slow-ferry.md': exampleEvent({ date: '2025-01-13', title: 'A slow ferry comes in' }),
};

/**
 * Changes that leave most pages as they were. They are made one after the other, each on what the build before took
 * over: what any of them leaves behind is there in the end, when a new site is made to compare.
 */
const changes: Readonly<Record<string, (folder: string) => void>> = {
	'an event’s words and the reason of an answer': (folder) => {
		replaceIn(folder, 'content/timeline/late-ferry.md', '9:40', '9:50');
		replaceIn(folder, 'content/statements/never-late.md', 'No record', 'No trace');
	},
	'an event added, and files of the last site damaged': (folder) => {
		const other = exampleEvent({ date: '2025-01-15', title: 'A second ferry comes in late' });
		writeFileSync(join(folder, 'content/timeline/second-ferry.md'), other);
		replaceIn(folder, 'dist/statements/never-late/index.html', '<h1', '<h2');
		writeFileSync(join(folder, 'dist/embed/timeline/slow-ferry/index.html.br'), 'other');
		rmSync(join(folder, 'dist/timeline/old-ferry.md'));
	},
	'an event renamed, whose old address leads to the new one': (folder) => {
		const file = (name: string) => join(folder, `content/timeline/${name}.md`);
		renameSync(file('second-ferry'), file('other-ferry'));
		writeFileSync(
			join(folder, 'content/published.yaml'),
			'events: [second-ferry]\nredirects: { events: { second-ferry: other-ferry } }\n'
		);
	},
};

test(
	'what builds take over from the last site is what a new one makes, change after change',
	{ timeout: 5 * minutes },
	async () => {
		const folder = projectCopy(story);
		const fileOf = (path: string) => statSync(join(folder, 'dist', path)).ino;
		const pages = ['old-ferry', 'slow-ferry', 'late-ferry'].map(
			(id) => `ur/timeline/${id}/index.html`
		);
		await build(folder);
		for (const [kind, change] of Object.entries(changes)) {
			const files = pages.map(fileOf);
			change(folder);
			await build(folder, kind);
			// The last is the event that changes or leads to what does; the one before it leads to that event.
			const isTaken = pages.map((page, at) => fileOf(page) === files[at]);
			expect(isTaken, kind).toEqual([true, !kind.includes('words'), false]);
		}
		await compare(folder);
		rmSync(join(folder, 'content/timeline/old-ferry.md'));
		replaceIn(folder, 'content/site.yaml', '[en, ur]', '[en, ur, fa-AF]');
		await build(folder, 'an event removed and a language added');
		await compare(folder);
	}
);

/** Compares a site with one that is made from the same by a build that has none to take over from. */
async function compare(folder: string): Promise<void> {
	const sums = () => readFileSync(join(folder, 'dist', sumsName), 'utf8');
	const warm = sums();
	for (const kept of ['dist', '.cache/sites'])
		rmSync(join(folder, kept), { recursive: true, force: true });
	await build(folder);
	expect(warm).toBe(sums());
}

async function build(folder: string, kind = 'new'): Promise<void> {
	const { status, output } = await run(folder, ['build']).ended;
	expect(status, `${kind}: ${output}`).toBe(0);
	expect(output, kind).toContain('✓ built dist/');
}

function replaceIn(folder: string, path: string, from: string, to: string): void {
	const file = join(folder, path);
	const text = readFileSync(file, 'utf8');
	expect(text).toContain(from);
	writeFileSync(file, text.replace(from, to));
}
