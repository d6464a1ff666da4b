import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { exampleNews, exampleSource, exampleStory } from '../../src/story/check/example-story.ts';
import { checkLinks } from '../../src/cli/check-links.ts';
import type { Ask } from '../../src/publish/links/probe.ts';
import { checkFolder } from '../../src/cli/check.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const polite = { hostsAtOnce: 2, delayMs: 0 };
const silence: Ask = () => Promise.resolve({ status: undefined, location: undefined });
const known = `- URL: https://harbour.example/log
  answer: ok
  status: 200
  checked: 2025-02-01
- URL: https://news.example/ferry
  answer: moved
  status: 200
  to: https://news.example/2025/ferry
  checked: 2025-02-01
`;

function story(files: Readonly<Record<string, string>> = {}): string {
	return temporaryFolder({ ...exampleStory, ...files });
}

async function run(folder: string, ask: Ask) {
	const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	onTestFinished(() => {
		out.mockRestore();
		err.mockRestore();
	});
	const status = await checkLinks(folder, ask, polite);
	const said = [out, err].map(({ mock }) => mock.calls.map(([text]) => String(text)).join(''));
	out.mockRestore();
	err.mockRestore();
	return { status, out: said[0] ?? '', err: said[1] ?? '' };
}

const linksIn = (folder: string) => readFileSync(join(folder, 'links.yaml'), 'utf8');

test('reports faults of content before it asks anything', async () => {
	const ask = vi.fn<Ask>(silence);
	const folder = story({ 'sources/all.yaml': exampleSource({ URL: '"http://["' }) + exampleNews });
	const { status, out } = await run(folder, ask);
	expect(status).toBe(1);
	expect(out).toContain('(url-scheme)');
	expect(ask).not.toHaveBeenCalled();
	expect(readdirSync(folder)).not.toContain('links.yaml');
});

test('writes what it has found, in a file that the check passes, and nothing beside it', async () => {
	const folder = story();
	const before = readdirSync(folder);
	const ask: Ask = (url) =>
		Promise.resolve(
			url.includes('harbour') && !url.includes('robots')
				? { status: 302, location: `https://news.example/${'a'.repeat(3_025)}` }
				: { status: 200, location: undefined }
		);
	expect((await run(folder, ask)).status).toBe(0);
	expect(linksIn(folder)).toContain('URL: https://harbour.example/log\n  answer: moved\n');
	expect(linksIn(folder)).not.toContain('to:');
	expect(readdirSync(folder).toSorted()).toEqual([...before, 'links.yaml'].toSorted());
	expect(checkFolder(folder).report.faults).toEqual([]);
});

test('keeps what was known where nothing answers', async () => {
	const folder = story({ 'links.yaml': known });
	const { status, err } = await run(folder, silence);
	expect(status).toBe(2);
	expect(err).toContain('Unexpected silence of every server');
	expect(linksIn(folder)).toBe(known);
});

test('keeps what was known where the network goes on the way', async () => {
	const folder = story({ 'links.yaml': known });
	let hasAnswered = false;
	const ask: Ask = (url) => {
		const isThere = url.startsWith('https://harbour.example/') && !hasAnswered;
		if (url === 'https://harbour.example/log') hasAnswered = true;
		return Promise.resolve({ status: isThere ? 200 : undefined, location: undefined });
	};
	const { status, err } = await run(folder, ask);
	expect(status).toBe(2);
	expect(err).toContain('what was known of 1 links stays as it is');
	const day = new Date().toISOString().slice(0, 10);
	expect(linksIn(folder).split('\n').slice(1).join('\n')).toBe(
		known.replace('checked: 2025-02-01', `checked: ${day}`)
	);
});

test('tells by its status that a link is dead', async () => {
	const ask: Ask = (url) =>
		Promise.resolve({ status: url.endsWith('/log') ? 404 : 200, location: undefined });
	const folder = story();
	const { status, out } = await run(folder, ask);
	expect(status).toBe(1);
	expect(out).toContain('    1 dead\n      https://harbour.example/log\n');
});
