import { expect, test } from 'vitest';
import { caddyFile } from '../../../src/publish/hosts/caddy-file.ts';
import { editionFolders, filesIn } from '../../../src/publish/hosts/edition-folders.ts';
import { headersFile, type HostInput } from '../../../src/publish/hosts/headers-file.ts';
import { hostPolicy, scriptsOf, zoneOf } from '../../../src/publish/hosts/host-headers.ts';
import { nginxFile } from '../../../src/publish/hosts/nginx-file.ts';
import { startTags } from '../../../src/publish/policy/html-tags.ts';

const input: HostInput = {
	files: [
		'_astro/a.B1c2.css',
		'article.md',
		'cards/a.0123456789abcdef.png',
		'data/all.json',
		'data/index.html',
		'embed/a/index.html',
		'feed.xml',
		'icon.svg',
		'index.html',
		'statements/a/index.html',
		'sw.js',
		'ur/article.md',
		'ur/cards/a.0123456789abcdef.png',
		'ur/data/all.json',
		'ur/data/index.html',
		'ur/embed/a/index.html',
		'ur/fonts/naskh.0123456789abcdef.woff2',
		'ur/index.html',
		'ur/statements/a/index.html',
		'ur/sw.js',
	],
	folders: ['', 'ur/'],
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
	['feed.xml', 'markup'],
	['icon.svg', 'markup'],
	['data/map.svg', 'data'],
	['article.md', 'file'],
])('takes %s for %s', (path, zone) => {
	expect(zoneOf(path)).toBe(zone);
});

const paths = [
	'',
	'statements/a/',
	'embed/a/',
	'data/',
	'data/all.json',
	'cards/a.png',
	'article.md',
	'sw.js',
];

test.each([...paths, ...paths.map((path) => `ur/${path}`), 'ur/fonts/naskh.woff2'])(
	'gives no header twice to /a/%s',
	(path) => {
		const names = given(`/a/${path}`).map(([name]) => name);
		expect(names).toEqual([...new Set(names)]);
		expect(names).toEqual(expect.arrayContaining(['Cache-Control', 'X-Content-Type-Options']));
	}
);

test.each(paths)('gives to /a/ur/%s what it gives to the original’s', (path) => {
	expect(given(`/a/ur/${path}`)).toEqual(given(`/a/${path}`));
});

test('lets embeds alone be framed, and data alone be read from elsewhere', () => {
	const all = (path: string) => Object.fromEntries(given(`/a/${path}`));
	expect(all('')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
	expect(all('data/')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
	expect(all('embed/a/')['Content-Security-Policy']).not.toContain('frame-ancestors');
	expect(all('data/all.json')['Access-Control-Allow-Origin']).toBe('*');
	expect(all('article.md')['Access-Control-Allow-Origin']).toBeUndefined();
});

test('lets what is no page run nothing, and pages keep their own policy', () => {
	const policy = (path: string) =>
		Object.fromEntries(given(`/a/${path}`))['Content-Security-Policy'];
	const file = "default-src 'none'; frame-ancestors 'none'";
	expect(policy('article.md')).toBe(file);
	expect(policy('cards/a.0123456789abcdef.png')).toBe(file);
	expect(policy('sw.js')).toBe(`${file}; connect-src 'self'`);
	for (const path of ['feed.xml', 'icon.svg'])
		expect(policy(path)).toBe(`${file}; style-src 'unsafe-inline'; sandbox`);
	// One pattern holds for the page of the data and for its files.
	for (const path of ['data/', 'data/all.json', 'ur/data/'])
		expect(policy(path)).toBe("frame-ancestors 'none'");
});

test('asks browsers to keep to https where the origin is https, and nowhere else', () => {
	const http = { ...input, placement: { origin: 'http://example.org', base: '/a/' } };
	for (const file of [headersFile, nginxFile, caddyFile]) {
		expect(file(input)).toContain('Strict-Transport-Security');
		expect(file(input)).toContain('max-age=31536000');
		expect(file(http)).not.toContain('Strict-Transport-Security');
	}
});

test('keeps for ever only what has its hash in its name', () => {
	const cache = (path: string) => Object.fromEntries(given(`/a/${path}`))['Cache-Control'];
	expect(cache('cards/a.0123456789abcdef.png')).toContain('immutable');
	expect(cache('_astro/a.B1c2.css')).toContain('immutable');
	expect(cache('statements/a/')).toContain('max-age=300');
	expect(cache('sw.js')).toBe('no-cache');
	expect(cache('ur/fonts/naskh.0123456789abcdef.woff2')).toContain('immutable');
	expect(cache('ur/statements/a/')).toContain('max-age=300');
	const mixed = { ...input, files: [...input.files, 'cards/b.png'] };
	expect(headersFile(mixed)).toMatch(/\/a\/cards\/\*\n {2}Cache-Control: public, max-age=300,/u);
});

test('stays within what Cloudflare Pages reads: 100 rules of 2,000 characters', () => {
	const lines = headersFile(input).split('\n');
	expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
	expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2_000);
	expect(lines.filter((line) => /^\/.*\*./u.test(line))).toEqual([]);
});

test('puts last what says no more than how long a file is kept', () => {
	const blocks = headersFile(input).trimEnd().split('\n\n');
	expect(blocks.slice(-2).map((block) => block.split('\n', 1)[0])).toEqual([
		'/a/article.md',
		'/a/ur/article.md',
	]);
});

test('finds editions by what their first pages say, and nothing else in folders', () => {
	const texts: Record<string, string> = {
		'fa-AF/index.html': '<!doctype html><html lang="fa-AF" dir="rtl">',
		'index.html': '<html lang="en">',
		'law/index.html': '<html lang="en">',
		'ur/index.html': '<html dir=rtl lang=ur>',
		'ur/ps/index.html': '<html lang="ps">',
	};
	const files = [...Object.keys(texts), 'robots.txt'];
	const folders = editionFolders(files, (path) => texts[path] ?? '');
	expect(folders).toEqual(['', 'fa-AF/', 'ur/']);
	expect(filesIn('', files, folders)).toEqual(['index.html', 'law/index.html', 'robots.txt']);
	expect(filesIn('ur/', files, folders)).toEqual(['index.html', 'ps/index.html']);
});

test('has nginx see all files of a new folder at once', () => {
	expect(nginxFile(input)).not.toMatch(/^\s*open_file_cache/mu);
});

test('repeats in the header the scripts of all pages, and no style', () => {
	const policyOf = (...pages: string[]) =>
		hostPolicy(pages.map((html) => scriptsOf(startTags(html))));
	expect(policyOf('<style>a{}</style>', '<p>b</p>').page).toBe(
		"script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
	);
	expect(policyOf('<script>a()</script>').embed).toMatch(/^script-src 'sha256-[^']+'; object/u);
	expect(policyOf('<script>serviceWorker</script>').page).toContain("worker-src 'self'");
});

test('tells nginx and Caddy the type of every kind of file, under the sub-path', () => {
	expect(nginxFile(input)).toContain('\t\ttext/markdown md;\n');
	expect(nginxFile(input)).toContain('error_page 404 /a/404.html;');
	expect(caddyFile(input)).toContain('header @md Content-Type "text/markdown; charset=utf-8"');
});
