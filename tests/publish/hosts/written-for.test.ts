import { expect, test } from 'vitest';
import { escapePattern } from '../../../src/story/text/escape-pattern.ts';
import { caddyFile } from '../../../src/publish/hosts/caddy-file.ts';
import { headersFile, type HostInput } from '../../../src/publish/hosts/headers-file.ts';
import { nginxFile } from '../../../src/publish/hosts/nginx-file.ts';
import { startTags } from '../../../src/publish/policy/html-tags.ts';
import { gonePage } from '../../../src/publish/finish/gone-page.ts';
import { movedPage } from '../../../src/publish/finish/redirect-page.ts';
import {
	addressForHeaders,
	forCaddy,
	forHeaders,
	forNginx,
	patternForNginx,
} from '../../../src/publish/hosts/written-for.ts';

test('leaves plain words as they are', () => {
	for (const write of [forNginx, forCaddy, forHeaders, addressForHeaders])
		expect(write('/a-b/c_d.~e/')).toBe('/a-b/c_d.~e/');
	expect(forCaddy('https://[::1]:8080')).toBe('https://[::1]:8080');
});

test('puts what ends a word or a line into quotes', () => {
	expect(forNginx('a;b{}')).toBe('"a;b{}"');
	expect(forNginx(String.raw`a"b\c`)).toBe(String.raw`"a\"b\\c"`);
	expect(forCaddy('a;b "c"')).toBe(String.raw`"a;b \"c\""`);
	expect(patternForNginx(String.raw`\.html$`)).toBe(String.raw`"\\.html$"`);
	expect(escapePattern('/a.b(c)$')).toBe(String.raw`/a\.b\(c\)\$`);
});

test.each<[name: string, write: (text: string) => string, text: string]>([
	['a variable of nginx', forNginx, 'a$host'],
	['a second line of nginx', forNginx, 'a\n}'],
	['a second line in a pattern', patternForNginx, 'a\n}'],
	['a variable of Caddy', forCaddy, 'a{env.HOME}'],
	['a backslash, which Caddy takes for the next quote', forCaddy, 'a b\\'],
	['a second line of Caddy', forCaddy, 'a\n}'],
	['a second header', forHeaders, 'a\r\nSet-Cookie: b'],
	['an address that stands for all', addressForHeaders, '/a*b/'],
	['an address with a name in it', addressForHeaders, '/:name/'],
])('refuses %s', (_name, write, text) => {
	expect(() => write(text)).toThrow(/^Unexpected character U\+[0-9A-F]{4} in /u);
});

const input: HostInput = {
	files: ['index.html', 'sw.js'],
	folders: [''],
	placement: { origin: 'https://example.org', base: '/' },
	policy: { page: "script-src 'none'", embed: "script-src 'none'" },
};
const at = (origin: string, base = '/'): HostInput => ({ ...input, placement: { origin, base } });

test.each(['https://$x.example', 'https://a{b}"$c.example'])(
	'makes no file for nginx of %s',
	(origin) => {
		expect(() => nginxFile(at(origin))).toThrow('Unexpected');
	}
);

test('keeps a host’s name one word in the files of nginx and Caddy', () => {
	expect(nginxFile(at("https://a;b'c.example"))).toContain(`\tserver_name "a;b'c.example";\n`);
	expect(caddyFile(at("https://a;b'c.example"))).toContain(
		`{$SITE_ADDRESS:"https://a;b'c.example"} {`
	);
	expect(() => caddyFile(at('https://a{b}.example'))).toThrow('Unexpected');
});

test('keeps a sub-path one word, and plain in patterns', () => {
	expect(nginxFile(at('https://example.org', '/a b+c/'))).toContain('location "/a b+c/" {');
	expect(nginxFile(at('https://example.org', '/a b+c/'))).toContain(String.raw`^/a b\\+c/`);
	expect(caddyFile(at('https://example.org', '/a b/'))).toContain('rewrite * "/a b/404.html"');
	expect(() => headersFile(at('https://example.org', '/a*b/'))).toThrow('Unexpected');
});

test('refuses a policy with a second line', () => {
	const policy = { page: "script-src 'none'\nSet-Cookie: a=b", embed: '' };
	for (const file of [nginxFile, caddyFile, headersFile])
		expect(() => file({ ...input, policy })).toThrow('Unexpected');
});

test('lets no address out of its attribute in a page that leads on', () => {
	const evil = '"><script>a()</script><x y="';
	const lead = { lang: 'en', address: `/${evil}`, url: `https://example.org/${evil}` };
	for (const page of [
		gonePage(lead, { title: 'The ferry', lang: 'en' }),
		movedPage(lead, '<head></head>'),
	]) {
		const names = startTags(page).map(({ name }) => name);
		expect(names).toContain('a');
		expect(names).not.toContain('script');
		expect(names).not.toContain('x');
	}
});
