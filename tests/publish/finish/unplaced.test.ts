import { expect, test } from 'vitest';
import { localNote, whyNotUnplaced } from '../../../src/publish/finish/unplaced.ts';

test.each([
	['Netlify', { CI: 'true', NETLIFY: 'true' }],
	['Cloudflare Pages', { CI: 'true', CF_PAGES: '1' }],
	['GitHub', { CI: 'true', GITHUB_ACTIONS: 'true' }],
	['Vercel', { VERCEL: '1' }],
])('refuses to build on %s for nowhere', (host, env) => {
	expect(whyNotUnplaced(env, false)).toMatch(
		new RegExp(
			`^Unexpected build on ${host} \\(\\w+\\) without SITE_URL, expected the origin such as \`https://example\\.org\``,
			'u'
		)
	);
	expect(whyNotUnplaced(env, true)).toBeUndefined();
});

test.each([{}, { CI: 'true' }, { CI: '1', NETLIFY: '', GITHUB_ACTIONS: 'false', CF_PAGES: '0' }])(
	'builds where nobody publishes: %j',
	(env) => {
		expect(whyNotUnplaced(env, false)).toBeUndefined();
	}
);

const sitemap = (origin: string) =>
	`<?xml version="1.0"?><sitemapindex><sitemap><loc>${origin}/a/sitemap-0.xml</loc></sitemap></sitemapindex>`;

test.each(['https://example.org/a/', 'http://192.168.1.5:4321/', 'dist', '/srv/site'])(
	'says that a copy at %s names a local address',
	(place) => {
		expect(localNote(place, sitemap('http://localhost:4321'))).toBe(
			'! This site says that it stands at http://localhost:4321, as one that is built without SITE_URL does: every citation, card, feed and embed names it as the address of the site.\n'
		);
		expect(localNote(place, sitemap('https://example.org'))).toBeUndefined();
		expect(localNote(place, undefined)).toBeUndefined();
	}
);

test.each(['http://localhost:4321/', 'http://127.0.0.1:80/a/', 'http://[::1]:8080/'])(
	'has nothing to say of a copy that is served at %s',
	(place) => {
		expect(localNote(place, sitemap('http://localhost:4321'))).toBeUndefined();
	}
);
