import { existsSync, readFileSync, statSync } from 'node:fs';
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
	const ids = new Map(pages.map((path) => [path, idsOf(join(folder, path))]));
	return pages.flatMap((page) => {
		const $ = load(readFileSync(join(folder, page), 'utf8'));
		const own = new URL(page.replace(/index\.html$/u, ''), address);
		const links = carriers.flatMap(([selector, attribute]) =>
			$(selector)
				.toArray()
				.map((node) => ($(node).attr(attribute) ?? '').replace(/^\d+;\s*url=/iu, ''))
		);
		return [...new Set(links)].flatMap((link) => {
			const fault = faultOf(new URL(link, own), folder, address, ids);
			return fault === undefined ? [] : [`${page}: ${link} ${fault}`];
		});
	});
}

function faultOf(
	to: URL,
	folder: string,
	address: URL,
	ids: ReadonlyMap<string, ReadonlySet<string>>
): string | undefined {
	if (to.origin !== address.origin) return undefined;
	if (!to.pathname.startsWith(address.pathname)) return 'leaves the sub-path';
	const inside = decodeURIComponent(to.pathname.slice(address.pathname.length));
	const path = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
	const file = join(folder, path);
	if (!existsSync(file) || statSync(file).isDirectory()) return 'leads to no file';
	const fragment = decodeURIComponent(to.hash.slice(1)).split(':~:')[0] ?? '';
	if (fragment === '' || fragment === 'top' || !path.endsWith('.html')) return undefined;
	return ids.get(path)?.has(fragment) ? undefined : 'leads to no element';
}

function idsOf(file: string): Set<string> {
	const $ = load(readFileSync(file, 'utf8'));
	return new Set(
		$('[id]')
			.toArray()
			.map((node) => $(node).attr('id') ?? '')
	);
}
