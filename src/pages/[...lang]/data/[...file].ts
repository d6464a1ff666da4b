import type { APIRoute } from 'astro';
import type { Download } from '../../../outputs/data/download.ts';
import { downloadsOf } from '../../../outputs/data/edition-downloads.ts';
import { pathsInEveryEdition } from '../../../edition/editions.ts';

export const getStaticPaths = () =>
	pathsInEveryEdition((edition) =>
		downloadsOf(edition).files.map((download) => ({
			params: { file: download.path },
			props: { download },
		}))
	);

interface Props {
	readonly download: Download;
}

export const GET: APIRoute<Props> = ({ props: { download } }) =>
	new Response(download.text, {
		headers: { 'Content-Type': `${download.mediaType}; charset=utf-8` },
	});
