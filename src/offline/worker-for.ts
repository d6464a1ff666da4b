import { createHash } from 'node:crypto';
import { bundleWorker } from './bundle-worker.ts';
import { precacheList } from './precache-list.ts';

/** A finished page. */
export interface FinishedPage {
	readonly path: string;
	readonly html: string;
	/** Its bytes in Brotli, where it was packed. */
	readonly bytes: number | undefined;
}

/** Whether a page is one to keep: embeds stand on other sites, and the page for lost readers has no address. */
export function isKept(path: string): boolean {
	return !path.startsWith('embed/') && path !== '404.html';
}

/** The worker that keeps the pages of a site, as far as they fit. */
export async function workerFor(pages: readonly FinishedPage[]): Promise<string> {
	const list = precacheList(
		pages.map(({ path, html, bytes }) => ({
			path,
			lang: /<html[^>]*\slang="?(?<lang>[\w-]+)/u.exec(html)?.groups?.['lang'] ?? '',
			bytes: bytes ?? html.length,
			revision: createHash('sha256').update(html).digest('hex').slice(0, 16),
		}))
	);
	return bundleWorker(list);
}
