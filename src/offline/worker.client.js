import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { NetworkOnly } from 'workbox-strategies/NetworkOnly.js';

/*
 * Keeps the text pages of an edition for readers whose network is gone. The network always comes first, so that a
 * correction arrives; a kept copy is shown where nothing answers. Pages are fetched one after the other,
 * which leaves the line to the reader. The build puts `self.pages` before this.
 */
const kept = new PrecacheController();
kept.addToCacheList(self.pages);

const network = new NetworkOnly({
	networkTimeoutSeconds: 8,
	plugins: [
		{
			// What was fetched to be kept lies in the browser's own cache as well: the host is asked all the same.
			requestWillFetch: async ({ request }) => new Request(request, { cache: 'no-cache' }),
			fetchDidSucceed: async ({ response }) => {
				if (response.status >= 500) throw new Error(`The host fails: ${response.status}`);
				return response;
			},
			handlerDidError: ({ request }) => keptCopy(new URL(request.url)),
		},
	],
});

self.addEventListener('install', (event) => {
	self.skipWaiting();
	kept.install(event);
});
self.addEventListener('activate', kept.activate);
self.addEventListener('fetch', (event) => {
	const { mode, destination, url } = event.request;
	if (mode === 'navigate' && destination === 'document') event.respondWith(network.handle(event));
	if (destination === 'font' && kept.getCacheKeyForURL(url)) event.respondWith(keptFont(event));
});

/** A font that is kept needs no network: another one would have another name. */
async function keptFont({ request }) {
	return (await kept.matchPrecache(request)) ?? fetch(request);
}

/** The kept copy of a page; for one that is not kept, the way to the whole story in one file. */
async function keptCopy({ origin, pathname }) {
	const address = origin + pathname;
	for (const one of [address, address.replace(/index\.html$/, ''), `${address}/`]) {
		const page = await kept.matchPrecache(one);
		if (page) return page;
	}
	if (!/(?:\/|\.html)$/.test(address) || address.endsWith('/keep.html')) return undefined;
	const [keep] = kept
		.getCachedURLs()
		.filter((url) => url.endsWith('/keep.html') && address.startsWith(url.slice(0, -9)))
		.sort((a, b) => b.length - a.length);
	return keep && Response.redirect(keep);
}
