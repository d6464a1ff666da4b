import { createServer } from 'node:net';
import { dev, preview } from 'astro';
import { firstPort, type Environment } from '../story/system/environment.ts';
import { buildSite } from './build.ts';
import { usageFault } from './usage.ts';

/** Builds the site and serves its folder until it is stopped. Returns the exit status. */
export async function start(environment: Environment): Promise<number> {
	// That a port is taken is said before the site is built, not after.
	if (environment.port !== undefined && (await portFor(environment)) === undefined) return 2;
	const status = await buildSite(environment);
	if (status !== 0) return status;
	const port = await portFor(environment);
	if (port === undefined) return 2;
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

/**
 * Serves the site from the content folder and reloads the page when a file in it changes. Returns the exit
 * status where it cannot.
 */
export async function develop(environment: Environment): Promise<number> {
	const port = await portFor(environment);
	if (port === undefined) return 2;
	await dev({ server: { port, host: 'localhost' } });
	// The server runs until the process is stopped.
	return new Promise<number>(() => undefined);
}

/**
 * The port that `PORT` names, or the first free one where it names none. A named one that is taken is said
 * to be taken, and nothing is returned: whoever named it will look for the site there.
 */
async function portFor({ port: named }: Environment): Promise<number | undefined> {
	if (named !== undefined) {
		const why = await whyNotFree(named);
		if (why === undefined) return named;
		usageFault(`Unexpected PORT \`${String(named)}\`, which ${why}, expected a free one`);
		return undefined;
	}
	for (let port = firstPort; port < firstPort + 100; port += 1) {
		if ((await whyNotFree(port)) === undefined) return port;
		process.stdout.write(`Port ${String(port)} is taken; trying ${String(port + 1)}\n`);
	}
	usageFault(
		`Unexpected ports from ${String(firstPort)} to ${String(firstPort + 99)}, which are all taken, expected a free one in PORT`
	);
	return undefined;
}

const reasons: Readonly<Record<string, string>> = {
	EADDRINUSE: 'another program has taken',
	EACCES: 'this user may not take',
};

async function whyNotFree(port: number): Promise<string | undefined> {
	const tries = ['127.0.0.1', '::1'].map(
		(host) =>
			new Promise<string | undefined>((settle) => {
				const server = createServer();
				// A machine without IPv6 has no ::1 to take.
				server.once('error', ({ code = '' }: NodeJS.ErrnoException) => {
					settle(reasons[code]);
				});
				server.listen({ port, host, exclusive: true }, () =>
					server.close(() => {
						settle(undefined);
					})
				);
			})
	);
	return (await Promise.all(tries)).find((why) => why !== undefined);
}
