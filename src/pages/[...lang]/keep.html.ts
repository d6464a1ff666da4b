import type { APIRoute } from 'astro';
import { inEveryEdition } from '../../edition/editions.ts';
import { keepPage } from '../../outputs/offline-copy/keep-page.ts';

export const getStaticPaths = inEveryEdition;

/** `keep.html`: the whole story in one file. */
export const GET: APIRoute = ({ locals: { edition } }) =>
	new Response(keepPage(edition.site, edition.url('')), {
		headers: { 'content-type': 'text/html; charset=utf-8' },
	});
