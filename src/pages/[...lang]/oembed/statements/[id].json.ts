import type { APIRoute } from 'astro';
import { pathsInEveryEdition } from '../../../../edition/editions.ts';
import type { Embeddable } from '../../../../story/model/subject.ts';
import { oembedOf } from '../../../../outputs/embeds/oembed.ts';

export const getStaticPaths = () =>
	pathsInEveryEdition(({ site }) =>
		site.statements.map((statement) => ({
			params: { id: statement.id },
			props: { type: 'statement', statement },
		}))
	);

export const GET: APIRoute<Embeddable> = ({ props, locals: { edition } }) =>
	Response.json(oembedOf(props, edition.site, edition.url));
