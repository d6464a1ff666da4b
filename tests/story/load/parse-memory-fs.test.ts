import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { exampleStory } from '../../../src/story/check/example-story.ts';
import { loadContent } from '../../../src/story/load/content.ts';
import { openMemory } from '../../../src/story/load/parse-memory-fs.ts';
import { rememberIn, type ParseMemory } from '../../../src/story/text/parse-memory.ts';

function cacheFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'memory-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
		rememberIn(undefined);
	});
	return folder;
}

/** What loading a story gives with a memory, as plain data with places, and how often it had to parse. */
function load(memory: ParseMemory | undefined, story: Readonly<Record<string, string>>) {
	let parsed = 0;
	rememberIn(
		memory && {
			...memory,
			set: (key, value) => {
				parsed++;
				memory.set(key, value);
			},
		}
	);
	const files = Object.entries(story).map(([path, text]) => ({ path, text }));
	const { content, faults } = loadContent(files);
	const entries = Object.values(content.records).flatMap((list) =>
		list.map(({ id, lang, value, body, locate }) => ({
			...{ id, lang, value, text: body.text, tree: body.tree() },
			places: Object.keys(value).map((key) => locate([key])),
		}))
	);
	return { loaded: { entries, faults: faults.map(String) }, parsed };
}

test('a second load parses nothing and gives the same, places included', () => {
	const cache = cacheFolder();
	const plain = load(undefined, exampleStory);
	const memory = openMemory('story', cache);
	const first = load(memory, exampleStory);
	memory.save();
	const again = load(openMemory('story', cache), exampleStory);
	expect(first.parsed).toBeGreaterThan(5);
	expect(again.parsed).toBe(0);
	expect([first.loaded, again.loaded]).toEqual([plain.loaded, plain.loaded]);
});

test('parses what is new, and finds faults each time', () => {
	const cache = cacheFolder();
	const story = { ...exampleStory, 'actors.yaml': '- { id: a, id: b }\n' };
	const memory = openMemory('story', cache);
	const first = load(memory, story);
	memory.save();
	const again = load(openMemory('story', cache), story);
	expect(again.loaded.faults).toEqual(first.loaded.faults);
	expect(again.loaded.faults.join()).toContain('Unexpected second `id`');
	expect(load(openMemory('story', cache), exampleStory).parsed).toBe(1);
});

test.each([
	['cut short', (bytes: Buffer) => bytes.subarray(0, -9)],
	[
		'changed',
		(bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 500 ? byte ^ 1 : byte))),
	],
	['empty', () => Buffer.alloc(0)],
])('a memory that is %s counts as none', (_name, spoil) => {
	const cache = cacheFolder();
	const memory = openMemory('story', cache);
	const { parsed, loaded } = load(memory, exampleStory);
	memory.save();
	const [name = ''] = readdirSync(cache);
	writeFileSync(join(cache, name), spoil(readFileSync(join(cache, name))));
	const again = load(openMemory('story', cache), exampleStory);
	expect(again).toEqual({ parsed, loaded });
});

test('what one user changes, another does not get', () => {
	const memory = openMemory('story', cacheFolder());
	memory.set('a', { words: ['one'] });
	(memory.get('a') as { words: string[] }).words.push('two');
	expect(memory.get('a')).toEqual({ words: ['one'] });
});
