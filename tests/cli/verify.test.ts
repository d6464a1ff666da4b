import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test, vi } from 'vitest';
import { formatSums, sha256 } from '../../src/publish/sums.ts';
import { verify, type VerifyOptions } from '../../src/cli/verify.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Serves files under `/a/b/` as hosts do: packed, and `index.html` under the name of its folder. */
async function serve(files: Readonly<Record<string, string>>): Promise<string> {
	const server = createServer((request, response) => {
		const path = (request.url ?? '').replace('/a/b/', '');
		if (path.endsWith('index.html')) {
			response.writeHead(308, { location: request.url?.replace('index.html', '') }).end();
			return;
		}
		const text = files[path === '' || path.endsWith('/') ? `${path}index.html` : path];
		if (text === undefined) response.writeHead(404).end();
		else response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text));
	});
	return `${await listening(server)}/a/b`;
}

/** Serves by a function, and notes the path of every request. */
async function play(listener: RequestListener): Promise<{ origin: string; asked: string[] }> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		listener(request, response);
	});
	return { origin: await listening(server), asked };
}

async function listening(server: Server): Promise<string> {
	await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

/** What goes to standard error, kept from the terminal. */
function heard(): () => string {
	const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	onTestFinished(() => {
		write.mockRestore();
	});
	return () => write.mock.calls.map(([text]) => String(text)).join('');
}

const listed = (...paths: string[]) =>
	formatSums(new Map(paths.map((path) => [path, sha256(path)])));

async function verified(
	place: string,
	options?: VerifyOptions
): Promise<[status: number, output: string]> {
	const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	const status = await verify(place, options);
	const output = write.mock.calls.map(([text]) => String(text)).join('');
	write.mockRestore();
	return [status, output];
}

const sums = formatSums(
	new Map([
		['_headers', sha256('kept by the host')],
		['index.html', sha256('home')],
		['index.html.br', sha256('packed')],
		['law/index.html', sha256('law')],
		['a.md', sha256('a')],
	])
);

test('compares a copy at an address with its sums, through packing and redirects', async () => {
	const address = await serve({
		SHA256SUMS: sums,
		'index.html': 'home',
		'law/index.html': 'law',
		'a.md': 'a',
	});
	expect(await verified(address)).toEqual([
		0,
		'✓ 3 files as SHA256SUMS says; files that nothing names cannot be seen from outside\n' +
			'  That list is the copy’s own; `--sums dist/SHA256SUMS` compares with yours\n',
	]);
});

test('names what differs or is missing at an address', async () => {
	const address = await serve({ SHA256SUMS: sums, 'index.html': 'home', 'law/index.html': 'lax' });
	expect(await verified(address)).toEqual([1, 'missing  a.md\ndiffers  law/index.html\n']);
});

test('says that there is nothing to compare with', async () => {
	vi.spyOn(process.stderr, 'write').mockReturnValueOnce(true);
	expect((await verified(await serve({})))[0]).toBe(2);
});

test('says of a copy that it was built without its address', async () => {
	const map =
		'<sitemapindex><sitemap><loc>http://localhost:4321/sitemap-0.xml</loc></sitemap></sitemapindex>';
	const files = {
		SHA256SUMS: formatSums(new Map([['sitemap-index.xml', sha256(map)]])),
		'sitemap-index.xml': map,
	};
	const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	onTestFinished(() => {
		said.mockRestore();
		vi.unstubAllGlobals();
	});
	expect((await verified(await serve(files)))[0]).toBe(0);
	expect(said).not.toHaveBeenCalled();
	expect((await verified(temporaryFolder(files)))[0]).toBe(0);
	expect(said).toHaveBeenCalledOnce();
	const at = new Map(
		Object.entries(files).map(([path, text]) => [`https://example.org/${path}`, text])
	);
	vi.stubGlobal('fetch', (url: URL) => Promise.resolve(new Response(at.get(url.href))));
	expect((await verified('https://example.org'))[0]).toBe(1);
	expect(said).toHaveBeenLastCalledWith(
		expect.stringContaining('This site says that it stands at http://localhost:4321')
	);
});

test('asks nothing but the address that it was given', async () => {
	const inner = await play((_request, response) => response.end('inner'));
	const host = inner.origin.replace('http://', '');
	const lines = [`${inner.origin}/inner`, `\\\\${host}\\inner`, `http:${host}`, 'leads', 'up'];
	const outer = await play(({ url }, response) => {
		if (url === '/a/b/SHA256SUMS') {
			response.end(lines.map((line) => `${sha256(line)}  ${line}\n`).join(''));
		} else if (url === '/a/b/leads') {
			response.writeHead(302, { location: `${inner.origin}/secret` }).end();
		} else if (url === '/a/b/up') {
			response.writeHead(302, { location: '/elsewhere' }).end();
		} else response.writeHead(404).end();
	});
	heard();
	expect((await verified(`${outer.origin}/a/b/`))[0]).not.toBe(0);
	lines.splice(0, 1);
	const [status, output] = await verified(`${outer.origin}/a/b/`);
	expect(status).toBe(1);
	expect(output).toContain(`unread   leads  (leads away to ${inner.origin}/secret)`);
	expect(output).toContain(`unread   up  (leads away to ${outer.origin}/elsewhere)`);
	expect(inner.asked).toEqual([]);
	expect(outer.asked.filter((path) => !path.startsWith('/a/b/'))).toEqual([]);
});

test('says where an address leads elsewhere as a whole', async () => {
	const { origin } = await play(({ url }, response) =>
		response.writeHead(301, { location: `https://record.example${url ?? ''}` }).end()
	);
	const said = heard();
	expect((await verified(origin))[0]).toBe(2);
	expect(said()).toContain('leads away to https://record.example/SHA256SUMS');
});

test('asks for names as they are', async () => {
	const names = ['a?b#c', '100%', 'ü b', 'a%2fb', 'x;y=1&z'];
	const { origin, asked } = await play(({ url = '' }, response) =>
		response.end(url === '/SHA256SUMS' ? listed(...names) : decodeURIComponent(url).slice(1))
	);
	expect((await verified(origin))[0]).toBe(0);
	expect(asked).toContain('/a%3Fb%23c');
});

test.each([
	['a name that is there twice', `${listed('a')}${sha256('b')}  a\n`],
	['a control', listed('a\u001B]0;title\u0007')],
	['a way up', listed('a/../../b')],
	['a second way to write a name', listed('./a')],
	['an empty part', listed('a//b')],
])('takes no list with %s', async (_what, text) => {
	const said = heard();
	const { origin } = await play(({ url }, response) =>
		response.end(url === '/SHA256SUMS' ? text : 'a')
	);
	expect(await verified(origin)).toEqual([2, '']);
	expect(said()).not.toMatch(/\p{Cc}(?<!\n)/u);
});

test('prints no control of a name in a folder', async () => {
	const folder = temporaryFolder({ SHA256SUMS: listed('a'), a: 'a', 'b\u001B[31m\u202E': 'b' });
	const [status, output] = await verified(folder);
	expect([status, output]).toEqual([1, 'extra    b·[31m·\n']);
});

test('reads no more of a list or a file than it may', { timeout: 60_000 }, async () => {
	const said = heard();
	const bomb = gzipSync(Buffer.alloc(6_000_000, 'a'));
	const list = await play((_request, response) =>
		response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
	);
	expect((await verified(list.origin))[0]).toBe(2);
	expect(said()).toContain('more than 5 MB');
	const large = gzipSync(Buffer.alloc(51_000_000, 'a'));
	const { origin } = await play(({ url }, response) => {
		if (url === '/SHA256SUMS') response.end(listed('a'));
		else if (url === '/a') response.writeHead(200, { 'content-encoding': 'gzip' }).end(large);
		else response.writeHead(404).end();
	});
	expect(await verified(origin)).toEqual([1, 'unread   a  (more than 50 MB)\n']);
});

test('stops where file after file fails', async () => {
	const said = heard();
	const names = Array.from({ length: 2_000 }, (_, index) => `file-${String(index)}`);
	const { origin, asked } = await play(({ url }, response) => {
		if (url === '/SHA256SUMS') response.end(listed(...names));
		else response.destroy();
	});
	expect((await verified(origin))[0]).toBe(1);
	expect(asked.length).toBeLessThan(80);
	expect(said()).toContain(
		'Unexpected failure of 20 files in a row; 1980 of 2000 files were not compared'
	);
});

test('does not take a host that fails now and then for one that is gone', async () => {
	const names = Array.from({ length: 60 }, (_, index) => `file-${String(index).padStart(2, '0')}`);
	const { origin } = await play(({ url = '' }, response) => {
		if (url === '/SHA256SUMS') response.end(listed(...names));
		else if (/[13579]$/u.test(url)) response.writeHead(503).end();
		else response.end(url.slice(1));
	});
	const [status, output] = await verified(origin);
	expect(status).toBe(1);
	expect(output.match(/^unread {3}file-\d\d {2}\(answers 503\)$/gmu)).toHaveLength(30);
});

test('ends when its time is over', async () => {
	const said = heard();
	const { origin } = await play(({ url }, response) => {
		if (url === '/SHA256SUMS') response.end(listed('a', 'b'));
	});
	expect((await verified(origin, { totalMs: 300 }))[0]).toBe(1);
	expect(said()).toContain('the time is over; 2 of 2 files were not compared');
});

test('compares with a list of one’s own, the list of the copy included', async () => {
	const own = join(temporaryFolder({ SHA256SUMS: listed('a') }), 'SHA256SUMS');
	const changed: Record<string, string> = {
		a: 'changed',
		SHA256SUMS: formatSums(new Map([['a', sha256('changed')]])),
	};
	const { origin } = await play(({ url = '' }, response) => response.end(changed[url.slice(1)]));
	expect((await verified(origin))[0]).toBe(0);
	expect(await verified(origin, { sums: own })).toEqual([1, 'differs  SHA256SUMS\ndiffers  a\n']);
	expect(
		await verified(temporaryFolder({ SHA256SUMS: listed('a'), a: 'a' }), { sums: own })
	).toEqual([0, `✓ 2 files as ${own} says\n`]);
	heard();
	expect(await verified(origin, { sums: `${own}.none` })).toEqual([2, '']);
	expect(await verified(`${origin}/?a`)).toEqual([2, '']);
});

test('shows on a terminal how much is done, and takes that away at the end', async () => {
	const said = heard();
	const { isTTY } = process.stderr;
	process.stderr.isTTY = true;
	onTestFinished(() => {
		process.stderr.isTTY = isTTY;
	});
	const { origin } = await play(({ url = '' }, response) => {
		if (url === '/SHA256SUMS') response.end(listed('a'));
		else setTimeout(() => response.end(url.slice(1)), 700);
	});
	expect((await verified(origin))[0]).toBe(0);
	expect(said()).toMatch(/^(?:\r0 of 1)+\r\u001B\[K$/u);
});
