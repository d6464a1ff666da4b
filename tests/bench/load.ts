import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import autocannon from 'autocannon';
import { median } from '../../src/outputs/maps/median.ts';
import { hasBrotli, nginxPath, startNginx } from './nginx.ts';

/** What one way of serving gave. */
interface Load {
	readonly perSecond: number;
	/** Microseconds of a processor in nginx for one request. */
	readonly microseconds: number;
	readonly slowest: number;
	readonly failed: number;
}

const bounds = { connections: 20, duration: 3 };
const rounds = 3;
const ports = { own: 48_211, bare: 48_212 };
const packing = hasBrotli ? 'br' : 'gzip';

/** Asks for the first page by the shipped configuration, and for an empty file of its size by a bare one. */
async function measureLoads(dist: string): Promise<Record<keyof typeof ports, Load[]>> {
	const work = mkdtempSync(join(tmpdir(), 'load-'));
	const root = join(work, 'www');
	symlinkSync(dist, root, 'dir');
	const packed = readFileSync(join(dist, hasBrotli ? 'index.html.br' : 'index.html.gz'));
	writeFileSync(join(work, 'empty'), new Uint8Array(packed.length));
	const own = readFileSync(join(dist, 'hosting/nginx.conf'), 'utf8')
		.replace('listen 80;', `listen 127.0.0.1:${String(ports.own)};`)
		.replace('root /var/www/on-the-record;', `root ${root};`)
		.replace('# brotli_static on;', hasBrotli ? 'brotli_static on;' : '');
	const bare = `server { listen 127.0.0.1:${String(ports.bare)}; root ${work}; }`;
	const addresses = {
		own: `http://127.0.0.1:${String(ports.own)}/`,
		bare: `http://127.0.0.1:${String(ports.bare)}/empty`,
	};
	const loads: Record<keyof typeof ports, Load[]> = { own: [], bare: [] };
	const servers = {
		own: await startNginx(join(work, 'own'), own, addresses.own),
		bare: await startNginx(join(work, 'bare'), bare, addresses.bare),
	};
	try {
		// In turn, so that a slow moment of the machine meets both.
		for (let round = 0; round < rounds; round += 1) {
			for (const name of ['own', 'bare'] as const) {
				const before = servers[name].processorSeconds() ?? Number.NaN;
				const headers = { 'accept-encoding': packing };
				const result = await autocannon({ url: addresses[name], ...bounds, headers });
				const used = (servers[name].processorSeconds() ?? Number.NaN) - before;
				loads[name].push({
					perSecond: result.requests.average,
					microseconds: (used / result.requests.total) * 1e6,
					slowest: result.latency.p99,
					failed: result.non2xx + result.errors,
				});
			}
		}
		return loads;
	} finally {
		servers.own.close();
		servers.bare.close();
		rmSync(work, { recursive: true, force: true });
	}
}

function middle(loads: readonly Load[], of: keyof Load): number {
	return median(loads.map((load) => load[of]));
}

const dist = resolve('dist');
const reason = !existsSync(nginxPath)
	? `there is no ${nginxPath} (Debian: apt-get install nginx-light)`
	: !existsSync(join(dist, 'hosting/nginx.conf'))
		? 'there is no dist/: run `npm run build` first, without BASE_PATH'
		: undefined;
if (reason === undefined) {
	const { own, bare } = await measureLoads(dist);
	process.stdout.write(
		`Load on nginx, one process, ${String(bounds.connections)} connections, median of ${String(rounds)} rounds of ${String(bounds.duration)} s\n`
	);
	for (const [name, loads] of [
		[`the first page, ${packing}`, own],
		['an empty file of its size', bare],
	] as const) {
		const numbers = `${middle(loads, 'perSecond').toFixed(0).padStart(7)} a second, ${middle(loads, 'microseconds').toFixed(0)} µs of a processor each, 99 % within ${String(middle(loads, 'slowest'))} ms, ${String(middle(loads, 'failed'))} failed`;
		process.stdout.write(`  ${name.padEnd(28)}${numbers}\n`);
	}
	const ratio = (of: keyof Load) => (middle(own, of) / middle(bare, of)).toFixed(2);
	process.stdout.write(
		`  ratio ${ratio('perSecond')} of the requests, ${ratio('microseconds')} of the processor’s time\n`
	);
} else process.stdout.write(`Load on nginx is not measured: ${reason}\n`);
