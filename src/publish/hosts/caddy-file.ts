import type { HostInput } from './headers-file.ts';
import { commonHeaders, hashedName, markup, zoneHeaders, type Zone } from './host-headers.ts';
import { workerName } from '../../outputs/offline-copy/registration.ts';
import { endingsOf, isText, mediaTypes } from './media-types.ts';
import { readingMethods } from './nginx-file.ts';
import { sumsName } from '../sums.ts';
import { escapePattern } from '../../story/text/escape-pattern.ts';
import { forCaddy, inQuotes } from './written-for.ts';

/** The site block for Caddy, 2.6 or later, with the same rules as for nginx. */
export function caddyFile({ files, folders, placement, policy }: HostInput): string {
	const { origin, base } = placement;
	const at = escapePattern(base);
	const inEach = (path: string) =>
		folders.map((folder) => forCaddyPath(base + folder + path)).join(' ');
	const set = (match: string, headers: Readonly<Record<string, string>>) => [
		`\t\theader ${match}{`,
		...Object.entries(headers).map(([name, value]) => `\t\t\t${name} ${inQuotes(forCaddy(value))}`),
		'\t\t}',
	];
	const zone = (name: Zone) => set(`@${name} `, zoneHeaders(name, policy));
	const typed = (name: string, paths: string, type: string) => [
		`\t\t@${name} path ${paths}`,
		`\t\theader @${name} Content-Type "${type}"`,
	];
	const types = endingsOf(files).flatMap((ending) => {
		const charset = isText(`.${ending}`) ? '; charset=utf-8' : '';
		return typed(ending, `*.${ending}`, `${mediaTypes[ending] ?? ''}${charset}`);
	});
	const unnamed = [sumsName, '_headers', 'hosting/*', '.well-known/*'].map((path) => base + path);
	return [
		`# Made by the build for ${forCaddy(origin + base)}. The built folder's files lie in SITE_ROOT${forCaddy(base)}`,
		`{$SITE_ADDRESS:${forCaddy(origin)}} {`,
		'\troot * {$SITE_ROOT:/var/www/on-the-record}',
		'\t@page {',
		'\t\tpath_regexp (?:/|\\.html)$',
		`\t\tnot path ${inEach('embed/*')}`,
		'\t}',
		`\t@embed path ${inEach('embed/*')}`,
		'\t@data {',
		`\t\tpath ${inEach('data/*')}`,
		'\t\tnot path_regexp (?:/|\\.html)$',
		'\t}',
		`\t@markup path_regexp ^${at}.*${markup.source}`,
		`\t@hashed path_regexp ^${at}(?:_astro/|.*${hashedName.source})`,
		`\t@worker path ${inEach(workerName)}`,
		'\t@writing not method GET HEAD',
		'\t# Names that no file of the site has; some are none that a disk can look for.',
		'\t@none path_regexp [^\\x20-\\x7e]|[^/]{200}|.{1000}',
		'\t@hidden {',
		'\t\tpath_regexp /\\.',
		'\t\tnot path_regexp ^(?:/[^./][^/]*)*/\\.well-known(?:/[^./][^/]*)*/?$',
		'\t}',
		'\troute {',
		'\t\terror @writing 405',
		'\t\terror @none 404',
		'\t\terror @hidden 404',
		...set('', { ...commonHeaders(origin), ...zoneHeaders('file', policy) }),
		'\t\theader -Server',
		...zone('page'),
		...zone('embed'),
		...zone('markup'),
		...zone('data'),
		...zone('hashed'),
		...zone('worker'),
		...types,
		...typed('plain', unnamed.map(forCaddyPath).join(' '), 'text/plain; charset=utf-8'),
		...typed('packed', '*.br *.gz', 'application/octet-stream'),
		...fileServer,
		'\t}',
		'\thandle_errors {',
		`\t\trewrite * ${forCaddy(`${base}404.html`)}`,
		'\t\theader Content-Type "text/html; charset=utf-8"',
		// What was set for the file that is not there.
		'\t\theader -Access-Control-Allow-Origin',
		'\t\theader -Server',
		...set('', { ...commonHeaders(origin), ...zoneHeaders('page', policy) }),
		'\t\t@unread expression {http.error.status_code} == 405',
		`\t\theader @unread Allow "${readingMethods}"`,
		...fileServer,
		'\t}',
		'}',
		'',
	].join('\n');
}

const fileServer = ['\t\tfile_server {', '\t\t\tprecompressed br gzip', '\t\t}'];

/** An address that may end in `*`. */
function forCaddyPath(path: string): string {
	return path.endsWith('*') ? `${forCaddy(path.slice(0, -1))}*` : forCaddy(path);
}
