import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { freePort, untilUp } from './ask.ts';
import type { Host } from './host-suite.ts';
import { layOut } from './small-site.ts';

const program = process.env['CADDY_PATH'] ?? '/usr/bin/caddy';
/** Why Caddy cannot be tried here; empty where it can. */
export const whyNoCaddy = existsSync(program)
	? ''
	: ` (skipped: there is no ${program}; Debian: apt-get install caddy)`;
if (whyNoCaddy) console.warn(`Caddy${whyNoCaddy}`);

/** Starts Caddy with the file that the build has made, as it is. */
export async function startCaddy(): Promise<Host> {
	const { root, site } = await layOut();
	const port = await freePort();
	const child = spawn(
		program,
		['run', '--adapter', 'caddyfile', '--config', join(site, 'hosting/Caddyfile')],
		{
			env: {
				...process.env,
				HOME: root,
				XDG_CONFIG_HOME: root,
				XDG_DATA_HOME: root,
				CADDY_ADMIN: `127.0.0.1:${String(await freePort())}`,
				SITE_ADDRESS: `http://:${String(port)}`,
				SITE_ROOT: root,
			},
		}
	);
	let output = '';
	child.stderr.on('data', (text: Buffer) => (output += text.toString()));
	onTestFinished(() => void child.kill('SIGKILL'));
	await untilUp(port, () => (child.exitCode === null ? undefined : `Caddy ended: ${output}`));
	return { port, site, hasBrotli: true };
}
