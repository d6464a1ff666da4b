import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { parse } from 'yaml';
import { checkFolder } from '../../src/cli/check.ts';
import { newSource } from '../../src/cli/new-source.ts';
import { runNew } from '../../src/cli/new.ts';
import type { Ask } from '../../src/publish/links/probe.ts';
import { exampleStory } from '../../src/story/check/example-story.ts';
import { askHere, serve, type Play } from '../publish/links/servers.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const today = new Date().toISOString().slice(0, 10);
const page =
	(head: string, type = 'text/html; charset=utf-8'): Play =>
	(_request, response) =>
		response
			.writeHead(200, { 'content-type': type })
			.end(`<!doctype html><html lang="en"><head>${head}</head><body><p>The ferry.`);
const meta = (name: string, content: string) => `<meta name="${name}" content='${content}'>`;
const article = [
	'<title>Ferry late again | News</title>',
	meta('citation_title', 'Ferry late: again # and "again"'),
	meta('citation_author', 'Ives, Ada') + meta('citation_author', 'Office: of {ferries}'),
	meta('og:site_name', 'Harbour News'),
	meta('article:published_time', '2025-01-15T06:00:00Z'),
].join('');

const pdf =
	'%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n';

/** Asks for an address in a copy of the example story. */
async function ask(address: string, id?: string, by: Ask = askHere) {
	const folder = temporaryFolder(exampleStory);
	const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	onTestFinished(() => {
		out.mockRestore();
		err.mockRestore();
	});
	const status = await newSource([address, ...(id === undefined ? [] : [id])], folder, by);
	const printed = [out, err]
		.flatMap(({ mock }) => mock.calls.map(([text]) => String(text)))
		.join('');
	const [made] = readdirSync(join(folder, 'sources')).filter((name) => name !== 'all.yaml');
	const text = made === undefined ? '' : readFileSync(join(folder, 'sources', made), 'utf8');
	const [source] = (parse(text) ?? []) as Record<string, unknown>[];
	const rules = () => new Set(checkFolder(folder).report.faults.map(({ ruleId }) => ruleId));
	return { status, printed, folder, made, text, source, rules };
}

test('fills what the page says of itself, the tag beside each field', async () => {
	const { at, turns } = await serve({ '/ferry': page(article) });
	const { status, printed, made, text, source, rules, folder } = await ask(at('/ferry'));
	expect([status, made]).toEqual([0, 'harbour-2025-01-15-ferry-late-again-and-again.yaml']);
	expect(source).toMatchObject({
		title: 'Ferry late: again # and "again"',
		author: [{ family: 'Ives', given: 'Ada' }, { literal: 'Office: of {ferries}' }],
		publisher: 'Harbour News',
		issued: '2025-01-15',
		accessed: today,
		URL: at('/ferry'),
		language: 'en',
		seen: '…',
	});
	for (const end of [
		'title: \'Ferry late: again # and "again"\' # citation_title',
		'publisher: Harbour News # og:site_name',
		'issued: 2025-01-15 # article:published_time',
		'language: en # <html lang>',
	])
		expect(text).toContain(`  ${end}\n`);
	expect(text).toMatch(/^ {2}author: .* # citation_author$/mu);
	expect(printed).toContain('  language: <html lang>\n');
	expect([...turns]).toEqual([
		['/robots.txt', 1],
		['/ferry', 1],
	]);
	expect(rules()).toEqual(new Set(['blank-left']));
	const filled = ['article-newspaper', 'news', 'full'];
	const path = join(folder, 'sources', made ?? '');
	writeFileSync(
		path,
		text.replace(/(?<=^ {2}\w+: )…/gmu, () => filled.shift() ?? '…')
	);
	expect(rules()).toEqual(new Set(['unused-source']));
});

test.each<[name: string, play: Play | undefined, why: string]>([
	['gone', undefined, 'its server answers with status 404'],
	['forbidden', page(article), 'the robots.txt of its server forbids it'],
	[
		'silent',
		(request) => request.socket.destroy(),
		'nothing answers: the server is gone, or there is no network.',
	],
	['to-home', (_, response) => response.writeHead(302, { location: '/' }).end(), 'a home page'],
	[
		'to-private',
		(_, response) => response.writeHead(302, { location: 'http://169.254.169.254/x' }).end(),
		'the address leads to no page that may be asked',
	],
	[
		'wall',
		(_, response) => response.writeHead(302, { location: '/consent' }).end(),
		'asks for consent',
	],
	['pdf', (_, response) => response.end(pdf), 'it is a PDF'],
	['half-a-pdf', page('%PDF-1.7', 'application/pdf'), 'it is no page of HTML'],
	[
		'picture',
		(_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('PNG'),
		'it is no page of HTML',
	],
	['plain', (_, response) => response.end('Words'), 'it is no page of HTML'],
	[
		'empty',
		(_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Words'),
		'it says nothing of itself',
	],
	[
		'circle',
		(_, response) => response.writeHead(302, { location: '/circle' }).end(),
		'leads to no page',
	],
	['busy', (_, response) => response.writeHead(429, { 'retry-after': '900' }).end(), 'status 429'],
])('writes blanks and says why: %s', async (name, play, why) => {
	const { at } = await serve({
		'/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /forbidden\n'),
		'/': page(article),
		'/consent': page(article),
		...(play && { [`/${name}`]: play }),
	});
	const { status, printed, text, source, made } = await ask(at(`/${name}`));
	expect([status, made]).toEqual([0, `harbour-${name}.yaml`]);
	for (const said of [printed, text]) expect(said).toContain(why);
	expect(text).toContain('# Not filled from the page: ');
	expect(source).toMatchObject({ title: '…', publisher: '…', accessed: '…', URL: at(`/${name}`) });
});

test('takes nothing of a page that the check would refuse, and says so', async () => {
	const nasty = [
		meta('citation_title', 'Fer\u202Ery'),
		'<title>The ferry</title>',
		meta('citation_publisher', 'x\u0007\u200B &#10;- id: b'),
		meta('og:site_name', '…'),
		meta('citation_author', '&#10;seen: full'),
		meta('citation_journal_title', 'Ferry # ] } &#13;&#10;  evil: yes'),
		meta('citation_date', '2999-01-01') + meta('dc.date', '2025-01-15'),
	].join('');
	const { at } = await serve({ '/ferry': page(nasty) });
	const { text, source, rules } = await ask(at('/ferry'), 'fog');
	expect(source).toMatchObject({
		id: 'fog',
		title: 'The ferry',
		author: [{ literal: 'seen: full' }],
		publisher: '…',
		issued: '2025-01-15',
		'container-title': 'Ferry # ] } evil: yes',
	});
	expect(Object.keys(source ?? {})).not.toContain('evil');
	expect(text).toContain('citation_publisher is not taken: Unexpected character U+0007, expected');
	expect(text).toContain('issued: 2025-01-15 # DC.date\n');
	expect(text).not.toMatch(/[\u0007\u200B\u202E]/u);
	expect(rules()).toEqual(new Set(['blank-left']));
});

test('names a stored copy, and where an address leads', async () => {
	const { at } = await serve({
		'/old': (_, response) => response.writeHead(301, { location: '/new' }).end(),
		'/new': page(article),
	});
	const asked: string[] = [];
	const stored = {
		available: true,
		status: '200',
		url: 'http://web.archive.org/web/2025/https://x',
	};
	const by: Ask = (url, ...rest) => {
		if (!url.startsWith('https://archive.org/')) return askHere(url, ...rest);
		asked.push(url);
		const bytes = Buffer.from(JSON.stringify({ archived_snapshots: { closest: stored } }));
		return Promise.resolve({
			status: url.endsWith('robots.txt') ? 404 : 200,
			location: undefined,
			body: { bytes, contentType: '', isCut: false },
		});
	};
	const { source, text } = await ask(at('/old'), 'fog', by);
	expect(source).toMatchObject({
		URL: at('/new'),
		archive_location: 'https://web.archive.org/web/2025/https://x',
	});
	expect(text).toMatch(/archive_location: \S+ # the copy nearest to that day, by archive\.org\n/u);
	expect(asked[1]).toMatch(/&timestamp=20250115$/u);
});

test.each([
	['http://127.0.0.1/x', undefined, 'is in one’s own network'],
	['javascript:alert(1)', undefined, 'expected one that begins with `https://` or `http://`'],
	['news.example/ferry', undefined, 'expected one that begins with `https://` or `http://`'],
	['https://news.example/ferry', undefined, 'Cite it: [@harbour-news].'],
	['https://news.example/other', 'Not An Id', 'Unexpected id `Not An Id`'],
])('refuses %s %s before it asks anything', async (address, id, why) => {
	const by = vi.fn<Ask>();
	const { status, printed, made } = await ask(address, id, by);
	expect([status, made]).toEqual([2, undefined]);
	expect(printed).toContain(why);
	expect(by).not.toHaveBeenCalled();
});

test('takes a word with a sign of addresses for one, and never writes over a file', async () => {
	const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	onTestFinished(() => {
		err.mockRestore();
	});
	const folder = temporaryFolder(exampleStory);
	expect(await runNew(['source', 'ftp://news.example/x'], folder)).toBe(2);
	expect(await newSource(['https://a.example/x', 'harbour-log'], folder, askHere)).toBe(2);
	expect(err.mock.calls.join('')).toContain('expected one that is free');
	expect(existsSync(join(folder, 'sources/harbour-log.yaml'))).toBe(false);
});
