import { expect, test } from 'vitest';
import { checkAll } from '../../../src/publish/links/check-all.ts';
import { formatLinks, linkRecords } from '../../../src/publish/links/links-file.ts';
import { contentEntries } from '../../../src/story/load/entries.ts';
import { kinds } from '../../../src/story/load/kinds.ts';
import type { Ask, LinkResult } from '../../../src/publish/links/probe.ts';
import { faultsOf } from '../../story.ts';
import { askHere, serve, type Play } from './servers.ts';

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

const newAsk = () => askHere;
const polite = { hostsAtOnce: 4, delayMs: 0 };

test('tells what became of each link', { timeout: 30_000 }, async () => {
	const { at } = await serve(plays);
	const paths = [...Object.keys(plays), '/nothing'].filter((path) => path !== '/slash/');
	const { results } = await checkAll(paths.map(at), newAsk, polite);
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
	const server = await serve(plays);
	const urls = ['/ok', '/new-place', '/slash/', '/ok'].map(server.at);
	await checkAll(urls, newAsk, polite);
	expect(server.most()).toBe(1);
	expect(server.turns.get('/ok')).toBe(1);
});

test('does not ask a server again that wants to be left alone', async () => {
	const server = await serve(plays);
	await checkAll([server.at('/429')], newAsk, polite);
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
	await checkAll(urls, () => slow, { hostsAtOnce: 3, delayMs: 0 });
	expect(most).toBe(3);
});

test('a server that nobody runs is unreachable, as long as there is a network', async () => {
	const { at } = await serve(plays);
	const nobody = 'http://nobody.test:9/';
	expect(await checkAll([nobody], newAsk, polite)).toEqual({
		results: [],
		unknown: [nobody],
		hasNetwork: false,
	});
	const { results, hasNetwork } = await checkAll([nobody, at('/ok')], newAsk, polite);
	expect(hasNetwork).toBe(true);
	expect(results.find(({ url }) => url === nobody)).toMatchObject({
		answer: 'unreachable',
		status: undefined,
	});
});

test('asks silent hosts again when others answer', async () => {
	const turns = new Map<string, number>();
	const ask: Ask = (url) => {
		const turn = (turns.get(url) ?? 0) + 1;
		turns.set(url, turn);
		const isSilent = url.includes('late') && turn <= 2;
		return Promise.resolve({ status: isSilent ? undefined : 200, location: undefined });
	};
	const urls = ['https://late.example/', 'https://there.example/'];
	const { results } = await checkAll(urls, () => ask, polite);
	expect(results.map(({ answer }) => answer)).toEqual(['ok', 'ok']);
});

test('says nothing of links when the network goes, and asks for no more', async () => {
	let count = 0;
	const ask: Ask = () => {
		count += 1;
		return Promise.resolve({ status: count <= 5 ? 200 : undefined, location: undefined });
	};
	const urls = Array.from({ length: 400 }, (_, index) => `https://h${String(index)}.example/`);
	const { results, unknown, hasNetwork } = await checkAll(urls, () => ask, {
		hostsAtOnce: 1,
		delayMs: 0,
	});
	expect([results.length, unknown.length, hasNetwork]).toEqual([5, 395, false]);
	expect(results.every(({ answer }) => answer === 'ok')).toBe(true);
	expect(count).toBeLessThan(60);
});

test('takes many hosts that are gone for what they are while others answer', async () => {
	const ask: Ask = (url) =>
		Promise.resolve({ status: url.includes('gone') ? undefined : 200, location: undefined });
	const urls = [
		'https://a.example/',
		...Array.from({ length: 40 }, (_, index) => `https://gone${String(index)}.example/`),
	];
	const { results, hasNetwork } = await checkAll(urls, () => ask, { hostsAtOnce: 1, delayMs: 0 });
	expect(hasNetwork).toBe(true);
	expect(results.filter(({ answer }) => answer === 'unreachable')).toHaveLength(40);
});

test('writes what the content folder can hold', () => {
	const results: LinkResult[] = [
		{ url: 'https://a.example/', answer: 'moved', status: 200, to: 'https://b.example/' },
	];
	const text = formatLinks(linkRecords(results, '2026-01-01'));
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

test.each([
	`https://news.example/${'a'.repeat(3_000)}`,
	'https://xn--dwn-6cd.example/',
	'https://xn--80ak6aa92e.example/',
])('writes nothing that the check refuses: %s', (to) => {
	const url = 'https://news.example/ferry';
	const records = linkRecords([{ url, answer: 'moved', status: 200, to }], '2025-02-01');
	expect(records).toEqual([{ URL: url, answer: 'moved', status: 200, checked: '2025-02-01' }]);
	expect(faultsOf({ 'links.yaml': formatLinks(records) })).toEqual([]);
	const whole = formatLinks([
		{ ...records[0], URL: url, answer: 'moved', checked: '2025-02-01', to },
	]);
	expect(faultsOf({ 'links.yaml': whole })).not.toEqual([]);
});

test('keeps what was known of links that could not be asked for', () => {
	const known = ['a', 'b', 'c'].map((name) => ({
		URL: `https://${name}.example/`,
		answer: 'ok' as const,
		status: 200,
		checked: '2025-01-01',
	}));
	const found: LinkResult[] = [
		{ url: 'https://b.example/', answer: 'dead', status: 404, to: undefined },
	];
	const unknown = ['https://a.example/', 'https://d.example/'];
	// What is no source any more is forgotten.
	expect(linkRecords(found, '2025-02-01', unknown, known)).toEqual([
		known[0],
		{ URL: 'https://b.example/', answer: 'dead', status: 404, checked: '2025-02-01' },
	]);
});
