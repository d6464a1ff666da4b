import type { Tag } from '../policy/html-tags.ts';
import { formTargets, scriptSources, usesWorker } from '../policy/page-policy.ts';
import { workerName } from '../../outputs/offline-copy/registration.ts';
import { referrerPolicy } from '../policy/secure-page.ts';

/** What a file is to a host. */
export type Zone = 'page' | 'embed' | 'data' | 'hashed' | 'worker' | 'markup' | 'file';

/** The zone of a file, by its path in the folder of its edition. */
export function zoneOf(path: string): Zone {
	if (path.startsWith('embed/')) return 'embed';
	if (path === workerName) return 'worker';
	if (isHashed(path)) return 'hashed';
	if (path.startsWith('data/') && !path.endsWith('.html')) return 'data';
	if (path.endsWith('.html')) return 'page';
	return markup.test(path) ? 'markup' : 'file';
}

/** Whether the name of a file changes with its content, so that it may be kept for ever. */
export function isHashed(path: string): boolean {
	return path.startsWith('_astro/') || hashedName.test(path);
}

/** `<name>.<hash>.<ending>`; a hash has eight hexadecimal digits or more. */
export const hashedName = /\.[0-9a-f]{8,64}\.[a-z0-9]+$/u;

/** Names of what a browser shows as a document, though it is no page: pictures of lines, feeds. */
export const markup = /\.(?:svg|xml|xsl)$/u;

/** Kept for a year. */
const immutable = 'public, max-age=31536000, immutable';
/** Kept for five minutes: a correction must arrive. A slow network may show the last copy meanwhile. */
const short = 'public, max-age=300, stale-while-revalidate=3600';
/** Asked for anew each time: the worker says what is kept, and how to be rid of it. */
const fresh = 'no-cache';

/** Headers that every answer of an origin carries. */
export function commonHeaders(origin: string): Readonly<Record<string, string>> {
	return origin.startsWith('https:')
		? { ...everywhere, 'Strict-Transport-Security': 'max-age=31536000' }
		: everywhere;
}

const everywhere: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': referrerPolicy,
	'Permissions-Policy': [
		'accelerometer',
		'browsing-topics',
		'camera',
		'display-capture',
		'geolocation',
		'gyroscope',
		'magnetometer',
		'microphone',
		'midi',
		'payment',
		'usb',
	]
		.map((feature) => `${feature}=()`)
		.join(', '),
};

/** What is no page runs nothing, fetches nothing and is shown in no frame, by itself. */
const filePolicy = "default-src 'none'; frame-ancestors 'none'";
/** Pictures of lines may have styles of their own: the icon has one for the dark. */
const markupPolicy = `${filePolicy}; style-src 'unsafe-inline'; sandbox`;

/** The headers of a zone besides the common ones. */
export function zoneHeaders(zone: Zone, policy: HostPolicy): Readonly<Record<string, string>> {
	const cache = { 'Cache-Control': zone === 'hashed' ? immutable : short };
	if (zone === 'worker') {
		// It asks its own host for pages, and needs nothing else.
		return {
			'Cache-Control': fresh,
			'Content-Security-Policy': `${filePolicy}; connect-src 'self'`,
			'Cross-Origin-Resource-Policy': 'same-origin',
		};
	}
	if (zone === 'page') {
		return {
			...cache,
			'Content-Security-Policy': policy.page,
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Cross-Origin-Resource-Policy': 'same-origin',
		};
	}
	return {
		...cache,
		'Content-Security-Policy':
			zone === 'embed' ? policy.embed : zone === 'markup' ? markupPolicy : filePolicy,
		...(zone === 'data' ? { 'Access-Control-Allow-Origin': '*' } : {}),
		'Cross-Origin-Resource-Policy': 'cross-origin',
	};
}

/** The policies that hosts send with pages. */
export interface HostPolicy {
	readonly page: string;
	readonly embed: string;
}

/** The scripts of a page, as far as a host is concerned. */
export interface PageScripts {
	/** As sources of a policy. */
	readonly sources: readonly string[];
	readonly usesWorker: boolean;
	/** Where forms of the page may lead, as a source of a policy. */
	readonly formTargets: string;
}

/** The scripts of the page that has these tags. */
export function scriptsOf(tags: readonly Tag[]): PageScripts {
	return {
		sources: scriptSources(tags),
		usesWorker: usesWorker(tags),
		formTargets: formTargets(tags),
	};
}

/**
 * What holds for all pages together. The page itself carries the strict policy, by hash; a host adds
 * what only a header can say, and repeats what is short, since it goes out with every answer.
 *
 * @param pages the scripts of every page
 */
export function hostPolicy(pages: readonly PageScripts[]): HostPolicy {
	const scripts = new Set(pages.flatMap((page) => page.sources));
	const worker = pages.some((page) => page.usesWorker) ? "; worker-src 'self'" : '';
	const sources = scripts.size === 0 ? "'none'" : [...scripts].sort().join(' ');
	const both = `script-src ${sources}${worker}; object-src 'none'; base-uri 'none'`;
	const forms = pages.some((page) => page.formTargets === "'self'") ? "'self'" : "'none'";
	return {
		page: `${both}; form-action ${forms}; frame-ancestors 'none'`,
		embed: `${both}; form-action 'none'`,
	};
}
