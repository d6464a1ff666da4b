import type { APIRoute } from 'astro';
import { articleMarkdown } from '../../outputs/data/article-markdown.ts';
import { inEveryEdition } from '../../edition/editions.ts';

export const getStaticPaths = inEveryEdition;

export const GET: APIRoute = ({ locals: { edition } }) =>
	new Response(articleMarkdown(edition), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
