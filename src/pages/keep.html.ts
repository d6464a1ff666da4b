import type { APIRoute } from 'astro';
import { fullAddress } from '../address.ts';
import { keepPage } from '../keep/keep-page.ts';
import { site } from '../site.ts';

/** `/keep.html`: the whole story in one file. */
export const GET: APIRoute = ({ site: origin }) =>
	new Response(keepPage(site, fullAddress('', origin)), {
		headers: { 'content-type': 'text/html; charset=utf-8' },
	});
