import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
	exampleNews,
	exampleSource,
	exampleStatement,
	exampleStory,
} from '../../src/story/check/example-story.ts';
import { checkSources, type Questions } from '../../src/cli/check-sources.ts';
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

async function run(folder: string, ask: Ask, what: Questions = { links: true, quotes: false }) {
	const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	onTestFinished(() => {
		out.mockRestore();
		err.mockRestore();
	});
	const status = await checkSources(folder, what, ask, polite);
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

const quoting = (quote: string) => ({
	'statements/ferry-was-late.md': exampleStatement({
		evidence: `\n  - { source: harbour-log, bearing: supports, says: The log gives 40 minutes., quote: ${quote} }`,
	}),
});
const log = `<p>The ferry came in 40 minutes late, the harbour office said. ${'The tide was low. '.repeat(30)}`;
const answering =
	(html: string, status = 200): Ask =>
	(url) =>
		Promise.resolve(
			url.endsWith('/robots.txt')
				? { status: 404, location: undefined }
				: {
						status,
						location: undefined,
						body: { bytes: Buffer.from(html), contentType: 'text/html', isCut: false },
					}
		);
const quotesAlone = { links: false, quotes: true } as const;
const seenIn = (folder: string) => readFileSync(join(folder, 'seen/harbour-log.yaml'), 'utf8');

test('keeps what was compared, which the check then holds to the quotation', async () => {
	const folder = story(quoting('40 minutes late'));
	const { status, out } = await run(folder, answering(log), quotesAlone);
	expect([status, out]).toEqual([0, '    1 found word for word\n']);
	const seen = seenIn(folder);
	expect(seen).toContain('- quote: 40 minutes late\n      result: found\n');
	expect(seen).toMatch(
		/before: The ferry came in\n\s+after: ", the harbour office said\. The tide"\n/u
	);
	expect(seen).toMatch(/sha256: [0-9a-f]{64}\n/u);
	expect(seen.length).toBeLessThan(700);
	expect(checkFolder(folder).report.faults).toEqual([]);
	writeFileSync(
		join(folder, 'statements/ferry-was-late.md'),
		quoting('41 minutes late')['statements/ferry-was-late.md']
	);
	expect(checkFolder(folder).report.faults.map(({ ruleId }) => ruleId)).toEqual([
		'compared-quotes',
	]);
});

test('names by file and line what does not stand in its source, and what stands there', async () => {
	const folder = story(quoting('14 minutes late'));
	const { status, out } = await run(folder, answering(log), quotesAlone);
	expect(status).toBe(1);
	expect(out).toContain('    1 not found\n');
	expect(out).toMatch(
		/statements\/ferry-was-late\.md:\d+:\d+ {2}harbour-log {2}https:\/\/harbour\.example\/log\n/u
	);
	expect(out).toContain('[-quoted-] {+there+}: [-14-]{+40+} minutes late');
	const json = await run(folder, answering(log), { ...quotesAlone, format: 'json' });
	expect(JSON.parse(json.out)).toMatchObject({
		hasNetwork: true,
		quotes: [{ source: 'harbour-log', says: 'not-found', page: 'read', quote: '14 minutes late' }],
	});
});

test('names fields that differ from what the page says, one line each, and faults none', async () => {
	const folder = story(quoting('40 minutes late'));
	const says = `<title>Log of January</title><meta name="citation_date" content="2024-01-31"><meta name="citation_publisher" content="River\u202E&#10;${'office '.repeat(40)}">`;
	const { status, out } = await run(folder, answering(says + log), quotesAlone);
	expect(status).toBe(0);
	const lines = out.slice(out.indexOf('    2 fields that differ')).trimEnd().split('\n');
	expect(lines).toEqual([
		'    2 fields that differ from what their pages say',
		expect.stringMatching(
			/sources\/all\.yaml:\d+:\d+ {2}harbour-log {2}publisher: Harbour office \| citation_publisher: River· (?:office )+.{0,6}…$/u
		),
		expect.stringMatching(
			/sources\/all\.yaml:\d+:\d+ {2}harbour-log {2}issued: [\d-]+ \| citation_date: 2024-01-31$/u
		),
	]);
	const json = await run(folder, answering(says + log), { ...quotesAlone, format: 'json' });
	expect(JSON.parse(json.out)).toMatchObject({
		fields: [
			{ source: 'harbour-log', field: 'publisher', tag: 'citation_publisher' },
			{ field: 'issued', said: '2024-01-31' },
		],
	});
	const blocked = await run(folder, answering(says, 403), quotesAlone);
	expect(blocked.out).not.toContain('fields that differ');
});

test('keeps a comparison where the page is gone later', async () => {
	const folder = story(quoting('40 minutes late'));
	await run(folder, answering(log), quotesAlone);
	const { status, out } = await run(folder, answering('', 404), quotesAlone);
	expect([status, out.split('\n')[0]]).toEqual([1, '    1 the page is gone']);
	expect(seenIn(folder)).toContain('answer: gone\n');
	expect(seenIn(folder)).toContain('result: found\n');
	expect(checkFolder(folder).report.faults).toEqual([]);
});

test('writes nothing where nothing answers', async () => {
	const folder = story(quoting('40 minutes late'));
	expect((await run(folder, silence, quotesAlone)).status).toBe(2);
	expect(readdirSync(folder)).not.toContain('seen');
});

test('no words of a page can make a file that the check refuses', async () => {
	const nasty =
		'Cаfe \u202e\u200b\ufdd0 https://xn--dwn-6cd.example/ \u{1d400}ﻻ {a: [ "b 40 minutes late # ] } \ud83d‌ x\u0007: - …';
	const folder = story(quoting('40 minutes late'));
	await run(folder, answering(log.replace('40 minutes late', nasty)), quotesAlone);
	expect(seenIn(folder)).toContain('result: found\n');
	expect(checkFolder(folder).report.faults).toEqual([]);
});

test('proposes stored copies for the sources that have none', async () => {
	const folder = story();
	const asked: string[] = [];
	const ask: Ask = (url) => {
		asked.push(url);
		const copy = {
			available: true,
			status: '200',
			url: 'http://web.archive.org/web/2025/https://x',
		};
		const bytes = Buffer.from(
			JSON.stringify({ archived_snapshots: url.includes('news') ? { closest: copy } : {} })
		);
		return Promise.resolve({
			status: url.includes('robots') ? 404 : 200,
			location: undefined,
			body: { bytes, contentType: '', isCut: false },
		});
	};
	const { out } = await run(folder, ask, { links: true, quotes: false, archives: true });
	expect(out).toContain('    1 stored copies to add\n');
	expect(out).toMatch(
		/sources\/all\.yaml:\d+ {2}harbour-news\n {10}archive_location: https:\/\/web\.archive\.org\/web\/2025\/https:\/\/x\n/u
	);
	expect(asked).toContain(
		'https://archive.org/wayback/available?url=https%3A%2F%2Fnews.example%2Fferry&timestamp=20250115'
	);
});
