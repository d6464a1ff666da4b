import type { APIRoute } from 'astro';
import { editions } from '../../../../edition/editions.ts';
import { jsonText } from '../../../../outputs/data/write-json.ts';
import { releaseJson, releasePackage } from '../../../../outputs/releases/release-package.ts';
import { zenodoMetadata } from '../../../../outputs/releases/zenodo.ts';

interface Props {
	readonly data: string | Uint8Array;
	readonly type: string;
}

/** The files of each release, in the original edition alone: the list for every one, the data for what is there now. */
export function getStaticPaths() {
	const [edition] = editions;
	if (!edition) return [];
	const json = 'application/json; charset=utf-8';
	return edition.site.releases.flatMap((release) => {
		const path = (file: string, data: Props['data'], type: string) => ({
			params: { lang: edition.param, day: release.day, file },
			props: { data, type },
		});
		const list = path('release.json', releaseJson(release), json);
		if (!release.isCurrent) return [list];
		const { name, bytes, sha256 } = releasePackage(edition, release);
		return [
			list,
			path('zenodo.json', jsonText(zenodoMetadata(edition, release)), json),
			path(name, bytes, 'application/zip'),
			path(`${name}.sha256.txt`, `${sha256}  ${name}\n`, 'text/plain; charset=utf-8'),
		];
	});
}

export const GET: APIRoute<Props> = ({ props: { data, type } }) =>
	new Response(data as BodyInit, { headers: { 'Content-Type': type } });
