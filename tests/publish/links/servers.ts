import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { askServer, type Patience } from '../../../src/publish/links/ask-server.ts';

/** How a server answers for a path; `turn` counts the requests for it from 1. */
export type Play = (request: IncomingMessage, response: ServerResponse, turn: number) => void;

/** A server that stops with the test. */
export interface TestServer {
	/** The address of a path; its host is a name that only the tests’ look-up knows. */
	readonly at: (path: string) => string;
	/** How often each path was asked for. */
	readonly turns: ReadonlyMap<string, number>;
	/** The most requests that were open at once. */
	readonly most: () => number;
}

/** Serves plays by path; every other path is not there. */
export async function serve(
	plays: Readonly<Record<string, Play>>,
	host = 'harbour.test'
): Promise<TestServer> {
	const turns = new Map<string, number>();
	let open = 0;
	let most = 0;
	const server = createServer((request, response) => {
		const path = request.url ?? '';
		turns.set(path, (turns.get(path) ?? 0) + 1);
		open += 1;
		most = Math.max(most, open);
		response.once('close', () => (open -= 1));
		const play = plays[path];
		if (play) play(request, response, turns.get(path) ?? 0);
		else response.writeHead(404).end();
	});
	await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const { port } = server.address() as AddressInfo;
	return { at: (path) => `http://${host}:${String(port)}${path}`, turns, most: () => most };
}

const patience: Patience = { timeoutMs: 300, retries: 1, pauseMs: 1 };

/** Asks servers on the loopback: every name of `.test` leads there, in tests alone. */
export const askHere = askServer({
	...patience,
	lookUp: (host) => Promise.resolve(host.endsWith('.test') ? ['127.0.0.1'] : []),
});

/** Asks as the command does, but without patience. */
export const askPublic = askServer(patience);
