import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { ask } from './ask.ts';
import { base, smallSite } from './small-site.ts';

/** A running host with the small site on it. */
export interface Host {
	readonly port: number;
	/** The folder in which the site's files lie. */
	readonly site: string;
	readonly hasBrotli: boolean;
}

type Promises = Readonly<Record<string, (host: Host) => Promise<void>>>;

const short = 'public, max-age=300, stale-while-revalidate=3600';

/** What every host must do with the site, each by a plain name. */
export const hostPromises: Promises = {
	'gives pages, and the page for lost readers with its status': async ({ port, site }) => {
		const home = await ask(port, base);
		expect([home.status, home.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
		expect(home.body.toString()).toBe(readFileSync(join(site, 'index.html'), 'utf8'));
		const lost = await ask(port, `${base}statements/nothing/`);
		expect([lost.status, lost.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
		expect(lost.body.toString()).toContain('<title>Lost</title>');
		expect(lost.headers['cache-control']).toBe(short);
		expect((await ask(port, `${base}ur/nothing/`)).status).toBe(404);
		const other = await ask(port, `${base}ur/statements/a/`);
		expect(other.body.toString()).toBe(
			readFileSync(join(site, 'ur/statements/a/index.html'), 'utf8')
		);
		expect((await ask(port, `${base}data/nothing.json`)).headers['content-type']).toMatch(
			/^text\/html/u
		);
	},
	'names the type of every kind of file': async ({ port }) => {
		const types = await Promise.all(
			[
				'article.md',
				'data/events.ics',
				'data/sources.bib',
				'data/sources.ris',
				'data/marks.jsonld',
				'data/events.csv',
				'icon.svg',
				'ur/fonts/naskh.0123456789abcdef.woff2',
				'ur/sw.js',
				'cards/a.0123456789abcdef.png',
			].map(async (path) => (await ask(port, base + path)).headers['content-type'])
		);
		expect(types).toEqual([
			'text/markdown; charset=utf-8',
			'text/calendar; charset=utf-8',
			'application/x-bibtex; charset=utf-8',
			'application/x-research-info-systems; charset=utf-8',
			'application/ld+json; charset=utf-8',
			'text/csv; charset=utf-8',
			'image/svg+xml; charset=utf-8',
			'font/woff2',
			'text/javascript; charset=utf-8',
			'image/png',
		]);
	},
	'keeps hashed names for ever, the worker not at all, and everything else for minutes': async ({
		port,
	}) => {
		const cache = async (path: string) => (await ask(port, base + path)).headers['cache-control'];
		for (const path of [
			'cards/a.0123456789abcdef.png',
			'_astro/a.B1c2.css',
			'ur/cards/a.0123456789abcdef.png',
			'ur/fonts/naskh.0123456789abcdef.woff2',
		])
			expect(await cache(path)).toBe('public, max-age=31536000, immutable');
		for (const path of [
			'',
			'statements/a/',
			'embed/a/',
			'data/',
			'data/all.json',
			'feed.xml',
			'article.md',
			'ur/',
			'ur/embed/a/',
			'ur/data/',
			'ur/data/all.json',
			'ur/feed.xml',
		])
			expect(await cache(path)).toBe(short);
		for (const path of ['sw.js', 'ur/sw.js']) expect(await cache(path)).toBe('no-cache');
	},
	'sends the headers that only a host can send': async ({ port }) => {
		const of = async (path: string) => (await ask(port, base + path)).headers;
		for (const path of ['', 'embed/a/', 'data/', 'data/all.json', 'article.md', 'gone/']) {
			const headers = await of(path);
			expect(headers['x-content-type-options']).toBe('nosniff');
			expect(headers['referrer-policy']).toBe('same-origin');
			expect(headers['permissions-policy']).toContain('geolocation=()');
		}
		expect((await of('gone/'))['content-security-policy']).toContain("frame-ancestors 'none'");
		for (const edition of ['', 'ur/']) {
			for (const path of ['', 'statements/a/', 'data/']) {
				const page = await of(edition + path);
				expect(page['content-security-policy']).toContain("frame-ancestors 'none'");
				expect(page['cross-origin-opener-policy']).toBe('same-origin');
				expect(page['access-control-allow-origin']).toBeUndefined();
			}
			const embed = await of(`${edition}embed/a/`);
			expect(embed['content-security-policy']).toContain("base-uri 'none'");
			expect(embed['content-security-policy']).not.toContain('frame-ancestors');
			expect(embed['cross-origin-opener-policy']).toBeUndefined();
			expect((await of(`${edition}data/all.json`))['access-control-allow-origin']).toBe('*');
		}
	},
	'lets what is no page run nothing and be shown in no frame': async ({ port }) => {
		const policy = async (path: string) =>
			(await ask(port, base + path)).headers['content-security-policy'];
		const file = "default-src 'none'; frame-ancestors 'none'";
		for (const path of ['article.md', 'data/all.json', 'ur/data/all.json', 'SHA256SUMS'])
			expect(await policy(path)).toBe(file);
		for (const path of ['feed.xml', 'icon.svg', 'ur/feed.xml'])
			expect(await policy(path)).toBe(`${file}; style-src 'unsafe-inline'; sandbox`);
	},
	'answers with the packed copies': async ({ port, hasBrotli }) => {
		for (const path of [
			'index.html',
			'data/all.json',
			'embed/a/index.html',
			'ur/embed/a/index.html',
		]) {
			const address = base + path.replace('index.html', '');
			const whole = await ask(port, address);
			const gzip = await ask(port, address, { 'accept-encoding': 'gzip' });
			expect([gzip.headers['content-encoding'], gzip.headers.vary]).toEqual([
				'gzip',
				'Accept-Encoding',
			]);
			expect(gunzipSync(gzip.body)).toEqual(whole.body);
			expect(gzip.headers['content-type']).toBe(whole.headers['content-type']);
			if (!hasBrotli) continue;
			const brotli = await ask(port, address, { 'accept-encoding': 'gzip, deflate, br' });
			expect(brotli.headers['content-encoding']).toBe('br');
			expect(brotliDecompressSync(brotli.body)).toEqual(whole.body);
			expect(brotli.body.length).toBeLessThan(gzip.body.length);
		}
	},
	'leads to folders without naming a host': async ({ port }) => {
		const { status, headers } = await ask(port, `${base}statements/a`);
		expect([301, 308]).toContain(status);
		expect(['/a/b/statements/a/', 'a/']).toContain(headers.location);
	},
	'answers a range, and a copy that is still good': async ({ port }) => {
		const path = `${base}cards/a.0123456789abcdef.png`;
		const part = await ask(port, path, { range: 'bytes=0-3' });
		expect([part.status, part.body.toString()]).toEqual([206, 'pict']);
		const none = await ask(port, path, { range: 'bytes=99-' });
		expect(none.status).toBe(416);
		expect(none.headers['content-security-policy']).toContain("frame-ancestors 'none'");
		const etag = (await ask(port, path)).headers.etag ?? '';
		expect((await ask(port, path, { 'if-none-match': etag })).status).toBe(304);
	},
	'gives nothing from outside its folder': async ({ port }) => {
		for (const path of [
			'/../secret.txt',
			`${base}../../../secret.txt`,
			`${base}..%2f..%2f..%2fsecret.txt`,
			`${base}%2e%2e/%2e%2e/%2e%2e/secret.txt`,
			`${base}..\\..\\..\\secret.txt`,
		]) {
			const { status, body } = await ask(port, path);
			expect([400, 404], path).toContain(status);
			expect(body.toString()).not.toContain('secret words');
		}
	},
	'takes no other method than reading': async ({ port }) => {
		expect([404, 405]).toContain((await ask(port, base, {}, 'POST')).status);
		const head = await ask(port, `${base}article.md`, {}, 'HEAD');
		expect([head.status, head.body.length]).toEqual([200, 0]);
		expect(head.headers['content-length']).toBe(
			String(Buffer.byteLength(smallSite['article.md'] ?? ''))
		);
	},
};
