import type { APIRoute } from 'astro';
import { fullAddress } from '../../../address.ts';
import { oembedOf } from '../../../embeds/oembed.ts';
import type { Embeddable } from '../../../embeds/embed.ts';
import { site } from '../../../site.ts';

export function getStaticPaths() {
	return site.events.map((event) => ({
		params: { id: event.id },
		props: { type: 'event', event },
	}));
}

export const GET: APIRoute<Embeddable> = ({ props, site: origin }) =>
	Response.json(oembedOf(props, site, (path) => fullAddress(path, origin)));
