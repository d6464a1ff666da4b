import { copyOf, gather, isLacking, isListed, keep } from './kept-pages.client.js';

/*
 * Keeps the text pages of an edition for readers whose network is gone. The network always comes first, so that a
 * correction arrives; a kept copy is shown where nothing answers.
 */

/** How long a reader waits for an answer before a kept copy is shown. */
const longest = 8_000;
/** How long a page that has been opened has the line to itself. */
const calm = 3_000;
const after = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** What pages ask for besides pages: fonts, the code of the search, and what it reads. */
const parts = new Set(['font', 'worker', '']);

self.addEventListener('install', (event) => {
	self.skipWaiting();
	event.waitUntil(gather(true));
});
self.addEventListener('fetch', (event) => {
	const { mode, destination, url } = event.request;
	if (mode === 'navigate' && destination === 'document') event.respondWith(pageFor(event));
	if (isListed(url) && parts.has(destination)) event.respondWith(partFor(event));
});

async function pageFor(event) {
	const { origin, pathname } = new URL(event.request.url);
	const address = origin + pathname;
	const lacks = isLacking(address).catch(() => false);
	// What was fetched to be kept lies in the browser’s own cache as well: the host is asked all the same.
	const network = fetch(new Request(event.request, { cache: 'no-cache' }));
	const response = await Promise.race([network, after(longest)]).catch(() => undefined);
	if (!response || response.status >= 500) return (await copyFor(address)) ?? network;
	const copy = response.ok && (await lacks) ? response.clone() : undefined;
	event.waitUntil(afterPage(address, copy).catch(() => undefined));
	return response;
}

/** Keeps the page that has been opened, where it was lacking; then asks for others if it is time to. */
async function afterPage(address, copy) {
	if (copy) await keep(address, copy);
	await after(calm);
	// A worker with another list may be on its way; and who saves data is spared.
	const { installing, waiting } = registration;
	if (!installing && !waiting && !navigator.connection?.saveData) await gather();
}

/** What is kept needs no network: another one would have another name. What is lacking is kept now. */
async function partFor(event) {
	const { url } = event.request;
	const kept = await copyOf(url);
	if (kept) return kept;
	const response = await fetch(event.request);
	if (response.ok) event.waitUntil(keep(url, response.clone()).catch(() => undefined));
	return response;
}

/** The kept copy of a page; for one that is not kept, the way to the whole story in one file. */
async function copyFor(address) {
	for (const one of [address, address.replace(/index\.html$/, ''), `${address}/`]) {
		const page = await copyOf(one);
		if (page) return page;
	}
	const whole = new URL('keep.html', location.href).href;
	if (!/(?:\/|\.html)$/.test(address) || address === whole) return undefined;
	return (await copyOf(whole)) && Response.redirect(whole);
}
