import { expect, test } from 'vitest';
import { probeLink, type LinkResult } from '../../../src/publish/links/probe.ts';
import { publicAddresses } from '../../../src/publish/links/public-addresses.ts';
import { askServer } from '../../../src/publish/links/ask-server.ts';
import { askHere, askPublic, serve, type Play } from './servers.ts';

const leadTo =
	(location: string | undefined, more: Readonly<Record<string, string>> = {}): Play =>
	(_request, response) =>
		response.writeHead(302, { ...(location !== undefined && { location }), ...more }).end();

async function probed(play: Play): Promise<LinkResult | undefined> {
	const { at } = await serve({ '/x': play });
	return probeLink(at('/x'), askHere);
}

const consent = { 'set-cookie': 'a=b' };

test.each<[name: string, play: Play, answer: string]>([
	['302 without an address', leadTo(undefined), 'dead'],
	['302 to what is no address', leadTo('http://['), 'dead'],
	['302 to data', leadTo('data:text/html,<script>a()</script>'), 'unreachable'],
	['302 to a script', leadTo('javascript:a()'), 'unreachable'],
	['302 to a file', leadTo('file:///etc/passwd'), 'unreachable'],
	['302 to FTP', leadTo('ftp://harbour.test/x'), 'unreachable'],
	['302 to a name before a host', leadTo('http://known.test@harbour.test/'), 'unreachable'],
	['302 to itself', leadTo('/x'), 'dead'],
	['302 to itself, with a cookie', leadTo('/x', consent), 'blocked'],
	['304', (_request, response) => response.writeHead(304).end(), 'unreachable'],
	['300, with a list of pages', (_request, response) => response.writeHead(300).end(), 'ok'],
])('%s', async (_name, play, answer) => {
	expect(await probed(play)).toMatchObject({ answer, to: undefined });
});

test('a server that leads on without end, with a cookie each time, is a wall', async () => {
	const plays = Object.fromEntries(
		Array.from({ length: 30 }, (_, index): [string, Play] => [
			`/${String(index)}`,
			leadTo(`/${String(index + 1)}`, consent),
		])
	);
	const { at, turns } = await serve(plays);
	expect(await probeLink(at('/0'), askHere)).toMatchObject({ answer: 'blocked', to: undefined });
	expect(turns.size).toBe(11);
});

const inner = [
	'http://127.0.0.1:4000/latest/meta-data/',
	'http://169.254.169.254/latest/meta-data/',
	'http://2130706433/',
	'http://[::1]/',
	'http://localhost/',
	'http://db.internal/',
	'http://10.0.0.1/',
];

test.each(inner)('never asks %s, at the first hop or a later one', async (address) => {
	const asked: string[] = [];
	const { at } = await serve({ '/x': leadTo(address) });
	const found = await probeLink(at('/x'), (url, method) => {
		asked.push(url);
		return askHere(url, method);
	});
	expect(found).toMatchObject({ answer: 'unreachable', status: 302, to: undefined });
	expect(asked).toEqual([at('/x')]);
	expect(await askPublic(address, 'HEAD')).toMatchObject({
		status: undefined,
		notAsked: 'private',
	});
});

test('never asks a name that a look-up leads into one’s own network', async () => {
	const server = await serve({}, 'inner.test');
	const names: Record<string, string[]> = {
		'inner.test': ['127.0.0.1', '::1', '10.0.0.1', 'fe80::1%eth0'],
		'mixed.test': ['127.0.0.1', '93.184.215.14'],
	};
	const resolve = (name: string) => Promise.resolve(names[name] ?? []);
	const ask = askServer({
		timeoutMs: 300,
		retries: 0,
		pauseMs: 1,
		lookUp: (host) => publicAddresses(host, resolve),
	});
	expect(await ask(server.at('/'), 'HEAD')).toMatchObject({ notAsked: 'private' });
	expect(server.turns.size).toBe(0);
	expect(await publicAddresses('mixed.test', resolve)).toEqual(['93.184.215.14']);
	const { at } = await serve({ '/x': leadTo(server.at('/secret')) });
	const both = askServer({
		timeoutMs: 300,
		retries: 0,
		pauseMs: 1,
		lookUp: (host) =>
			host === 'harbour.test' ? Promise.resolve(['127.0.0.1']) : publicAddresses(host, resolve),
	});
	expect(await probeLink(at('/x'), both)).toMatchObject({ answer: 'unreachable', to: undefined });
	expect(server.turns.size).toBe(0);
});

test('connects to the address that was looked up, and looks up once for a request', async () => {
	const { at, turns } = await serve({ '/x': (_request, response) => response.end() });
	let count = 0;
	const ask = askServer({
		timeoutMs: 300,
		retries: 0,
		pauseMs: 1,
		// A second look-up would lead elsewhere, as a host that wants to get in arranges it.
		lookUp: () => Promise.resolve([(count += 1) === 1 ? '127.0.0.1' : '127.0.0.9']),
	});
	expect((await ask(at('/x'), 'GET')).status).toBe(200);
	expect([count, turns.get('/x')]).toEqual([1, 1]);
});

test('gives up where a look-up never ends', async () => {
	const ask = askServer({
		timeoutMs: 100,
		retries: 0,
		pauseMs: 1,
		lookUp: () => new Promise(() => undefined),
	});
	expect(await ask('http://slow.test/', 'HEAD')).toMatchObject({ status: undefined });
});
