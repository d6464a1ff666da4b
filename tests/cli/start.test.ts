import { createServer, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { verify } from '../../src/cli/verify.ts';
import { projectCopy, run } from '../built/project-copy.ts';

const minutes = 60_000;

test(
	'a taken port is said to be taken, and the next free one serves the site',
	{ timeout: 2 * minutes },
	async () => {
		const other = createServer();
		await new Promise<void>((settle) => {
			// Where something else has the port, the test has what it needs.
			other.once('error', () => {
				settle();
			});
			other.listen(4321, '127.0.0.1', settle);
		});
		onTestFinished(() => void other.close());
		const { child } = run(projectCopy(), ['start'], { BASE_PATH: '/a/b' });
		let output = '';
		const served = /serving (?<address>http:\/\/localhost:\d+\/a\/b\/)\n/u;
		await new Promise<void>((settle) => {
			child.once('close', settle);
			child.stdout?.on('data', (text: string) => {
				output += text;
				if (served.test(output)) settle();
			});
		});
		expect(output).toContain('Port 4321 is taken; trying 4322\n');
		const address = served.exec(output)?.groups?.['address'] ?? '';
		expect(address).not.toContain(':4321/');
		const answer = await fetch(`${address}statements/`);
		expect([answer.status, await answer.text()]).toEqual([
			200,
			expect.stringContaining('Harbour record'),
		]);
		const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
		const status = await verify(address);
		const said = write.mock.calls.map(([text]) => String(text)).join('');
		write.mockRestore();
		expect([status, said]).toEqual([0, expect.stringContaining(' files as SHA256SUMS says')]);
	}
);

test('PORT names the port, and pages name it too', { timeout: 2 * minutes }, async () => {
	const port = await freePort();
	const folder = projectCopy();
	const { child } = run(folder, ['start'], { PORT: String(port), SITE_URL: '' });
	const said = await new Promise<string>((settle) => {
		let output = '';
		child.once('close', () => {
			settle(output);
		});
		child.stdout?.on('data', (text: string) => {
			output += text;
			if (output.includes('serving')) settle(output);
		});
	});
	expect(said).toContain(`serving http://localhost:${String(port)}/\n`);
	const page = await (await fetch(`http://localhost:${String(port)}/`)).text();
	expect(page).toContain(`<link rel="canonical" href="http://localhost:${String(port)}/"`);
	for (const command of ['start', 'dev']) {
		const second = await run(folder, [command], { PORT: String(port) }).ended;
		expect(second).toEqual({
			status: 2,
			output: `Unexpected PORT \`${String(port)}\`, which another program has taken, expected a free one\n`,
		});
	}
});

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
	const { port } = server.address() as AddressInfo;
	await new Promise((settle) => server.close(settle));
	return port;
}

test.each([
	[{ SITE_URL: 'example.org' }, 'Unexpected SITE_URL `example.org`, expected an origin'],
	[{ PORT: 'http' }, 'Unexpected PORT `http`, expected a whole number from 1 to 65535'],
	[{ BASE_PATH: 'C:/Git/name' }, 'Unexpected BASE_PATH `C:/Git/name`, expected a sub-path'],
])('a wrong place is one sentence and no trace: %j', { timeout: minutes }, async (env, words) => {
	const { status, output } = await run(projectCopy(), ['start'], env).ended;
	expect(status).toBe(2);
	expect(output).toContain(words);
	expect(output.trim().split('\n')).toHaveLength(1);
});
