import { writeFeed } from '../data/feed.ts';
import { site } from '../site.ts';
import { toUrl } from '../address.ts';

export const GET = () =>
	new Response(writeFeed(site, toUrl), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
