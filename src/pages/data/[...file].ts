import type { APIRoute, GetStaticPaths } from 'astro';
import type { Download } from '../../data/download.ts';
import { downloads } from '../../downloads.ts';

export const getStaticPaths = (() =>
	downloads.files.map((download) => ({
		params: { file: download.path },
		props: { download },
	}))) satisfies GetStaticPaths;

interface Props {
	readonly download: Download;
}

export const GET: APIRoute<Props> = ({ props: { download } }) =>
	new Response(download.text, {
		headers: { 'Content-Type': `${download.mediaType}; charset=utf-8` },
	});
