import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A site served on a free port of this machine. */
export interface Served {
	/** Address of its root, with a slash at the end. */
	readonly origin: string;
	readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.woff2': 'font/woff2',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml',
};

/** Serves pages in Brotli, as a good host does; `pages` come before the files of the folder. */
export async function serveCompressed(
	folder: string,
	pages: Readonly<Record<string, string>> = {}
): Promise<Served> {
	// A host has its copies packed before a reader asks.
	const packed = new Map<string, Buffer>(
		Object.entries(pages).map(([path, body]) => [path, brotliCompressSync(body)])
	);
	const pack = (path: string, file: string, body: string | Buffer): Buffer => {
		const known = packed.get(path) ?? readIfThere(`${file}.br`) ?? brotliCompressSync(body);
		packed.set(path, known);
		return known;
	};
	const server = createServer((request, response) => {
		const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
		const body = pages[path] ?? readIfThere(file);
		if (body === undefined) {
			response.writeHead(404).end();
			return;
		}
		const isPacked = (request.headers['accept-encoding'] ?? '').includes('br');
		const type = pages[path] === undefined ? types[extname(file)] : types['.html'];
		response.writeHead(200, {
			'content-type': type ?? 'application/octet-stream',
			...(isPacked && { 'content-encoding': 'br' }),
			'cache-control': 'max-age=600',
		});
		response.end(isPacked ? pack(path, file, body) : body);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${String(port)}/`,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

function readIfThere(file: string): Buffer | undefined {
	return existsSync(file) ? readFileSync(file) : undefined;
}
