import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { freePort, untilUp } from './ask.ts';
import type { Host } from './host-suite.ts';
import { layOut } from './small-site.ts';

const program = process.env['NGINX_PATH'] ?? '/usr/sbin/nginx';
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
/** Why nginx cannot be tried here; empty where it can. */
export const whyNoNginx = existsSync(program)
	? ''
	: ` (skipped: there is no ${program}; Debian: apt-get install nginx-light)`;
if (whyNoNginx) console.warn(`nginx${whyNoNginx}`);

/** Starts nginx with the file that the build has made; only the port and the folder are changed. */
export async function startNginx(mayUseBrotli = true): Promise<Host> {
	const { root, site } = await layOut();
	const port = await freePort();
	const hasBrotli = mayUseBrotli && existsSync(brotli);
	const made = readFileSync(join(site, 'hosting/nginx.conf'), 'utf8')
		.replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
		.replace('root /var/www/on-the-record;', `root ${root};`)
		.replace('disable_symlinks on from=$document_root;', (line) =>
			hasBrotli ? 'disable_symlinks off;' : line
		)
		.replace('# brotli_static on;', hasBrotli ? 'brotli_static on;' : '');
	const work = join(root, '.nginx');
	mkdirSync(work);
	writeFileSync(
		join(work, 'nginx.conf'),
		[
			hasBrotli ? `load_module ${brotli};` : '',
			...(process.getuid?.() === 0 ? ['user root;'] : []),
			// One process: a master that is killed would leave its workers behind.
			`daemon off; master_process off; pid ${work}/pid; error_log stderr warn; events {}`,
			`http { access_log off; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`).join(' ')}`,
			made,
			'}',
		].join('\n')
	);
	const child = spawn(program, ['-p', work, '-c', join(work, 'nginx.conf'), '-e', 'stderr']);
	let output = '';
	child.stderr.on('data', (text: Buffer) => (output += text.toString()));
	onTestFinished(() => void child.kill('SIGKILL'));
	await untilUp(port, () => (child.exitCode === null ? undefined : `nginx ended: ${output}`));
	return { port, site, hasBrotli };
}
