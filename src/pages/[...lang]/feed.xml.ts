import type { APIRoute } from 'astro';
import { writeFeed } from '../../data/feed.ts';
import { inEveryEdition } from '../../editions.ts';

export const getStaticPaths = inEveryEdition;

export const GET: APIRoute = ({ locals: { edition } }) =>
	new Response(writeFeed(edition.site, edition.url), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
