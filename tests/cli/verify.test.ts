import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test, vi } from 'vitest';
import { formatSums, sha256 } from '../../src/build/sums.ts';
import { verify } from '../../src/cli/verify.ts';
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
	await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
	onTestFinished(() => void server.close());
	return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/a/b`;
}

async function verified(place: string): Promise<[status: number, output: string]> {
	const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	const status = await verify(place);
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
		'✓ 3 files as SHA256SUMS says; files that nothing names cannot be seen from outside\n',
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
