import type { HostInput } from './headers-file.ts';
import { commonHeaders, hashedName, zoneHeaders, type Zone } from './host-headers.ts';
import { workerName } from '../offline/registration.ts';
import { endingsOf, isText, mediaTypes } from './media-types.ts';

/** The server block for nginx, 1.18 or later: headers, types, packed files and the page for lost readers. */
export function nginxFile({ files, folders, placement, policy }: HostInput): string {
	const { origin, base } = placement;
	const root = base.replaceAll('.', String.raw`\.`);
	const headers = (zone: Zone) => {
		const all = { ...commonHeaders, ...zoneHeaders(zone, policy) };
		return Object.entries(all).map(([name, value]) => `add_header ${name} "${value}" always;`);
	};
	const block = (match: string, lines: readonly string[]) => [
		`\tlocation ${match} {`,
		...lines.map((line) => `\t\t${line}`),
		'\t}',
	];
	return [
		`# Made by the build for ${origin}${base}. Lay it beside nginx's other servers, for example as`,
		'# /etc/nginx/conf.d/on-the-record.conf, and correct `listen` and `root` for your machine.',
		`# The built folder's files lie in ${rootFolder}${base}`,
		'server {',
		'\tlisten 80;',
		`\tserver_name ${new URL(origin).hostname};`,
		`\troot ${rootFolder};`,
		'\tcharset utf-8;',
		`\tcharset_types ${textTypes(files).join(' ')};`,
		'\tserver_tokens off;',
		'\t# Redirects to folders stay right behind a proxy, whatever its name and port.',
		'\tabsolute_redirect off;',
		'\t# No `open_file_cache`: after a change, the list of pages to keep would come before the pages.',
		'\tgzip_static on;',
		'\tgzip_vary on;',
		'\t# With the module ngx_brotli (Debian: libnginx-mod-http-brotli-static):',
		'\t# brotli_static on;',
		`\terror_page 404 ${base}404.html;`,
		'',
		'\tdefault_type text/plain;',
		'\ttypes {',
		...endingsOf(files).map((ending) => `\t\t${mediaTypes[ending] ?? ''} ${ending};`),
		'\t}',
		'',
		...block(base, ['try_files $uri $uri/ =404;', ...headers('file')]),
		...block(String.raw`~ ^${root}(?:.*/)?[^/]+\.html$`, headers('page')),
		// `^~`: no pattern below is asked about embeds.
		...folders.flatMap((folder) => [
			...block(`^~ ${base}${folder}embed/`, ['try_files $uri $uri/ =404;', ...headers('embed')]),
			...block(`= ${base}${folder}${workerName}`, headers('worker')),
		]),
		...block(`~ "^${root}(?:_astro/|.*${hashedName.source})"`, headers('hashed')),
		...block(String.raw`~ ^${root}(?:${folders.join('|')})data/.+(?<!\.html|/)$`, headers('data')),
		'}',
		'',
	].join('\n');
}

const rootFolder = '/var/www/on-the-record';

function textTypes(files: readonly string[]): string[] {
	const types = endingsOf(files)
		// nginx counts HTML in by itself.
		.filter((ending) => isText(`.${ending}`) && ending !== 'html')
		.map((ending) => mediaTypes[ending] ?? '');
	return [...new Set(types)].sort();
}
