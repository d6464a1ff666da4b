import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';

const carriers: readonly (readonly [selector: string, attribute: string])[] = [
	['a[href], area[href], link[href]', 'href'],
	['[src]', 'src'],
	['meta[property="og:image"], meta[property="og:url"], meta[name="twitter:image"]', 'content'],
	['meta[http-equiv="refresh"]', 'content'],
];

/**
 * Links of the pages of a built folder that lead nowhere within it: to no file, to no element with
 * that id, or out of the sub-path. Links to other hosts are not looked at.
 *
 * @param address where the folder stands, sub-path included
 */
export function deadLinks(folder: string, pages: readonly string[], address: URL): string[] {
	// A page is read once, and only what is asked of it is kept of it.
	const read = new Map(pages.map((path) => [path, readLinks(join(folder, path))]));
	const ids = new Map([...read].map(([path, page]) => [path, page.ids]));
	const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
	const files = new Map<string, boolean>();
	const isThere = (path: string) => {
		const known = files.get(path) ?? isFile(join(folder, path));
		files.set(path, known);
		return known;
	};
	return [...read].flatMap(([page, { links }]) => {
		const own = new URL(page.replace(/index\.html$/u, ''), address);
		return [...links].flatMap((link) => {
			const fault = faultOf(new URL(link, own), address, isThere, ids);
			return fault === undefined ? [] : [`${page}: ${link} ${fault}`];
		});
	});
}

function faultOf(
	to: URL,
	address: URL,
	isThere: (path: string) => boolean,
	ids: ReadonlyMap<string, ReadonlySet<string>>
): string | undefined {
	if (to.origin !== address.origin) return undefined;
	if (!to.pathname.startsWith(address.pathname)) return 'leaves the sub-path';
	const inside = decodeURIComponent(to.pathname.slice(address.pathname.length));
	const path = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
	if (!isThere(path)) return 'leads to no file';
	const fragment = decodeURIComponent(to.hash.slice(1)).split(':~:')[0] ?? '';
	if (fragment === '' || fragment === 'top' || !path.endsWith('.html')) return undefined;
	return ids.get(path)?.has(fragment) ? undefined : 'leads to no element';
}

/** The ids of a page’s elements, and all that the page leads to or takes in. */
function readLinks(file: string): { ids: ReadonlySet<string>; links: ReadonlySet<string> } {
	const $ = load(readFileSync(file, 'utf8'));
	const valuesOf = (selector: string, attribute: string) =>
		$(selector)
			.toArray()
			.map((node) => $(node).attr(attribute) ?? '');
	const links = carriers.flatMap(([selector, attribute]) => valuesOf(selector, attribute));
	return {
		ids: new Set(valuesOf('[id]', 'id')),
		links: new Set(links.map((link) => link.replace(/^\d+;\s*url=/iu, ''))),
	};
}
