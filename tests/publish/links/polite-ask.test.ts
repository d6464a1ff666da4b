import { expect, test } from 'vitest';
import { checkAll } from '../../../src/publish/links/check-all.ts';
import { politeAsk } from '../../../src/publish/links/polite-ask.ts';
import { askHere, serve, type Play } from './servers.ts';

const newAsk = () => politeAsk(askHere);
const polite = { hostsAtOnce: 4, delayMs: 0 };
const ok: Play = (_request, response) => response.end('words');
const robots =
	(text: string): Play =>
	(_request, response) =>
		response.writeHead(200, { 'content-type': 'text/plain' }).end(text);
const status =
	(code: number, headers: Readonly<Record<string, string>> = {}): Play =>
	(_request, response) =>
		response.writeHead(code, headers).end();

/** What became of `/a` and `/b` on a server, and what it was asked for. */
async function run(plays: Readonly<Record<string, Play>>) {
	const server = await serve({ '/a': ok, '/b': ok, ...plays });
	const { results, unknown, hasNetwork } = await checkAll(
		[server.at('/a'), server.at('/b')],
		newAsk,
		polite
	);
	const short = (url: string) => url.replace(server.at(''), '');
	return {
		answers: Object.fromEntries(results.map(({ url, answer }) => [short(url), answer])),
		unknown: unknown.map(short),
		hasNetwork,
		turns: server.turns,
	};
}

test('does not ask for what robots.txt forbids, and asks for that once', async () => {
	const { answers, turns } = await run({
		'/robots.txt': robots('User-agent: *\nDisallow: /a\n'),
	});
	expect(answers).toEqual({ '/a': 'blocked', '/b': 'ok' });
	expect([...turns]).toEqual([
		['/robots.txt', 1],
		['/b', 1],
	]);
});

test('heeds what robots.txt says to this program by name', async () => {
	const { answers } = await run({
		'/robots.txt': robots(
			'User-agent: *\nDisallow: /\n\nUser-agent: on-the-record\nDisallow: /b\n'
		),
	});
	expect(answers).toEqual({ '/a': 'ok', '/b': 'blocked' });
});

test('a group of robots.txt does not end at a line that the standard does not know', async () => {
	const { answers } = await run({
		'/robots.txt': robots(
			'User-agent: on-the-record\nSitemap: https://site.example/sitemap.xml\nUser-agent: other\nDisallow: /a\n'
		),
	});
	expect(answers).toEqual({ '/a': 'blocked', '/b': 'ok' });
});

test.each<[name: string, play: Play, answer: string]>([
	['is not there', status(404), 'ok'],
	['is forbidden', status(403), 'ok'],
	['fails', status(500), 'unreachable'],
	['is a page of words', robots('<!doctype html><p>Disallow: nothing'), 'ok'],
	['leads in circles', status(302, { location: '/robots.txt' }), 'ok'],
	['leads to nothing', status(302), 'ok'],
	['leads into a private network', status(302, { location: 'http://127.0.0.1/' }), 'ok'],
])('a robots.txt that %s', async (_name, play, answer) => {
	const { answers } = await run({ '/robots.txt': play });
	expect(answers).toEqual({ '/a': answer, '/b': answer });
});

test('follows a robots.txt that has moved', async () => {
	const { answers } = await run({
		'/robots.txt': status(301, { location: '/rules' }),
		'/rules': robots('User-agent: *\nDisallow: /a\n'),
	});
	expect(answers).toEqual({ '/a': 'blocked', '/b': 'ok' });
});

test('heeds the robots.txt of the host that a link leads to', async () => {
	const other = await serve(
		{ '/robots.txt': robots('User-agent: *\nDisallow: /\n'), '/c': ok },
		'other.test'
	);
	const { answers } = await run({ '/a': status(301, { location: other.at('/c') }) });
	expect(answers).toEqual({ '/a': 'blocked', '/b': 'ok' });
	expect(other.turns.has('/c')).toBe(false);
});

test('waits as long as robots.txt says', async () => {
	const start = Date.now();
	const { answers } = await run({ '/robots.txt': robots('User-agent: *\nCrawl-delay: 0.5\n') });
	expect(answers).toEqual({ '/a': 'ok', '/b': 'ok' });
	expect(Date.now() - start).toBeGreaterThanOrEqual(490);
});

test.each([503, 429])('asks %d again after the short rest that it wants', async (code) => {
	let first = 0;
	let second = 0;
	const { answers } = await run({
		'/a': (_request, response, turn) => {
			if (turn === 1) first = Date.now();
			else second = Date.now();
			response.writeHead(turn === 1 ? code : 200, { 'retry-after': '1' }).end();
		},
	});
	expect(answers).toEqual({ '/a': 'ok', '/b': 'ok' });
	expect(second - first).toBeGreaterThanOrEqual(990);
});

test.each([
	[503, '3600'],
	[429, '3600'],
	[503, 'Fri, 01 Jan 2100 00:00:00 GMT'],
])('leaves a server alone that says %d, to come back after %s', async (code, rest) => {
	const { answers, unknown, turns, hasNetwork } = await run({
		'/a': status(code, { 'retry-after': rest }),
	});
	expect(turns.get('/a')).toBe(1);
	expect(turns.has('/b')).toBe(false);
	expect(answers).toEqual({ '/a': code === 429 ? 'blocked' : 'unreachable' });
	expect([unknown, hasNetwork]).toEqual([['/b'], true]);
});

test('asks for no page where robots.txt is to come later', async () => {
	const { unknown, turns } = await run({ '/robots.txt': status(503, { 'retry-after': '3600' }) });
	expect(unknown).toEqual(['/a', '/b']);
	expect([...turns]).toEqual([['/robots.txt', 1]]);
});

test('takes no more for a rest than a number or a date', async () => {
	const { answers, turns } = await run({ '/a': status(503, { 'retry-after': 'later 7' }) });
	expect(answers).toEqual({ '/a': 'unreachable', '/b': 'ok' });
	expect(turns.get('/a')).toBeGreaterThan(1);
});
