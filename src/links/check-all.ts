import { setTimeout as wait } from 'node:timers/promises';
import { probeLink, type Ask, type LinkResult } from './probe.ts';

/** How many servers to ask at once, and how long to leave each in peace. */
export interface Politeness {
	/** Hosts that are asked at once; one host is never asked for two links at once. */
	readonly hostsAtOnce: number;
	/** The pause between two links of one host. */
	readonly delayMs: number;
}

/** Probes every link once, host by host; the results are sorted by address. */
export async function checkAll(
	urls: Iterable<string>,
	ask: Ask,
	{ hostsAtOnce, delayMs }: Politeness
): Promise<LinkResult[]> {
	const byHost = Map.groupBy(new Set(urls), (url) => new URL(url).host);
	const results: LinkResult[] = [];
	const left = byHost.values();
	const work = async () => {
		for (const own of left) {
			for (const [index, url] of own.entries()) {
				if (index > 0) await wait(delayMs);
				results.push(await probeLink(url, ask));
			}
		}
	};
	await Promise.all(Array.from({ length: hostsAtOnce }, work));
	return results.sort((a, b) => (a.url < b.url ? -1 : 1));
}
