import type { APIRoute } from 'astro';
import { pathsInEveryEdition } from '../../../../edition/editions.ts';
import type { Embeddable } from '../../../../story/model/subject.ts';
import { oembedOf } from '../../../../outputs/embeds/oembed.ts';

export const getStaticPaths = () =>
	pathsInEveryEdition(({ site }) =>
		site.events.map((event) => ({
			params: { id: event.id },
			props: { type: 'event', event },
		}))
	);

export const GET: APIRoute<Embeddable> = ({ props, locals: { edition } }) =>
	Response.json(oembedOf(props, edition.site, edition.url));
