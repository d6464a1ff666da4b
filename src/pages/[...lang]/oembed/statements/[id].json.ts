import type { APIRoute } from 'astro';
import { pathsInEveryEdition } from '../../../../editions.ts';
import type { Embeddable } from '../../../../model/subject.ts';
import { oembedOf } from '../../../../embeds/oembed.ts';

export const getStaticPaths = () =>
	pathsInEveryEdition(({ site }) =>
		site.statements.map((statement) => ({
			params: { id: statement.id },
			props: { type: 'statement', statement },
		}))
	);

export const GET: APIRoute<Embeddable> = ({ props, locals: { edition } }) =>
	Response.json(oembedOf(props, edition.site, edition.url));
