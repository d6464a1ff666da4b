import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export const nginxPath = process.env['NGINX_PATH'] ?? '/usr/sbin/nginx';
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
export const hasBrotli = existsSync(brotli);

/** A running nginx of one process. */
export interface RunningNginx {
	/** Seconds of a processor that it has used so far; `undefined` where the system does not tell. */
	readonly processorSeconds: () => number | undefined;
	readonly close: () => void;
}

/** Starts nginx with server blocks, in a folder for its own files. Throws where it does not come up. */
export async function startNginx(
	work: string,
	servers: string,
	address: string
): Promise<RunningNginx> {
	mkdirSync(work, { recursive: true });
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	const lines = [
		hasBrotli ? `load_module ${brotli};` : '',
		process.getuid?.() === 0 ? 'user root;' : '',
		`daemon off; master_process off; pid ${work}/pid; error_log stderr warn; events {}`,
		'http { access_log off; sendfile on;',
		...temporary.map((name) => `${name}_temp_path ${work}/${name};`),
		servers,
		'}',
	];
	writeFileSync(join(work, 'nginx.conf'), lines.join('\n'));
	const child = spawn(nginxPath, ['-p', work, '-c', join(work, 'nginx.conf'), '-e', 'stderr']);
	let output = '';
	child.stderr.on('data', (text: Buffer) => (output += text.toString()));
	for (let tries = 0; ; tries += 1) {
		const isUp = await fetch(address).then(
			() => true,
			() => false
		);
		if (isUp) break;
		if (child.exitCode !== null || tries === 200) throw new Error(`nginx is not up: ${output}`);
		await wait(20);
	}
	return {
		processorSeconds: () => processorSeconds(child.pid ?? 0),
		close: () => void child.kill('SIGKILL'),
	};
}

/** Linux counts hundredths of a second, in the fields after the name in brackets. */
function processorSeconds(pid: number): number | undefined {
	const file = `/proc/${String(pid)}/stat`;
	if (!existsSync(file)) return undefined;
	const fields = readFileSync(file, 'utf8')
		.replace(/^.*\) /u, '')
		.split(' ');
	return (Number(fields[11]) + Number(fields[12])) / 100;
}
