import { expect, test } from 'vitest';
import { disguiseOf, plainHost } from '../../../../src/story/check/lookups/disguised-host.ts';

const known = new Set(['dawn.example', 'bbc.example', 'wordpress.example']);

test.each([
	['https://d\u0430wn.example/', 'mixed'],
	['https://xn--dwn-6cd.example/', 'mixed'],
	['https://XN--DWN-6CD.example/', 'mixed'],
	['https://d%D0%B0wn.example/', 'mixed'],
	['https://www.xn--dwn-6cd.example:8080/x', 'mixed'],
	['https://d\u03B1wn.example/', 'mixed'],
	['https://d\u0561wn.example/', 'mixed'],
	['https://xn--80ak6aa92e.example/', 'cyrillic'],
	['https://d\u0251wn.example/', 'like-known'],
	['https://xn--dwn-gsb.example/', 'like-known'],
	['https://\u1E0Dawn.example/', 'like-known'],
	['https://www.dawn\u0323.example/', 'like-known'],
	['https://epaper.d\u00E4wn.example/', 'like-known'],
	['https://b\u0253c.example/', 'like-known'],
])('%s looks like another host', (url, why) => {
	expect(disguiseOf(url, known)?.why).toBe(why);
});

test.each([
	'https://dawn.example/',
	'https://m\u00FCnchen.example/',
	'https://do\u011Fruhaber.example/',
	'https://\u00FCber.wordpress.example/',
	'https://\u0440\u0435\u0433\u0438\u043E\u043D.example/',
	'https://\u062C\u0646\u06AF.example/',
	'https://\u6771\u4EAC-tokyo.example/',
	'no address',
])('%s does not', (url) => {
	expect(disguiseOf(url, known)).toBeUndefined();
});

test('what another host may be made to look like is a host in plain letters', () => {
	expect(plainHost('https://www.Dawn.example/x')).toBe('dawn.example');
	expect(plainHost('https://m\u00FCnchen.example/')).toBeUndefined();
	expect(plainHost('http://[')).toBeUndefined();
});
