import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inlineAttributes, pagePolicy } from '../../../src/publish/policy/page-policy.ts';
import { securePage } from '../../../src/publish/policy/secure-page.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('allows nothing to a page that carries nothing', () => {
	expect(pagePolicy('<p>Words</p>')).toBe(
		"default-src 'none'; base-uri 'none'; form-action 'none'"
	);
});

test('allows each style and script by its hash, and no data', () => {
	const html =
		'<style>a{}</style><style>b{}</style><script>go()</script><script type="application/ld+json">{}</script>';
	expect(pagePolicy(html)).toBe(
		`default-src 'none'; style-src ${hash('a{}')} ${hash('b{}')}; script-src ${hash('go()')}; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'`
	);
});

test('allows images, fonts and the manifest where they are used', () => {
	const html =
		'<link rel="icon" href="/i.svg"><link rel="manifest" href="/m"><style>@font-face{src:url(/f.woff2)}</style>';
	const policy = pagePolicy(html);
	expect(policy).toContain("img-src 'self';");
	expect(policy).toContain("font-src 'self';");
	expect(policy).toContain("manifest-src 'self';");
});

test('tells images in the text of a style from fonts', () => {
	const policy = pagePolicy('<style>a{background:url("data:image/png;base64,AA==")}</style>');
	expect(policy).toContain('img-src data:;');
	expect(policy).not.toContain('font-src');
});

test('allows the own host to a page with a service worker alone', () => {
	const policy = pagePolicy("<script>navigator.serviceWorker.register('/sw.js')</script>");
	expect(policy).toContain("connect-src 'self'; worker-src 'self'");
	expect(policy).toContain("require-trusted-types-for 'script'; trusted-types worker");
	expect(pagePolicy('<p>serviceWorker</p>')).not.toContain('worker-src');
});

test('lets a form lead to the own host, and the search start its worker, under a name of its own', () => {
	expect(pagePolicy('<form action="/search/"></form>')).toMatch(/; form-action 'self'$/u);
	const policy = pagePolicy('<script>new Worker(address)</script>');
	expect(policy).toContain("worker-src 'self'");
	expect(policy).toContain('trusted-types search;');
	expect(pagePolicy('<script>serviceWorker;new Worker(a)</script>')).toContain(
		'trusted-types worker search;'
	);
	expect(pagePolicy('<p>new Worker(a)</p>')).not.toContain('worker-src');
});

test('lets auditors read robots.txt from a page that is to be found', () => {
	const policy = pagePolicy('<link rel="canonical" href="https://example.org/">');
	expect(policy).toContain("connect-src 'self';");
	expect(pagePolicy('<p>Words</p>')).not.toContain('connect-src');
});

test('takes no word in a comment, an attribute or a text field for code', () => {
	const html =
		'<!-- <script>a</script> --><input value="<script>b</script>"><textarea><script>c</script></textarea>';
	expect(pagePolicy(html)).not.toContain('script-src');
});

test('hashes a script whole, whatever words stand in it', () => {
	const code = 'if (a < b) { x = "<style>"; } // "';
	expect(pagePolicy(`<script>${code}</script>`)).toContain(`script-src ${hash(code)};`);
});

test('finds style and handlers in attributes', () => {
	expect(
		inlineAttributes('<p style="color:red" data-style="x">a</p><a onclick=go()>b</a>')
	).toEqual(['<p style="color:red">', '<a onclick="go()">']);
});

test('sets the policies right behind the charset', () => {
	expect(securePage('<head><meta charset="utf-8"><title>A</title></head>')).toBe(
		'<head><meta charset="utf-8">' +
			`<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">` +
			'<meta name="referrer" content="same-origin"><title>A</title></head>'
	);
});
