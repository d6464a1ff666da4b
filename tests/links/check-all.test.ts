import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { askServer } from '../../src/links/ask-server.ts';
import { checkAll } from '../../src/links/check-all.ts';
import { formatLinks } from '../../src/cli/check-links.ts';
import { contentEntries } from '../../src/load/entries.ts';
import { kinds } from '../../src/load/kinds.ts';

type Play = (request: IncomingMessage, response: ServerResponse, turn: number) => void;

const status =
	(code: number): Play =>
	(_request, response) =>
		response.writeHead(code).end();
const leadTo =
	(code: number, location: string): Play =>
	(_request, response) =>
		response.writeHead(code, { location }).end();

const plays: Readonly<Record<string, Play>> = {
	'/ok': status(200),
	'/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
	'/lying-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
	'/slash': leadTo(301, '/slash/'),
	'/slash/': status(200),
	'/moved': leadTo(301, '/new-place'),
	'/new-place': status(200),
	'/home': leadTo(302, '/'),
	'/': status(200),
	'/moved-to-nothing': leadTo(308, '/gone'),
	'/circle': leadTo(302, '/circle-2'),
	'/circle-2': leadTo(302, '/circle'),
	'/gone': status(410),
	'/401': status(401),
	'/403': status(403),
	'/429': status(429),
	'/999': status(999),
	'/500': status(500),
	'/hangs': () => undefined,
	'/breaks': (request) => request.socket.destroy(),
	'/once-busy': (_request, response, turn) => response.writeHead(turn === 1 ? 503 : 200).end(),
};

interface Server {
	readonly at: (path: string) => string;
	readonly turns: ReadonlyMap<string, number>;
	readonly most: () => number;
}

async function serve(): Promise<Server> {
	const turns = new Map<string, number>();
	let open = 0;
	let most = 0;
	const server = createServer((request, response) => {
		const path = request.url ?? '';
		turns.set(path, (turns.get(path) ?? 0) + 1);
		open += 1;
		most = Math.max(most, open);
		response.once('close', () => (open -= 1));
		(plays[path] ?? status(404))(request, response, turns.get(path) ?? 0);
	});
	await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const { port } = server.address() as AddressInfo;
	return { at: (path) => `http://127.0.0.1:${String(port)}${path}`, turns, most: () => most };
}

const ask = askServer({ timeoutMs: 300, retries: 1, pauseMs: 1 });
const polite = { hostsAtOnce: 4, delayMs: 0 };

test('tells what became of each link', { timeout: 30_000 }, async () => {
	const { at } = await serve();
	const paths = [...Object.keys(plays), '/nothing'].filter((path) => path !== '/slash/');
	const results = await checkAll(paths.map(at), ask, polite);
	const found = results.map(({ url, answer, status: code, to }) => [
		url.replace(at(''), ''),
		answer,
		code,
		to?.replace(at(''), ''),
	]);
	expect(Object.fromEntries(found.map(([path, ...rest]) => [path, rest]))).toEqual({
		'/': ['ok', 200, undefined],
		'/ok': ['ok', 200, undefined],
		'/no-head': ['ok', 200, undefined],
		'/lying-head': ['ok', 200, undefined],
		'/slash': ['ok', 200, undefined],
		'/new-place': ['ok', 200, undefined],
		'/once-busy': ['ok', 200, undefined],
		'/moved': ['moved', 200, '/new-place'],
		'/home': ['redirected-to-home', 200, '/'],
		'/moved-to-nothing': ['dead', 410, '/gone'],
		'/circle': ['dead', 302, undefined],
		'/circle-2': ['dead', 302, undefined],
		'/gone': ['dead', 410, undefined],
		'/nothing': ['dead', 404, undefined],
		'/401': ['blocked', 401, undefined],
		'/403': ['blocked', 403, undefined],
		'/429': ['blocked', 429, undefined],
		'/999': ['blocked', 999, undefined],
		'/500': ['unreachable', 500, undefined],
		'/hangs': ['unreachable', undefined, undefined],
		'/breaks': ['unreachable', undefined, undefined],
	});
});

test('asks one host for one link at a time, and for each link once', async () => {
	const server = await serve();
	const urls = ['/ok', '/new-place', '/slash/', '/ok'].map(server.at);
	await checkAll(urls, ask, polite);
	expect(server.most()).toBe(1);
	expect(server.turns.get('/ok')).toBe(1);
});

test('does not ask a server again that wants to be left alone', async () => {
	const server = await serve();
	await checkAll([server.at('/429')], ask, polite);
	expect(server.turns.get('/429')).toBe(1);
});

test('asks no more hosts at once than it may', async () => {
	let open = 0;
	let most = 0;
	const slow = async () => {
		open += 1;
		most = Math.max(most, open);
		await new Promise((settle) => setTimeout(settle, 5));
		open -= 1;
		return { status: 200, location: undefined };
	};
	const urls = Array.from({ length: 20 }, (_, index) => `https://h${String(index)}.example/`);
	await checkAll(urls, slow, { hostsAtOnce: 3, delayMs: 0 });
	expect(most).toBe(3);
});

test('a server that nobody runs is unreachable', async () => {
	const [result] = await checkAll(['http://127.0.0.1:9/'], ask, polite);
	expect(result).toMatchObject({ answer: 'unreachable', status: undefined });
});

test('writes what the content folder can hold', () => {
	const results = [
		{ url: 'https://a.example/', answer: 'moved', status: 200, to: 'https://b.example/' },
	] as const;
	const text = formatLinks(results, '2026-01-01');
	const { entries, faults } = contentEntries({ path: 'links.yaml', text }, kinds.links);
	expect(faults).toEqual([]);
	expect(entries.map(({ value }) => value)).toEqual([
		{
			URL: 'https://a.example/',
			answer: 'moved',
			status: 200,
			to: 'https://b.example/',
			checked: '2026-01-01',
		},
	]);
});
