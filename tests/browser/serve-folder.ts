import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { endingOf, mediaTypes } from '../../src/build/media-types.ts';

/** A running server and its end. */
export interface Served {
	/** The address of the folder, with a slash at its end. */
	readonly address: string;
	readonly stop: () => void;
}

/** Serves a folder under a sub-path on the loopback, as a plain host does that sends no headers. */
export async function serveFolder(folder: string, base: string): Promise<Served> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
		const path = decodeURIComponent(pathname.slice(base.length)).replace(
			/(?:^|\/)$/u,
			'$&index.html'
		);
		try {
			if (!pathname.startsWith(base) || path.includes('..')) throw new Error('outside');
			const bytes = readFileSync(join(folder, path));
			response.writeHead(200, { 'content-type': mediaTypes[endingOf(path)] ?? 'text/plain' });
			response.end(bytes);
		} catch {
			response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
		}
	});
	await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${String(port)}${base}`,
		stop: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
