import type { APIRoute } from 'astro';
import { fullAddress } from '../../../address.ts';
import { oembedOf } from '../../../embeds/oembed.ts';
import type { Embeddable } from '../../../embeds/embed.ts';
import { site } from '../../../site.ts';

export function getStaticPaths() {
	return site.statements.map((statement) => ({
		params: { id: statement.id },
		props: { type: 'statement', statement },
	}));
}

export const GET: APIRoute<Embeddable> = ({ props, site: origin }) =>
	Response.json(oembedOf(props, site, (path) => fullAddress(path, origin)));
