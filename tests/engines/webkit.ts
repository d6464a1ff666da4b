import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programPath, type Engine } from './engine.ts';

/** Where WebKitGTK’s driver is on this machine, and the screen that it draws on. */
export const webkitPath = programPath('WebKitWebDriver');
export const screenPath = programPath('Xvfb');

/** Starts WebKitGTK on a screen that nobody sees and drives it by WebDriver. Its window is 447 pixels wide at least. */
export async function webkit(): Promise<Engine> {
	if (webkitPath === undefined || screenPath === undefined)
		throw new Error('WebKitGTK’s driver or Xvfb is not installed.');
	const screen = spawn(
		screenPath,
		['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
		{ stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }
	);
	const number = await new Promise((told) => screen.stdio[3]?.once('data', told));
	const home = mkdtempSync(join(tmpdir(), 'webkit-'));
	const port = await freePort();
	const driver = spawn(webkitPath, [`--port=${String(port)}`, '--host=127.0.0.1'], {
		// In the POSIX locale it takes words in links for bytes.
		env: { ...process.env, DISPLAY: `:${String(number).trim()}`, HOME: home, LC_ALL: 'C.UTF-8' },
		stdio: 'ignore',
	});
	const call = caller(`http://127.0.0.1:${String(port)}`);
	const session = await started(call);
	const at = `/session/${session}`;
	return {
		open: async (url, width) => {
			await call('POST', `${at}/window/rect`, { width, height: 900 });
			await call('POST', `${at}/url`, { url: 'about:blank' });
			await call('POST', `${at}/url`, { url });
		},
		evaluate: (expression) =>
			call('POST', `${at}/execute/sync`, { script: `return ${expression}`, args: [] }),
		picture: async () => Buffer.from(String(await call('GET', `${at}/screenshot`)), 'base64'),
		close: async () => {
			await call('DELETE', at);
			for (const program of [driver, screen]) {
				const ended = new Promise((done) => program.once('exit', done));
				program.kill();
				await ended;
			}
			rmSync(home, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

type Call = (method: string, path: string, body?: object) => Promise<unknown>;

function caller(origin: string): Call {
	return async (method, path, body) => {
		const answer = await fetch(origin + path, {
			method,
			...(body && { body: JSON.stringify(body) }),
		});
		const { value } = (await answer.json()) as { readonly value: unknown };
		if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
		return value;
	};
}

/** A session, as soon as the driver listens. */
async function started(call: Call): Promise<string> {
	for (let tries = 0; ; tries += 1) {
		try {
			const value = await call('POST', '/session', { capabilities: {} });
			return (value as { readonly sessionId: string }).sessionId;
		} catch (error) {
			if (tries > 100) throw error;
			await new Promise((later) => setTimeout(later, 100));
		}
	}
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}
