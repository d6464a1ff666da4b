import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sha256 } from '../../src/publish/sums.ts';
import { registration } from '../../src/outputs/offline-copy/registration.ts';
import { workerFor } from '../../src/publish/worker/worker-for.ts';

/** Files of a site by path, as a host would hold them. */
export type SmallSite = ReadonlyMap<string, string>;

/** A site of a few pages that all say some words, with its worker. */
export async function smallSite(
	words: string,
	{ paths = ['', 'statements/', 'timeline/', 'keep.html'], filling = '' } = {}
): Promise<SmallSite> {
	const pages = paths.map((path) => {
		const html = `<!doctype html><title>${words} of /${path}</title><script>${registration('/sw.js')}</script>${filling}`;
		return { path, html };
	});
	const worker = await workerFor(
		pages.map(({ path, html }) => ({
			path: path.endsWith('.html') ? path : `${path}index.html`,
			html: () => html,
			sha256: sha256(html),
			bytes: html.length,
		}))
	);
	return new Map([...pages.map(({ path, html }) => [path, html] as const), ['sw.js', worker]]);
}

/** A host on this machine that answers as a test says. */
export interface SmallHost {
	/** Its address, with a slash at the end. */
	readonly origin: string;
	/** Paths that were asked for, with what stood behind a `?`. */
	readonly asked: string[];
	/** What it answers to a path: a text, a status, or nothing, where it hangs up. */
	answer: (path: string, search: string) => string | number | undefined;
	readonly close: () => Promise<void>;
}

/** Starts a host; on a port where one is given. */
export async function smallHost(site: SmallSite, port = 0): Promise<SmallHost> {
	const server = createServer((request, response) => {
		const [path = '', search = ''] = (request.url ?? '').slice(1).split('?');
		if (path === 'favicon.ico') {
			response.writeHead(404).end();
			return;
		}
		host.asked.push(path + (search && `?${search}`));
		const answer = host.answer(path, search);
		if (answer === undefined) {
			request.socket.destroy();
			return;
		}
		const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
		response.writeHead(typeof answer === 'number' ? answer : 200, {
			'content-type': `${type}; charset=utf-8`,
			'cache-control': path.endsWith('.js') ? 'no-cache' : 'max-age=300',
		});
		response.end(typeof answer === 'number' ? String(answer) : answer);
	});
	await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
	const host: SmallHost = {
		origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
		asked: [],
		answer: (path) => site.get(path) ?? 404,
		close: () =>
			new Promise((done) => {
				server.closeAllConnections();
				server.close(() => {
					done();
				});
			}),
	};
	return host;
}
