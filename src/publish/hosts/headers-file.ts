import { filesIn } from './edition-folders.ts';
import {
	commonHeaders,
	isHashed,
	zoneHeaders,
	zoneOf,
	type HostPolicy,
	type Zone,
} from './host-headers.ts';
import type { Placement } from '../../story/system/placement.ts';
import { addressForHeaders, forHeaders } from './written-for.ts';

/** What host files are made from. */
export interface HostInput {
	/** Paths of all files of the built folder, sorted. */
	readonly files: readonly string[];
	/** The folders of its editions; `''` for the original’s. */
	readonly folders: readonly string[];
	readonly placement: Placement;
	readonly policy: HostPolicy;
}

interface Block {
	readonly pattern: string;
	readonly zone: Zone;
	readonly headers: Readonly<Record<string, string>>;
}

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Both join a header that two patterns give,
 * which would forbid what an embed allows; so each header is given by one pattern alone, and each edition
 * has patterns of its own. Cloudflare passes over what comes after a hundred patterns: those stand last
 * that say no more than how long a file may be kept.
 */
export function headersFile({ files, folders, placement, policy }: HostInput): string {
	const blocks = folders.flatMap((folder) => {
		const inside = filesIn(folder, files, folders);
		const at = placement.base + folder;
		return topEntries(inside).flatMap((name) => blocksOf(name, inside, at, policy));
	});
	return [
		{ pattern: `${addressForHeaders(placement.base)}*`, headers: commonHeaders(placement.origin) },
		...blocks.filter(isMore),
		...blocks.filter((block) => !isMore(block)),
	]
		.map(({ pattern, headers }) =>
			[
				pattern,
				...Object.entries(headers).map(([name, value]) => `  ${name}: ${forHeaders(value)}`),
			].join('\n')
		)
		.join('\n\n')
		.concat('\n');
}

/** Whether a block says more than how long a file is kept, and that nothing runs in what runs nothing. */
function isMore({ zone }: Block): boolean {
	return zone !== 'file';
}

function topEntries(files: readonly string[]): string[] {
	const names = files.map((path) =>
		path.includes('/') ? `${path.split('/', 1)[0] ?? ''}/` : path
	);
	return [...new Set(names)].filter((name) => name !== '_headers').sort();
}

/**
 * The patterns for a file or a folder of an edition.
 *
 * @param at address of the edition
 */
function blocksOf(name: string, files: readonly string[], at: string, policy: HostPolicy): Block[] {
	const block = (pattern: string, zone: Zone, headers = zoneHeaders(zone, policy)) => ({
		pattern: pattern.endsWith('*')
			? `${addressForHeaders(at + pattern.slice(0, -1))}*`
			: addressForHeaders(at + pattern),
		zone,
		headers,
	});
	if (!name.endsWith('/')) return [block(name === 'index.html' ? '' : name, zoneOf(name))];
	const inside = files.filter((path) => path.startsWith(name));
	const zones = new Set(inside.map(zoneOf));
	if (zones.has('data') && zones.has('page')) {
		// The policy of data would hold for the page as well, and leave it without its styles.
		const policies = { 'Content-Security-Policy': policy.page };
		const data = block(`${name}*`, 'data', { ...zoneHeaders('data', policy), ...policies });
		// The page of the folder matches both patterns: the first adds only what the second lacks.
		const added = Object.entries(zoneHeaders('page', policy)).filter(
			([key]) => !(key in data.headers)
		);
		return [block(name, 'page', Object.fromEntries(added)), data];
	}
	return [block(`${name}*`, zoneOfFolder(inside, zones))];
}

/** The zone of a folder as a whole: what is kept for ever must hold for each of its files. */
function zoneOfFolder(inside: readonly string[], zones: ReadonlySet<Zone>): Zone {
	if (inside.every(isHashed)) return 'hashed';
	if (zones.size === 1 && zones.has('markup')) return 'markup';
	return (['embed', 'page', 'data'] as const).find((zone) => zones.has(zone)) ?? 'file';
}
