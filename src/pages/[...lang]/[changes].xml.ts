import type { APIRoute } from 'astro';
import { pathsInEveryEdition } from '../../edition/editions.ts';
import { writeChangesFeed } from '../../outputs/releases/changes-feed.ts';

export const getStaticPaths = () =>
	pathsInEveryEdition(({ site: { days } }) =>
		days.length > 0 ? [{ params: { changes: 'changes' }, props: {} }] : []
	);

export const GET: APIRoute = ({ locals: { edition } }) =>
	new Response(writeChangesFeed(edition), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
