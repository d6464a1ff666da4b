import { expect, test } from 'vitest';
import { hasPublicHost, isPublicIp } from '../../../../src/story/check/lookups/public-host.ts';

test.each([
	'http://localhost/',
	'http://LOCALHOST./',
	'http://a.localhost:8080/x',
	'http://printer.local/',
	'http://db.internal/',
	'http://router.lan/',
	'http://nas.home.arpa/',
	'http://intranet/',
	'http://127.0.0.1/',
	'http://127.0.0.1./',
	'http://127.1/',
	'http://2130706433/',
	'http://0x7f000001/',
	'http://0177.0.0.1/',
	'http://0x7f.1/',
	'http://%31%32%37.0.0.1/',
	'http://１２７.0.0.1/',
	'http://127。0。0。1/',
	'http://0/',
	'http://10.1.2.3/',
	'http://100.64.0.1/',
	'http://169.254.10.10/latest/meta-data/',
	'http://172.16.0.1/',
	'http://172.31.255.255/',
	'http://192.168.1.1/',
	'http://224.0.0.1/',
	'http://255.255.255.255/',
	'http://[::]/',
	'http://[::1]/',
	'http://[::ffff:127.0.0.1]/',
	'http://[::ffff:7f00:1]/',
	'http://[::127.0.0.1]/',
	'http://[64:ff9b::10.0.0.1]/',
	'http://[2002:7f00:1::]/',
	'http://[fc00::1]/',
	'http://[fd12:3456::1]/',
	'http://[fe80::1]/',
	'http://[fec0::1]/',
	'http://[ff02::1]/',
])('%s leads into one’s own network', (url) => {
	expect(hasPublicHost(url)).toBe(false);
});

test.each([
	'https://harbour.example/',
	'https://local.example/',
	'https://localhost.example/',
	'https://internal-affairs.example/',
	'http://167.114.64.38/',
	'http://172.15.0.1/',
	'http://172.32.0.1/',
	'http://100.128.0.1/',
	'http://11.0.0.1/',
	'http://[2a00:1450:4001::1]/',
	'http://[64:ff9b::8.8.8.8]/',
	'http://[::ffff:8.8.8.8]/',
	'https://xn--mnchen-3ya.example/',
])('%s is in public', (url) => {
	expect(hasPublicHost(url)).toBe(true);
});

test('an address of IPv6 with a zone is link-local, and what is no address is none in public', () => {
	expect(isPublicIp('fe80::1%eth0')).toBe(false);
	expect(isPublicIp('harbour.example')).toBe(false);
	expect(isPublicIp('')).toBe(false);
});
