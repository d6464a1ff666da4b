import { bundleWorker } from './bundle-worker.ts';
import { keptOnUse, precacheList, type KeepableFile } from './precache-list.ts';

/** A finished page. */
export interface FinishedPage extends KeepableFile {
	readonly html: () => string;
}

/** Bytes of a font that is no burden: Naskh is kept, Nastaliq, which few ask for, is not. */
const smallFont = 40_000;

/**
 * Whether a page of an edition is one to keep: embeds stand on other sites, and the page for lost readers
 * has no address.
 */
export function isKept(path: string): boolean {
	return !path.startsWith('embed/') && path !== '404.html';
}

/**
 * The worker that keeps the pages of an edition, as far as they fit, and the small fonts that they name; what a
 * search asks for, once it has been asked for.
 */
export async function workerFor(
	pages: readonly FinishedPage[],
	fonts: readonly KeepableFile[] = [],
	search: readonly KeepableFile[] = []
): Promise<string> {
	const isNeeded = ({ path, bytes }: KeepableFile) =>
		bytes <= smallFont && pages.some(({ html }) => html().includes(path));
	return bundleWorker([
		...precacheList([...fonts.filter(isNeeded), ...pages]),
		...keptOnUse(search),
	]);
}
