import { createServer } from 'node:net';
import { dev, preview } from 'astro';
import type { Environment } from '../environment.ts';
import { buildSite } from './build.ts';

/** The port that the README names. */
const firstPort = 4321;

/** Builds the site and serves its folder until it is stopped. */
export async function start(environment: Environment): Promise<number> {
	const status = await buildSite(environment);
	if (status !== 0) return status;
	const port = await freePort();
	const server = await preview({
		outDir: environment.out,
		server: { port, host: 'localhost' },
		// Otherwise what has neither an ending nor a slash is not found, SHA256SUMS among it.
		trailingSlash: 'ignore',
		logLevel: 'warn',
	});
	process.stdout.write(`✓ serving http://localhost:${String(server.port)}${environment.base}\n`);
	await server.closed();
	return 0;
}

/** Serves the site from `content/` and reloads the page when a file in it changes. */
export async function develop(): Promise<number> {
	await dev({ server: { port: await freePort(), host: 'localhost' } });
	// The server runs until the process is stopped.
	return new Promise<number>(() => undefined);
}

async function freePort(): Promise<number> {
	for (let port = firstPort; port < firstPort + 100; port += 1) {
		if (await isFree(port)) return port;
		process.stdout.write(`Port ${String(port)} is taken; trying ${String(port + 1)}\n`);
	}
	throw new Error(`No free port from ${String(firstPort)} to ${String(firstPort + 99)}`);
}

async function isFree(port: number): Promise<boolean> {
	const tries = ['127.0.0.1', '::1'].map(
		(host) =>
			new Promise<boolean>((settle) => {
				const server = createServer();
				// A machine without IPv6 has no ::1 to take.
				server.once('error', (error: NodeJS.ErrnoException) => {
					settle(error.code !== 'EADDRINUSE' && error.code !== 'EACCES');
				});
				server.listen({ port, host, exclusive: true }, () =>
					server.close(() => {
						settle(true);
					})
				);
			})
	);
	return (await Promise.all(tries)).every(Boolean);
}
