import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';

/** What has an id, leads somewhere or takes something in: found in one walk over a page. */
const carriers = '[id], a[href], area[href], link[href], [src], meta[content]';
const named = /^(?:og:image|og:url|twitter:image)$/u;

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
	const faults = new Map<string, string | undefined>();
	return [...read].flatMap(([page, { links }]) => {
		const own = new URL(page.replace(/index\.html$/u, ''), address);
		return [...links].flatMap((link) => {
			// An address that is the same from every page is looked up once.
			const key = /^(?:\/|https?:)/u.test(link) ? link : `${page} ${link}`;
			const fault = faults.has(key)
				? faults.get(key)
				: faultOf(new URL(link, own), address, isThere, ids);
			faults.set(key, fault);
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
	const ids = new Set<string>();
	const links = new Set<string>();
	for (const { tagName, attribs } of $(carriers).toArray()) {
		const { id, href, src, content } = attribs;
		if (id !== undefined) ids.add(id);
		if (href !== undefined && /^(?:a|area|link)$/u.test(tagName)) links.add(href);
		if (src !== undefined) links.add(src);
		if (content === undefined || tagName !== 'meta') continue;
		if (attribs['http-equiv'] === 'refresh') links.add(content.replace(/^\d+;\s*url=/iu, ''));
		if (named.test(attribs['property'] ?? attribs['name'] ?? '')) links.add(content);
	}
	return { ids, links };
}
