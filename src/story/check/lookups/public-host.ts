import { BlockList, isIP } from 'node:net';

/** Ranges of IPv4 that lead to no machine in public, by IANA's registry of special-purpose addresses (RFC 6890). */
const special4 = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 3],
] as const;
/** The same of IPv6, inside the range that is given out. Tunnels (Teredo, 6to4) may lead anywhere. */
const special6 = [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20],
] as const;
/** Where IPv6 writes an address of IPv4: as such, and for a network that translates (RFC 6052). */
const written4 = ['::ffff:', '64:ff9b::'] as const;

const special = new BlockList();
const given6 = new BlockList();
for (const [net, bits] of special4) {
	special.addSubnet(net, bits, 'ipv4');
	for (const prefix of written4) special.addSubnet(prefix + net, 96 + bits, 'ipv6');
}
for (const [net, bits] of special6) special.addSubnet(net, bits, 'ipv6');
given6.addSubnet('2000::', 3, 'ipv6');
for (const prefix of written4) given6.addSubnet(`${prefix}0.0.0.0`, 96, 'ipv6');

/** Whether an IP address is one at which anybody may ask: not private, not loopback, not link-local. */
export function isPublicIp(ip: string): boolean {
	const [plain = ''] = ip.split('%');
	if (isIP(plain) === 4) return !special.check(plain, 'ipv4');
	return isIP(plain) === 6 && given6.check(plain, 'ipv6') && !special.check(plain, 'ipv6');
}

/** Names that no public look-up answers: RFC 6761, 6762 and 8375, ICANN's `internal`, and what routers give. */
const ownNames = /^(?:.+\.)?(?:localhost|local|localdomain|internal|intranet|home\.arpa|lan)$/u;

/**
 * Whether the host of an address is, by its spelling, one that every reader can reach. An IP address is
 * known in every spelling that a browser takes (`2130706433`, `0x7f.1`, `[::ffff:127.0.0.1]`).
 *
 * @param url an absolute address that `URL` can read
 */
export function hasPublicHost(url: string): boolean {
	const host = new URL(url).hostname.replace(/\.$/u, '');
	const ip = host.replace(/^\[|\]$/gu, '');
	if (isIP(ip) !== 0) return isPublicIp(ip);
	// A name without a dot is known in one's own network alone.
	return host.includes('.') && !ownNames.test(host);
}
