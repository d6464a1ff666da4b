import type { APIRoute } from 'astro';
import { pathsInEveryEdition } from '../../../edition/editions.ts';
import { sourcePages } from '../../../story/model/source-pages.ts';

/** On which page each source stands, where there are several: asked for by old links to `sources/#<id>`. */
export const getStaticPaths = () =>
	pathsInEveryEdition(({ site: { sources } }) => {
		const pages = sourcePages(sources);
		return pages.length > 0 ? [{ params: {}, props: { pages } }] : [];
	});

interface Props {
	readonly pages: ReturnType<typeof sourcePages>;
}

export const GET: APIRoute<Props> = ({ props: { pages } }) =>
	new Response(
		JSON.stringify(
			Object.fromEntries(
				pages.map(({ folder, sources }) => [
					`${folder}/`,
					sources.flatMap(({ id, formerIds }) => [id, ...formerIds]),
				])
			)
		)
	);
