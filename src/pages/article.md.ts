import { articleMarkdown } from '../data/article-markdown.ts';
import { site } from '../site.ts';
import { toUrl } from '../address.ts';

export const GET = () =>
	new Response(articleMarkdown(site, toUrl), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
