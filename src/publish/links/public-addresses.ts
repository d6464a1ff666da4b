import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { hasPublicHost, isPublicIp } from '../../story/check/lookups/public-host.ts';

/** The IP addresses at which a host may be asked; none where it has no public one. */
export type LookUp = (host: string) => Promise<readonly string[]>;

/**
 * The public IP addresses of a host: of a name, those that a look-up gives; of an IP address, itself. What is
 * private, loopback or link-local is left out, so that no source can probe the
 * network of the machine that asks.
 *
 * @param resolve gives all addresses of a name; throws where there is none
 */
export async function publicAddresses(
	host: string,
	resolve: LookUp = resolveName
): Promise<readonly string[]> {
	if (!hasPublicHost(`http://${host}/`)) return [];
	const plain = host.replace(/^\[|\]$/gu, '');
	const addresses = isIP(plain) === 0 ? await resolve(plain) : [plain];
	return addresses.filter(isPublicIp);
}

async function resolveName(name: string): Promise<string[]> {
	return (await lookup(name, { all: true })).map(({ address }) => address);
}
