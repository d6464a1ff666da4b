import { toUrl } from '../address.ts';

export const GET = () =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${toUrl('sitemap-index.xml')}\n`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
