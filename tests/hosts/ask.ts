import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** An answer, not unpacked and not followed. */
export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** Asks a server on the loopback, the path sent as it is written. */
export function ask(
	port: number,
	path: string,
	headers: Readonly<Record<string, string>> = {},
	method = 'GET'
): Promise<Answer> {
	return new Promise((settle, reject) => {
		request({
			host: '127.0.0.1',
			port,
			path,
			method,
			headers: { host: 'record.example', ...headers },
		})
			.once('error', reject)
			.once('response', (response) => {
				const parts: Buffer[] = [];
				response
					.on('data', (part: Buffer) => parts.push(part))
					.once('error', reject)
					.once('end', () => {
						const { statusCode = 0, headers: given } = response;
						settle({ status: statusCode, headers: given, body: Buffer.concat(parts) });
					});
			})
			.end();
	});
}

/** A port of the loopback that nothing has. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
	const { port } = server.address() as AddressInfo;
	await new Promise((settle) => server.close(settle));
	return port;
}

/** Waits until a server answers at all. */
export async function untilUp(port: number, hasEnded: () => string | undefined): Promise<void> {
	for (;;) {
		const reason = hasEnded();
		if (reason !== undefined) throw new Error(reason);
		try {
			await ask(port, '/');
			return;
		} catch {
			await wait(20);
		}
	}
}
