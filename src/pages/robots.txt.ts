import { address, fullAddress } from '../edition/address.ts';

export const GET = () =>
	new Response(
		`User-agent: *\nAllow: /\n\nSitemap: ${fullAddress(address('sitemap-index.xml'))}\n`,
		{
			headers: { 'Content-Type': 'text/plain; charset=utf-8' },
		}
	);
