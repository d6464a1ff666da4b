import type { APIRoute } from 'astro';
import { writeFeed } from '../../outputs/data/feed.ts';
import { inEveryEdition } from '../../edition/editions.ts';

export const getStaticPaths = inEveryEdition;

export const GET: APIRoute = ({ locals: { edition } }) =>
	new Response(writeFeed(edition), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
