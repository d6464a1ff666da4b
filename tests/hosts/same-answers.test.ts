import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import type { Host } from './host-suite.ts';
import { base } from './small-site.ts';
import { startCaddy, whyNoCaddy } from './start-caddy.ts';
import { startNginx, whyNoNginx } from './start-nginx.ts';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];
/** The headers that the build gives, and those that tell what a body is. */
const compared = [
	'access-control-allow-origin',
	'allow',
	'cache-control',
	'content-encoding',
	'content-security-policy',
	'content-type',
	'cross-origin-opener-policy',
	'cross-origin-resource-policy',
	'location',
	'permissions-policy',
	'referrer-policy',
	'strict-transport-security',
	'vary',
	'x-content-type-options',
];
/** Files that do not belong to the site, laid into its folder. */
const strangers = {
	'.env': 'secret words',
	'.git/config': 'secret words',
	'.well-known/.htpasswd': 'secret words',
	'.well-known/acme-challenge/token': 'token',
	'data/.hidden.json': 'secret words',
	'embed/.git/config': 'secret words',
};

const below = [
	'',
	'index.html',
	'404.html',
	'nothing',
	'nothing/',
	'NOTHING.HTML',
	'INDEX.HTML',
	'index.html/',
	'?a=b',
	'index.html?a=b',
	'_astro/a.B1c2.css',
	'_astro/',
	'_astro/none.css',
	'article.md',
	'cards/',
	'cards/a.0123456789abcdef.png',
	'cards/none.0123456789abcdef.png',
	'data/',
	'data/index.html',
	'data/index.html.gz',
	'data/all.json',
	'data/all.json.br',
	'data/none.json',
	'data/.hidden.json',
	'embed/',
	'embed/a/',
	'embed/none/',
	'embed/.git/config',
	'feed.xml',
	'icon.svg',
	'sw.js',
	'statements/',
	'statements/a/',
	'statements/a/index.html',
	'statements/a/?a=b',
	'ur/',
	'ur/data/all.json',
	'ur/embed/a/',
	'ur/feed.xml',
	'ur/sw.js',
	'ur/none/',
	'SHA256SUMS',
	'SHA256SUMS.br',
	'_headers',
	'hosting/',
	'hosting/nginx.conf',
	'.405',
	'.env',
	'.git',
	'.git/config',
	'.well-known/',
	'.well-known/acme-challenge/token',
	'.well-known/.htpasswd',
	'%2e%65nv',
	'%D8%A7%D8%A8',
	'x'.repeat(253),
	'x'.repeat(300),
	'y/'.repeat(600),
	'a%20b',
	'//evil.example/',
];
const addresses = [...below.map((path) => base + path), '/', '/a/', '/x'];

interface Row {
	readonly paths: readonly string[];
	readonly nginx: Readonly<Record<string, unknown>>;
	readonly caddy: Readonly<Record<string, unknown>>;
}

/** Where the two servers differ on purpose, or because one cannot be told; all else is the same. */
const differences: Readonly<Record<string, Row>> = {
	'redirects to a folder: another status, and an address that is written another way': {
		paths: ['statements/a', 'embed/a', 'data', 'ur'],
		nginx: { status: 301, 'content-type': 'text/html' },
		caddy: { status: 308, 'content-type': 'text/html; charset=utf-8' },
	},
	'a folder without a page: nginx adds its slash before it looks for one': {
		paths: ['cards', '_astro', '.well-known'],
		nginx: { status: 301 },
		caddy: { status: 404 },
	},
	'a zero in an address: nginx takes it for none': {
		paths: ['%00', 'a%00b'],
		nginx: { status: 400 },
		caddy: { status: 404 },
	},
	'a link that leads out of the folder: Caddy has no means against it': {
		paths: ['link.txt'],
		nginx: { status: 404 },
		caddy: { status: 200 },
	},
	'the file from which Caddy runs: it hides that by itself': {
		paths: ['hosting/Caddyfile'],
		nginx: { status: 200 },
		caddy: { status: 404 },
	},
};

async function answerOf({ port }: Host, path: string, method: string) {
	const { status, headers, body } = await ask(port, path, { 'accept-encoding': 'gzip' }, method);
	expect(body.toString(), path).not.toContain('secret words');
	return { status, ...Object.fromEntries(compared.map((name) => [name, headers[name]])) };
}

async function startBoth(): Promise<[nginx: Host, caddy: Host]> {
	const both: [Host, Host] = [await startNginx(false), await startCaddy()];
	for (const { site } of both) {
		for (const [path, text] of Object.entries(strangers)) {
			mkdirSync(dirname(join(site, path)), { recursive: true });
			writeFileSync(join(site, path), text);
		}
		writeFileSync(join(site, '../outside.txt'), 'outside');
		symlinkSync('../outside.txt', join(site, 'link.txt'));
	}
	return both;
}

const reason = whyNoNginx || whyNoCaddy;

test.skipIf(reason)(`both servers answer alike${reason}`, async () => {
	expect(addresses.length).toBeGreaterThanOrEqual(60);
	expect(methods).toHaveLength(9);
	const [nginx, caddy] = await startBoth();
	for (const path of addresses)
		for (const method of methods) {
			const said = `${method} ${path.slice(0, 80)}`;
			const one = await answerOf(nginx, path, method);
			expect({ said, ...(await answerOf(caddy, path, method)) }).toEqual({ said, ...one });
		}
});

test.skipIf(reason)(`every answer has its headers${reason}`, async () => {
	for (const host of await startBoth())
		for (const path of [...addresses, `${base}link.txt`, `${base}cards`])
			for (const method of ['GET', 'POST', 'TRACE']) {
				const answer = await answerOf(host, path, method);
				// What is made to be framed may be.
				const mayBeFramed = method === 'GET' && /\/embed\/a\//u.test(path);
				expect(answer, path).toMatchObject({
					'content-security-policy': expect.stringContaining(
						mayBeFramed ? "base-uri 'none'" : "frame-ancestors 'none'"
					) as string,
					'strict-transport-security': 'max-age=31536000',
					'x-content-type-options': 'nosniff',
				});
				if (method !== 'GET')
					expect(answer).toMatchObject({
						status: 405,
						allow: 'GET, HEAD',
						'content-encoding': 'gzip',
					});
				else if (answer.status === 404)
					expect(answer).toMatchObject({ 'content-encoding': 'gzip' });
			}
});

test.skipIf(reason).for(Object.entries(differences))(
	`the servers differ in %s${reason}`,
	async ([, row]) => {
		const [nginx, caddy] = await startBoth();
		for (const path of row.paths)
			for (const method of ['GET', 'HEAD']) {
				expect(await answerOf(nginx, base + path, method), path).toMatchObject(row.nginx);
				expect(await answerOf(caddy, base + path, method), path).toMatchObject(row.caddy);
			}
	}
);
