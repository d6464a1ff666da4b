/** A text page of the built site. */
export interface TextPage {
	/** Path in the built folder, for example `statements/index.html`. */
	readonly path: string;
	/** Language of the page, which begins its path where it is not the first. */
	readonly lang: string;
	/** What its readers pay for: its bytes in Brotli. */
	readonly bytes: number;
	/** Changes with the content. */
	readonly revision: string;
}

/** An entry as the worker reads it: an address relative to the worker’s own. */
export interface PrecacheEntry {
	readonly url: string;
	readonly revision: string;
}

/** Bytes in Brotli that one visit may fetch to be kept. */
export const precacheBytes = 2_000_000;

/**
 * The pages to keep, within a size: the main pages and the whole story in one file before what lies
 * deeper, the first language before others.
 */
export function precacheList(
	pages: readonly TextPage[],
	budget = precacheBytes
): readonly PrecacheEntry[] {
	const list: PrecacheEntry[] = [];
	let left = budget;
	for (const page of pages.toSorted(byNeed)) {
		left -= page.bytes;
		if (left < 0) break;
		list.push({ url: addressOf(page.path), revision: page.revision });
	}
	return list;
}

function byNeed(a: TextPage, b: TextPage): number {
	const [one, other] = [needOf(a), needOf(b)];
	return one.depth - other.depth || one.lang - other.lang || (a.path < b.path ? -1 : 1);
}

function needOf({ path, lang }: TextPage): { readonly depth: number; readonly lang: number } {
	const isOther = path.startsWith(`${lang}/`);
	return { depth: path.split('/').length - (isOther ? 1 : 0), lang: Number(isOther) };
}

function addressOf(path: string): string {
	return path === 'index.html' ? './' : path.replace(/(^|\/)index\.html$/u, '$1');
}
