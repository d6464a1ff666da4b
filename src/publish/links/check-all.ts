import { setTimeout as wait } from 'node:timers/promises';
import { probeLink, type Ask, type LinkResult, type Page } from './probe.ts';

/** How many servers to ask at once, and how long to leave each in peace. */
export interface Politeness {
	/** Hosts that are asked at once; one host is never asked for two links at once. */
	readonly hostsAtOnce: number;
	/** The pause between two links of one host. */
	readonly delayMs: number;
}

/** What is done with pages on the way: they are not kept, since all of them would fill the memory. */
export interface Reading {
	/** How many bytes to read of what stands at a link; 0 where only its answer is wanted. */
	readonly bodyLimitOf: (url: string) => number;
	/** Sees each page with the link that led to it. */
	readonly read: (url: string, page: Page) => Promise<void>;
}

const readNothing: Reading = { bodyLimitOf: () => 0, read: () => Promise.resolve() };

/** What a run has found. */
export interface LinkRun {
	/** Sorted by address. */
	readonly results: readonly LinkResult[];
	/** Links of which nothing can be said: not asked, or asked without a network. */
	readonly unknown: readonly string[];
	/** Whether the network was there to the end. */
	readonly hasNetwork: boolean;
}

/** After as many hosts in a row of which none answers, it is asked whether there is a network at all. */
const mostSilent = 10;
/** How many hosts that have answered before are asked whether they still do. */
const witnesses = 3;

/**
 * Probes every link once, host by host. Where hosts are silent, others that have answered are asked again:
 * if they are silent too, the network is gone, and nothing is said of the links. If they answer, those that
 * were silent are asked a second time.
 *
 * @param newAsk a way to ask that remembers nothing of an earlier one
 */
export async function checkAll(
	urls: Iterable<string>,
	newAsk: () => Ask,
	politeness: Politeness,
	reading = readNothing
): Promise<LinkRun> {
	const all = new Set(urls);
	const found = new Map<string, LinkResult>();
	const how = { ...politeness, ...reading };
	const hasNetwork = async () => {
		// Who has said that it is busy is left alone.
		const answered = [...found.values()].filter(
			({ status }) => status !== undefined && status !== 429 && status < 500
		);
		const byHost = Map.groupBy(answered, ({ url }) => new URL(url).host);
		const ask = newAsk();
		const last = [...byHost.values()].slice(-witnesses).flatMap(([one]) => one ?? []);
		const replies = await Promise.all(last.map(({ url }) => ask(url, 'HEAD')));
		return replies.some(({ status }) => status !== undefined);
	};
	let isThere = await probeAll(all, newAsk(), how, found, hasNetwork);
	const silent = () => [...found.values()].filter(({ isSilent }) => isSilent).map(({ url }) => url);
	if (isThere && silent().length > 0)
		isThere =
			(await hasNetwork()) &&
			(await probeAll(silent(), newAsk(), how, found, hasNetwork)) &&
			(silent().length === 0 || (await hasNetwork()));
	if (!isThere) for (const url of silent()) found.delete(url);
	return {
		results: [...found.values()].sort((a, b) => (a.url < b.url ? -1 : 1)),
		unknown: [...all].filter((url) => !found.has(url)).sort(),
		hasNetwork: isThere,
	};
}

/** Probes links and notes what is found; ends early, with `false`, where the network is gone. */
async function probeAll(
	urls: Iterable<string>,
	ask: Ask,
	{ hostsAtOnce, delayMs, bodyLimitOf, read }: Politeness & Reading,
	found: Map<string, LinkResult>,
	hasNetwork: () => Promise<boolean>
): Promise<boolean> {
	const byHost = Map.groupBy(urls, (url) => new URL(url).host);
	const left = byHost.entries();
	const silent = new Set<string>();
	let isThere = true;
	const work = async () => {
		for (const [host, own] of left) {
			for (const [index, url] of own.entries()) {
				if (index > 0) await wait(delayMs);
				const probed = isThere ? await probeLink(url, ask, bodyLimitOf(url)) : undefined;
				if (!isThere || !probed) continue;
				const { page, ...result } = probed;
				if (page) await read(url, page);
				found.set(url, result);
				if (result.status !== undefined) silent.clear();
				else if (result.isSilent) silent.add(host);
				if (silent.size < mostSilent) continue;
				silent.clear();
				isThere = await hasNetwork();
			}
		}
	};
	await Promise.all(Array.from({ length: hostsAtOnce }, work));
	return isThere;
}
