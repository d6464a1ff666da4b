import type { APIRoute } from 'astro';
import { cardPicture } from '../../../outputs/cards/card-cache.ts';
import type { Card } from '../../../outputs/cards/card.ts';
import { allCards } from '../../../outputs/cards/site-cards.ts';
import { pathsInEveryEdition } from '../../../edition/editions.ts';

export const getStaticPaths = () =>
	pathsInEveryEdition(({ site }) =>
		allCards(site).map(({ card, path }) => ({
			params: { card: path.replace(/^cards\/(?<name>.+)\.png$/u, '$<name>') },
			props: { card },
		}))
	).map((one) => ({ ...one, cacheKey: one.params.card }));

/** The picture that a link to the article, to a statement or to an event unfolds as. */
export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
	new Response(new Uint8Array(await cardPicture(props.card)), {
		headers: { 'content-type': 'image/png' },
	});
