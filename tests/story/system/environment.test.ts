import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readEnvironment } from '../../../src/story/system/environment.ts';

const standard = {
	origin: 'http://localhost:4321',
	isOriginNamed: false,
	base: '/',
	content: resolve('content'),
	out: resolve('dist'),
	isOffline: true,
	port: undefined,
};
const faultsOf = (env: Record<string, string>) => readEnvironment(env).faults;

test.each([
	['nothing is said', {}],
	['all is empty', { SITE_URL: '', BASE_PATH: '', CONTENT_DIR: '', OUT_DIR: '', OFFLINE: '' }],
	[
		'all is blank',
		{ SITE_URL: ' ', BASE_PATH: '\t', CONTENT_DIR: '  ', OUT_DIR: ' ', OFFLINE: ' ' },
	],
])('stands at the local address and in `dist` when %s', (_what, env) => {
	expect(readEnvironment(env)).toEqual({ environment: standard, faults: [] });
});

test('takes the blanks from around each value', () => {
	expect(
		readEnvironment({
			SITE_URL: ' https://example.org/ ',
			BASE_PATH: ' /x/ ',
			CONTENT_DIR: ' story ',
			OUT_DIR: ' site/ ',
			OFFLINE: ' no ',
		})
	).toEqual({
		environment: {
			origin: 'https://example.org',
			isOriginNamed: true,
			base: '/x/',
			content: resolve('story'),
			out: resolve('site'),
			isOffline: false,
			port: undefined,
		},
		faults: [],
	});
});

test('says each thing that is wrong, in one sentence each', () => {
	expect(
		faultsOf({ SITE_URL: 'x', BASE_PATH: '..', CONTENT_DIR: '~/a', OUT_DIR: '~', OFFLINE: 'off' })
	).toEqual([
		'Unexpected SITE_URL `x`, expected an origin such as `https://example.org`; a sub-path belongs in BASE_PATH',
		'Unexpected BASE_PATH `..`, expected a sub-path such as `/name/`, of letters, digits and `. _ ~ -`',
		'Unexpected CONTENT_DIR `~/a`, expected a path without `~`, which only a shell replaces',
		'Unexpected OUT_DIR `~`, expected a path without `~`, which only a shell replaces',
		'Unexpected OFFLINE `off`, expected `yes` or `no`',
	]);
});

test.each([
	['https://example.org', 'https://example.org'],
	['HTTPS://Example.ORG/', 'https://example.org'],
	['https://a-b.example:8443', 'https://a-b.example:8443'],
	['http://localhost:4321', 'http://localhost:4321'],
	['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
	['http://[::1]:8080', 'http://[::1]:8080'],
	['https://xn--mgba3a4f16a.example', 'https://xn--mgba3a4f16a.example'],
	['https://ریکارڈ.example', 'https://xn--mgbtb26amf8h.example'],
])('takes %s as the origin %s', (text, origin) => {
	expect(readEnvironment({ SITE_URL: text })).toMatchObject({
		environment: { origin },
		faults: [],
	});
});

test.each([
	'example.org',
	'ftp://example.org',
	'https://example.org/name',
	'https://example.org/?a',
	'https://example.org/#',
	'https://user:word@example.org',
	'https://',
	'javascript:alert(1)',
	'https://$x.example',
	'https://${HOST}',
	'https://a"b.example',
	"https://a'b.example",
	'https://a`b.example',
	'https://a;b.example',
	'https://a{b}.example',
	'https://*.example',
	'https://a..b',
	'https://-a.example',
	'https://a_b.example',
	'https://exam ple.org',
	'https://exam%70le.org',
	'https://exam\u00adple.org',
	'https://example.org\\name',
	'https://1.2',
	'https://0x7f.1',
	'https://example.org:99999',
	'https://[::1',
])('refuses %s as an origin, and says what to type', (text) => {
	expect(faultsOf({ SITE_URL: text })).toEqual([
		`Unexpected SITE_URL \`${text}\`, expected an origin such as \`https://example.org\`; a sub-path belongs in BASE_PATH`,
	]);
});

test.each([
	['/', '/'],
	['name', '/name/'],
	['/name', '/name/'],
	['name/', '/name/'],
	['/a/b/', '/a/b/'],
	['/~x/v1.2/', '/~x/v1.2/'],
])('reads the sub-path %s as %s', (text, base) => {
	expect(readEnvironment({ BASE_PATH: text })).toMatchObject({ environment: { base }, faults: [] });
});

test.each([
	['4000', 4000],
	[' 65535 ', 65_535],
	['', undefined],
])('reads the port %j where the site is served, and nowhere else', (PORT, port) => {
	const { environment, faults } = readEnvironment({ PORT }, true);
	expect([environment.port, faults]).toEqual([port, []]);
	expect(environment.origin).toBe(`http://localhost:${String(port ?? 4321)}`);
	expect(readEnvironment({ PORT })).toEqual({ environment: standard, faults: [] });
});

test.each(['0', '65536', '-1', '80.5', '4e3', 'http', '/tmp/socket'])(
	'refuses %s as a port, and says what to type',
	(PORT) => {
		expect(readEnvironment({ PORT }, true).faults).toEqual([
			`Unexpected PORT \`${PORT}\`, expected a whole number from 1 to 65535`,
		]);
		expect(readEnvironment({ PORT }).faults).toEqual([]);
	}
);

test.each([
	'//',
	'//evil.example/',
	'/a//b/',
	'/../',
	'/a/./b',
	'/a b/',
	'/a?b/',
	'C:/Git/name',
	'/%2e%2e/',
	'/نام/',
])('refuses %s as a sub-path, and says what to type', (text) => {
	expect(faultsOf({ BASE_PATH: text })).toEqual([
		`Unexpected BASE_PATH \`${text}\`, expected a sub-path such as \`/name/\`, of letters, digits and \`. _ ~ -\``,
	]);
});

test('is the only place that reads these variables', () => {
	const read =
		/\[['"](?:SITE_URL|BASE_PATH|CONTENT_DIR|OUT_DIR|OFFLINE)['"]\]|process\.env\.(?:SITE_URL|BASE_PATH|CONTENT_DIR|OUT_DIR|OFFLINE)|meta\.env\.SITE/u;
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(?:ts|astro|js)$/u.test(path))
		.map((path) => `src/${path.replaceAll('\\', '/')}`);
	const readers = ['astro.config.mjs', ...files].filter((path) =>
		read.test(readFileSync(path, 'utf8'))
	);
	expect(readers).toEqual(['src/story/system/environment.ts']);
});
