import { expect, test } from 'vitest';
import { readPlacement } from '../../src/build/placement.ts';

const place = (SITE_URL?: string, BASE_PATH?: string) => readPlacement({ SITE_URL, BASE_PATH });

test('stands at the local address when nothing is said', () => {
	const local = { origin: 'http://localhost:4321', base: '/' };
	expect(place()).toEqual(local);
	expect(place('', '')).toEqual(local);
});

test.each([
	['/', '/'],
	['name', '/name/'],
	['/name', '/name/'],
	['name/', '/name/'],
	['/a/b/', '/a/b/'],
	['/~x/v1.2/', '/~x/v1.2/'],
])('reads the sub-path %s as %s', (text, base) => {
	expect(place('https://example.org/', text)).toEqual({ origin: 'https://example.org', base });
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
])('refuses %s as an origin, and says what to type', (text) => {
	expect(place(text)).toBe(
		`Unexpected SITE_URL \`${text}\`, expected an origin such as \`https://example.org\`; a sub-path belongs in BASE_PATH`
	);
});

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
	expect(place('https://example.org', text)).toBe(
		`Unexpected BASE_PATH \`${text}\`, expected a sub-path such as \`/name/\`, of letters, digits and \`. _ ~ -\``
	);
});
