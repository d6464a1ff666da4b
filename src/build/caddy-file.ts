import type { HostInput } from './headers-file.ts';
import { commonHeaders, hashedName, zoneHeaders, type Zone } from './host-headers.ts';
import { workerName } from '../offline/registration.ts';
import { endingsOf, isText, mediaTypes } from './media-types.ts';

/** The site block for Caddy, 2.6 or later, with the same rules as for nginx. */
export function caddyFile({ files, folders, placement, policy }: HostInput): string {
	const { origin, base } = placement;
	const at = base.replaceAll('.', String.raw`\.`);
	const inEach = (path: string) => folders.map((folder) => base + folder + path).join(' ');
	const set = (match: string, headers: Readonly<Record<string, string>>) => [
		`\t\theader ${match}{`,
		...Object.entries(headers).map(([name, value]) => `\t\t\t${name} "${value}"`),
		'\t\t}',
	];
	const zone = (name: Zone) => set(`@${name} `, zoneHeaders(name, policy));
	const types = endingsOf(files).flatMap((ending) => {
		const charset = isText(`.${ending}`) ? '; charset=utf-8' : '';
		return [
			`\t\t@${ending} path *.${ending}`,
			`\t\theader @${ending} Content-Type "${mediaTypes[ending] ?? ''}${charset}"`,
		];
	});
	return [
		`# Made by the build for ${origin}${base}. The built folder's files lie in SITE_ROOT${base}`,
		`{$SITE_ADDRESS:${origin}} {`,
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
		`\t@hashed path_regexp ^${at}(?:_astro/|.*${hashedName.source})`,
		`\t@worker path ${inEach(workerName)}`,
		'\t@writing not method GET HEAD',
		'\troute {',
		'\t\trespond @writing 405',
		...set('', { ...commonHeaders, ...zoneHeaders('file', policy) }),
		'\t\theader -Server',
		...zone('page'),
		...zone('embed'),
		...zone('data'),
		...zone('hashed'),
		...zone('worker'),
		...types,
		'\t\tfile_server {',
		'\t\t\tprecompressed br gzip',
		'\t\t}',
		'\t}',
		'\thandle_errors {',
		`\t\trewrite * ${base}404.html`,
		'\t\theader Content-Type "text/html; charset=utf-8"',
		...set('', zoneHeaders('page', policy)),
		'\t\tfile_server',
		'\t}',
		'}',
		'',
	].join('\n');
}
