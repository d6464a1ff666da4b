import { expect, test } from 'vitest';
import { caddyFile } from '../../src/build/caddy-file.ts';
import { headersFile, type HostInput } from '../../src/build/headers-file.ts';
import { hostPolicy, zoneOf } from '../../src/build/host-headers.ts';
import { nginxFile } from '../../src/build/nginx-file.ts';
import { startTags } from '../../src/build/html-tags.ts';

const input: HostInput = {
	files: [
		'_astro/a.B1c2.css',
		'article.md',
		'cards/a.0123456789abcdef.png',
		'data/all.json',
		'data/index.html',
		'embed/a/index.html',
		'index.html',
		'statements/a/index.html',
		'sw.js',
	],
	placement: { origin: 'https://example.org', base: '/a/' },
	policy: { page: "frame-ancestors 'none'", embed: "base-uri 'none'" },
};

/** The headers that `_headers` gives to an address, each value as often as a pattern gives it. */
function given(address: string): [string, string][] {
	return headersFile(input)
		.split('\n\n')
		.map((block) => block.trimEnd().split('\n'))
		.filter(([pattern = '']) =>
			pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern
		)
		.flatMap(([, ...lines]) =>
			lines.map((line): [string, string] => {
				const [name = '', ...value] = line.trim().split(': ');
				return [name, value.join(': ')];
			})
		);
}

test.each([
	['statements/a/index.html', 'page'],
	['embed/a/index.html', 'embed'],
	['_astro/a.B1c2.css', 'hashed'],
	['cards/a.0123456789abcdef.png', 'hashed'],
	['data/all.json', 'data'],
	['data/index.html', 'page'],
	['sw.js', 'worker'],
	['article.md', 'file'],
])('takes %s for %s', (path, zone) => {
	expect(zoneOf(path)).toBe(zone);
});

test.each(['', 'statements/a/', 'embed/a/', 'data/', 'data/all.json', 'cards/a.png', 'article.md'])(
	'gives no header twice to /a/%s',
	(path) => {
		const names = given(`/a/${path}`).map(([name]) => name);
		expect(names).toEqual([...new Set(names)]);
		expect(names).toEqual(expect.arrayContaining(['Cache-Control', 'X-Content-Type-Options']));
	}
);

test('lets embeds alone be framed, and data alone be read from elsewhere', () => {
	const all = (path: string) => Object.fromEntries(given(`/a/${path}`));
	expect(all('')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
	expect(all('data/')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
	expect(all('embed/a/')['Content-Security-Policy']).not.toContain('frame-ancestors');
	expect(all('data/all.json')['Access-Control-Allow-Origin']).toBe('*');
	expect(all('article.md')['Access-Control-Allow-Origin']).toBeUndefined();
});

test('keeps for ever only what has its hash in its name', () => {
	const cache = (path: string) => Object.fromEntries(given(`/a/${path}`))['Cache-Control'];
	expect(cache('cards/a.0123456789abcdef.png')).toContain('immutable');
	expect(cache('_astro/a.B1c2.css')).toContain('immutable');
	expect(cache('statements/a/')).toContain('max-age=300');
	expect(cache('sw.js')).toBe('no-cache');
	const mixed = { ...input, files: [...input.files, 'cards/b.png'] };
	expect(headersFile(mixed)).toMatch(/\/a\/cards\/\*\n {2}Cache-Control: public, max-age=300,/u);
});

test('stays within what Cloudflare Pages reads: 100 rules of 2,000 characters', () => {
	const lines = headersFile(input).split('\n');
	expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
	expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2_000);
});

test('repeats in the header the scripts of all pages, and no style', () => {
	expect(hostPolicy(['<style>a{}</style>', '<p>b</p>'].map(startTags)).page).toBe(
		"script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
	);
	expect(hostPolicy([startTags('<script>a()</script>')]).embed).toMatch(
		/^script-src 'sha256-[^']+'; object/u
	);
	expect(hostPolicy([startTags('<script>serviceWorker</script>')]).page).toContain(
		"worker-src 'self'"
	);
});

test('tells nginx and Caddy the type of every kind of file, under the sub-path', () => {
	expect(nginxFile(input)).toContain('\t\ttext/markdown md;\n');
	expect(nginxFile(input)).toContain('error_page 404 /a/404.html;');
	expect(caddyFile(input)).toContain('header @md Content-Type "text/markdown; charset=utf-8"');
});
