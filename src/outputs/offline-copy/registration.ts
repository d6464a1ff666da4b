/** Name of the worker’s file in the folder of each edition. */
export const workerName = 'sw.js';
/** The one policy of trusted types that pages have: it gives the worker's address and nothing else. */
export const workerTrust = 'worker';

/**
 * The script of a page that starts the worker, once the page has loaded and the browser has nothing else to
 * do, within three seconds: as it starts, it takes the processor from the page’s first picture. Readers who
 * asked their browser to save data are spared; a page opened from a disk has no worker.
 *
 * @param address where the worker's file stands
 */
export function registration(address: string): string {
	return (
		"'serviceWorker'in navigator&&/^http/.test(location.protocol)&&!navigator.connection?.saveData&&" +
		"addEventListener('load',()=>(self.requestIdleCallback??setTimeout)(()=>" +
		`navigator.serviceWorker.register(self.trustedTypes?.createPolicy('${workerTrust}',{createScriptURL:()=>'${address}'})` +
		`.createScriptURL('')??'${address}',{updateViaCache:'none'}).catch(()=>{}),{timeout:3e3}))`
	);
}

/** A worker that clears away the one before it and what that had kept, for sites built with `OFFLINE=no`. */
export const removal = `self.addEventListener('install',()=>self.skipWaiting());
self.addEventListener('activate',(event)=>event.waitUntil((async()=>{
for(const name of await caches.keys())if(name.startsWith('workbox-precache-')&&name.endsWith(registration.scope))await caches.delete(name);
await registration.unregister();
})()));
`;
