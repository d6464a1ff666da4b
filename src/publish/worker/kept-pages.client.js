import { minute, waitAfter } from './waits.client.js';

/*
 * The pages that a worker keeps, and when it asks for those that it lacks. What is kept is, byte by byte, what the
 * list of the worker names: a copy that a host or a cache on the way still had from before is refused. The
 * build puts `self.pages` before this: addresses from the worker’s own, and sums.
 */

// The name that Workbox gave: what an earlier worker has kept is found, and goes page by page.
const cacheName = `workbox-precache-v2-${registration.scope}`;
const open = () => caches.open(cacheName);
const here = location.origin + location.pathname;
const sums = new Map(self.pages.map(({ url, sum }) => [new URL(url, here).href, sum]));
/** Those that are kept once a reader has asked for them. */
const onUse = new Set(
	self.pages.flatMap(({ url, isOnUse }) => (isOnUse ? [new URL(url, here).href] : []))
);
/** A copy lies under its address and its sum, so that it can be told from an earlier one. */
const keyOf = (address) => `${address}?${sums.get(address)}`;
/** Lies among the copies: until when nothing is asked for, and how many tries in a row brought nothing. */
const note = here;

/** So many in vain in a row: the host is amid a change, changes all that it sends, or is gone. */
const mostInVain = 5;

export const isListed = (address) => sums.has(address);

/** The kept copy of an address; the one before it where the new one has not come yet. */
export async function copyOf(address) {
	if (!isListed(address)) return undefined;
	const cache = await open();
	return (await cache.match(keyOf(address))) ?? cache.match(address, { ignoreSearch: true });
}

/** Whether the copy that the list names is yet to come. */
export async function isLacking(address) {
	return isListed(address) && !(await (await open()).match(keyOf(address)));
}

/** Keeps an answer if its bytes are those of the list. Where storage is full, earlier copies make room. */
export async function keep(address, response) {
	const bytes = await response.arrayBuffer();
	if ((await sumOf(bytes)) !== sums.get(address)) return false;
	const cache = await open();
	const put = () => cache.put(keyOf(address), new Response(bytes, { headers: response.headers }));
	await put().catch(async () => {
		await removeOutdated(cache, true);
		await put();
	});
	await removeOutdated(cache);
	return true;
}

let running;

/**
 * Asks for what is lacking, one page after the other, and keeps what comes right; never throws. Where
 * nothing came, the next try waits: not at all at first, later a day.
 *
 * @param isNew whether the list is new: then no earlier wait counts
 */
export function gather(isNew = false) {
	running ??= gatherOnce(isNew)
		.catch(() => undefined)
		.finally(() => (running = undefined));
	return running;
}

async function gatherOnce(isNew) {
	const cache = await open();
	await removeOutdated(cache);
	const all = await lacking(cache);
	const [until = 0, noted = -1] = isNew ? [] : await readNote(cache);
	if (all.length === 0 || Date.now() < until) return;
	// A worker may be ended before it is done; where not even this fits, nothing else would.
	await writeNote(cache, minute, noted);
	// Those that were refused the last times do not stand before the others.
	const from = (Math.max(noted, 0) * mostInVain) % all.length;
	const outcomes = new Set();
	let inVain = 0;
	for (const address of [...all.slice(from), ...all.slice(0, from)]) {
		const outcome = await ask(address);
		outcomes.add(outcome);
		inVain = outcome === 'refused' || outcome === 'silent' ? inVain + 1 : 0;
		if (outcome === 'full' || inVain === mostInVain) break;
	}
	const tries = outcomes.has('kept') ? 0 : noted + 1;
	await writeNote(cache, waitAfter(outcomes, tries), tries);
}

/**
 * Asks for a page; where a cache on the way has an earlier one, once more under an address that no cache
 * has seen. Gives `kept`, `missing`, `full`, `silent`, or `refused`, which may pass soon.
 */
async function ask(address) {
	let outcome = 'missing';
	for (const asked of [address, keyOf(address)]) {
		try {
			const response = await fetch(asked, { cache: 'no-cache' });
			if (response.status >= 500) return 'refused';
			if (!response.ok) continue;
			if (await keep(address, response)) return 'kept';
			outcome = 'refused';
		} catch (error) {
			return error.name === 'QuotaExceededError' ? 'full' : 'silent';
		}
	}
	return outcome;
}

async function lacking(cache) {
	const found = new Set((await cache.keys()).map(({ url }) => url));
	return [...sums.keys()].filter((address) => !onUse.has(address) && !found.has(keyOf(address)));
}

/**
 * Removes copies of pages that are no longer listed, and earlier ones that the right one stands beside.
 *
 * @param isAll whether to remove all earlier ones
 */
async function removeOutdated(cache, isAll = false) {
	const urls = (await cache.keys()).map(({ url }) => url);
	for (const url of urls) {
		const [address] = url.split('?');
		const isEarlier = url !== keyOf(address) && (isAll || urls.includes(keyOf(address)));
		if (url !== note && (isEarlier || !isListed(address))) await cache.delete(url);
	}
}

async function readNote(cache) {
	const kept = await cache.match(note);
	return kept ? (await kept.text()).split(' ').map(Number) : [];
}

/** Where storage is full, the page that is needed least makes room for the note. */
async function writeNote(cache, wait, tries) {
	const put = () => cache.put(note, new Response(`${Date.now() + wait} ${tries}`));
	await cache.delete(note);
	await put().catch(async () => {
		const [last] = (await cache.keys()).slice(-1);
		if (last) await cache.delete(last);
		return put();
	});
}

async function sumOf(bytes) {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const half = Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0'));
	return half.join('');
}
