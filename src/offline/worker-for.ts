import { bundleWorker } from './bundle-worker.ts';
import { precacheList } from './precache-list.ts';

/** A finished page. */
export interface FinishedPage {
	/** Path in the folder of its edition. */
	readonly path: string;
	readonly html: () => string;
	/** The hash of it. */
	readonly sha256: string;
	/** Its bytes as they are sent. */
	readonly bytes: number;
}

/** A font; its name changes with its content. */
export interface FinishedFont {
	/** Path in the folder of its edition. */
	readonly path: string;
	readonly bytes: number;
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

/** The worker that keeps the pages of an edition, as far as they fit, and the small fonts that they name. */
export async function workerFor(
	pages: readonly FinishedPage[],
	fonts: readonly FinishedFont[] = []
): Promise<string> {
	const isNeeded = ({ path, bytes }: FinishedFont) =>
		bytes <= smallFont && pages.some(({ html }) => html().includes(path));
	const list = precacheList([
		...fonts.filter(isNeeded),
		...pages.map(({ path, bytes, sha256 }) => ({ path, bytes, revision: sha256.slice(0, 16) })),
	]);
	return bundleWorker(list);
}
