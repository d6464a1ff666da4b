import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programPath, type Engine } from './engine.ts';

/** Where Firefox is on this machine. */
export const firefoxPath = programPath('firefox-esr') ?? programPath('firefox');

const height = 800;

/** Starts Firefox without a window and drives it by WebDriver BiDi, which it speaks itself. */
export async function firefox(settings: Readonly<Record<string, number>> = {}): Promise<Engine> {
	if (firefoxPath === undefined) throw new Error('Firefox is not installed.');
	const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
	const lines = Object.entries(settings).map(
		([name, value]) => `user_pref("${name}", ${String(value)});\n`
	);
	writeFileSync(join(profile, 'user.js'), lines.join(''));
	const program = spawn(
		firefoxPath,
		['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile],
		{ env: { ...process.env, HOME: profile }, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	const socket = new WebSocket(`${await listening(program.stderr)}/session`);
	await new Promise((opened) => {
		socket.addEventListener('open', opened);
	});
	const send = sender(socket);
	await send('session.new', { capabilities: {} });
	const tree = await send('browsingContext.getTree', {});
	const context = (tree['contexts'] as readonly { readonly context: string }[])[0]?.context;
	return {
		open: async (url, width) => {
			await send('browsingContext.setViewport', { context, viewport: { width, height } });
			// Of two addresses that differ behind `#` alone, the second would not be loaded.
			await send('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' });
			await send('browsingContext.navigate', { context, url, wait: 'complete' });
		},
		evaluate: async (expression) => {
			const answer = await send('script.evaluate', {
				expression: `Promise.resolve(${expression}).then(JSON.stringify)`,
				target: { context },
				awaitPromise: true,
			});
			const { value } = (answer['result'] ?? {}) as { readonly value?: string };
			if (answer['type'] !== 'success') throw new Error(JSON.stringify(answer));
			return value === undefined ? undefined : (JSON.parse(value) as unknown);
		},
		picture: async () => {
			const { data } = await send('browsingContext.captureScreenshot', { context });
			return Buffer.from(String(data), 'base64');
		},
		close: async () => {
			socket.close();
			const ended = new Promise((done) => program.once('exit', done));
			program.kill();
			await ended;
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

/** The address at which Firefox says that it listens. */
async function listening(output: NodeJS.ReadableStream): Promise<string> {
	let said = '';
	for await (const piece of output) {
		said += String(piece);
		const address = /WebDriver BiDi listening on (ws:\S+)/u.exec(said)?.[1];
		if (address !== undefined) {
			// What it says later has to go somewhere, or it waits for a reader.
			output.resume();
			return address;
		}
	}
	throw new Error(`Firefox did not start:\n${said}`);
}

type Answer = Readonly<Record<string, unknown>>;

/** Sends commands over the socket, each answered by its number. */
function sender(socket: WebSocket) {
	let last = 0;
	const waiting = new Map<unknown, (answer: Answer) => void>();
	socket.addEventListener('message', ({ data }) => {
		const answer = JSON.parse(String(data)) as Answer;
		waiting.get(answer['id'])?.(answer);
	});
	return async (method: string, params: object): Promise<Answer> => {
		last += 1;
		const id = last;
		const answered = new Promise<Answer>((done) => waiting.set(id, done));
		socket.send(JSON.stringify({ id, method, params }));
		const answer = await answered;
		if (answer['type'] === 'error') throw new Error(`${method}: ${JSON.stringify(answer)}`);
		return answer['result'] as Answer;
	};
}
