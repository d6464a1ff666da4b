import {
	commonHeaders,
	isHashed,
	zoneHeaders,
	zoneOf,
	type HostPolicy,
	type Zone,
} from './host-headers.ts';
import type { Placement } from './placement.ts';

/** What host files are made from. */
export interface HostInput {
	/** Paths of all files of the built folder, sorted. */
	readonly files: readonly string[];
	readonly placement: Placement;
	readonly policy: HostPolicy;
}

interface Block {
	readonly pattern: string;
	readonly headers: Readonly<Record<string, string>>;
}

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Both join a header that two patterns give,
 * which would forbid what an embed allows; so each header is given by one pattern alone.
 */
export function headersFile(input: HostInput): string {
	const blocks: Block[] = [
		{ pattern: `${input.placement.base}*`, headers: commonHeaders },
		...topEntries(input.files).flatMap((name) => blocksOf(name, input)),
	];
	return blocks
		.map(({ pattern, headers }) =>
			[pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
		)
		.join('\n\n')
		.concat('\n');
}

function topEntries(files: readonly string[]): string[] {
	const names = files.map((path) =>
		path.includes('/') ? `${path.split('/', 1)[0] ?? ''}/` : path
	);
	return [...new Set(names)].filter((name) => name !== '_headers').sort();
}

function blocksOf(name: string, { files, placement, policy }: HostInput): Block[] {
	const at = placement.base + name;
	if (!name.endsWith('/')) {
		const pattern = name === 'index.html' ? placement.base : at;
		return [{ pattern, headers: zoneHeaders(zoneOf(name), policy) }];
	}
	const inside = files.filter((path) => path.startsWith(name));
	const zones = new Set(inside.map(zoneOf));
	if (zones.has('data') && zones.has('page')) {
		// The page of the folder matches both patterns: the first adds only what the second lacks.
		const data = zoneHeaders('data', policy);
		const page = Object.entries(zoneHeaders('page', policy)).filter(([key]) => !(key in data));
		return [
			{ pattern: at, headers: Object.fromEntries(page) },
			{ pattern: `${at}*`, headers: data },
		];
	}
	return [{ pattern: `${at}*`, headers: zoneHeaders(zoneOfFolder(inside, zones), policy) }];
}

/** The zone of a folder as a whole: what is kept for ever must hold for each of its files. */
function zoneOfFolder(inside: readonly string[], zones: ReadonlySet<Zone>): Zone {
	if (inside.every(isHashed)) return 'hashed';
	return (['embed', 'page', 'data'] as const).find((zone) => zones.has(zone)) ?? 'file';
}
