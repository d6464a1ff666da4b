import type { HostInput } from './headers-file.ts';
import { commonHeaders, hashedName, markup, zoneHeaders, type Zone } from './host-headers.ts';
import { workerName } from '../../outputs/offline-copy/registration.ts';
import { endingsOf, isText, mediaTypes } from './media-types.ts';
import { escapePattern } from '../../story/text/escape-pattern.ts';
import { forNginx, inQuotes, patternForNginx } from './written-for.ts';

/** The server block for nginx, 1.18 or later: headers, types, packed files and the page for lost readers. */
export function nginxFile({ files, folders, placement, policy }: HostInput): string {
	const { origin, base } = placement;
	const headers = (zone: Zone) => {
		const all = { ...commonHeaders(origin), ...zoneHeaders(zone, policy) };
		return Object.entries(all).map(
			([name, value]) => `add_header ${name} ${inQuotes(forNginx(value))} always;`
		);
	};
	const block = (match: string, lines: readonly string[]) => [
		`\tlocation ${match} {`,
		...lines.map((line) => `\t\t${line}`),
		'\t}',
	];
	const root = escapePattern(base);
	const each = folders.map(escapePattern).join('|');
	const at = (path: string) => forNginx(base + path);
	const matching = (pattern: string, lines: readonly string[]) =>
		block(`~ ${patternForNginx(pattern)}`, lines);
	return [
		`# Made by the build for ${forNginx(origin + base)}. Lay it beside nginx's other servers, for example as`,
		'# /etc/nginx/conf.d/on-the-record.conf, and correct `listen` and `root` for your machine.',
		`# The built folder's files lie in ${forNginx(rootFolder + base)}`,
		'server {',
		'\tlisten 80;',
		`\tserver_name ${forNginx(new URL(origin).hostname)};`,
		`\troot ${rootFolder};`,
		'\tcharset utf-8;',
		`\tcharset_types ${textTypes(files).join(' ')};`,
		'\tserver_tokens off;',
		'\t# Redirects to folders stay right behind a proxy, whatever its name and port.',
		'\tabsolute_redirect off;',
		'\t# No `open_file_cache`: after a change, the list of pages to keep would come before the pages.',
		'\t# A link below the folder leads nowhere else.',
		'\tdisable_symlinks on from=$document_root;',
		'\tgzip_static on;',
		'\tgzip_vary on;',
		'\t# With the module ngx_brotli (Debian: libnginx-mod-http-brotli-static), which does not get along with',
		'\t# `disable_symlinks` and then finds only some of its files: `off` above, and no `#` here.',
		'\t# brotli_static on;',
		`\terror_page 404 ${at('404.html')};`,
		'\t# A folder without a page is an address like any other where nothing stands.',
		`\terror_page 403 =404 ${at('404.html')};`,
		`\terror_page 405 ${at(notRead)};`,
		'\tif ($request_method !~ ^(?:GET|HEAD)$) { return 405; }',
		'',
		'\tdefault_type text/plain;',
		'\ttypes {',
		...endingsOf(files).map((ending) => `\t\t${mediaTypes[ending] ?? ''} ${ending};`),
		'\t\tapplication/octet-stream br gz;',
		'\t}',
		'',
		'\t# What is refused before nginx looks for a place.',
		...headers('file').map((line) => `\t${line}`),
		'',
		...block(at(''), ['try_files $uri $uri/ =404;', ...headers('file')]),
		...block(`= ${at(notRead)}`, [
			'internal;',
			`rewrite ^ ${at('404.html')} break;`,
			...headers('page'),
			`add_header Allow "${readingMethods}" always;`,
		]),
		...folders.flatMap((folder) => block(`= ${at(folder + workerName)}`, headers('worker'))),
		// Of these, nginx takes the first that fits.
		...matching(String.raw`/\.(?!well-known(?:/|$))`, ['return 404;']),
		...matching(`^${root}(?:${each})embed/`, ['try_files $uri $uri/ =404;', ...headers('embed')]),
		...matching(String.raw`^${root}(?:.*/)?[^/]+\.html$`, headers('page')),
		...matching(`^${root}(?:_astro/|.*${hashedName.source})`, headers('hashed')),
		...matching(String.raw`^${root}(?:${each})data/.+(?<!\.html|/)$`, headers('data')),
		...matching(`^${root}.*${markup.source}`, headers('markup')),
		'}',
		'',
	].join('\n');
}

const rootFolder = '/var/www/on-the-record';
/** Stands for the page for lost readers where a method is not taken, which has one header more. */
const notRead = '.405';
/** The methods that a host takes. */
export const readingMethods = 'GET, HEAD';

function textTypes(files: readonly string[]): string[] {
	const types = endingsOf(files)
		// nginx counts HTML in by itself.
		.filter((ending) => isText(`.${ending}`) && ending !== 'html')
		.map((ending) => mediaTypes[ending] ?? '');
	// Files without an ending are plain text.
	return [...new Set(['text/plain', ...types])].sort();
}
