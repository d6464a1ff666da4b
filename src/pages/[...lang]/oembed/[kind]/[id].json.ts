import type { APIRoute } from 'astro';
import { subjectsInEveryEdition } from '../../../../edition/editions.ts';
import type { Embeddable } from '../../../../story/model/subject.ts';
import { oembedOf } from '../../../../outputs/embeds/oembed.ts';

export const getStaticPaths = subjectsInEveryEdition;

export const GET: APIRoute<Embeddable> = ({ props, locals: { edition } }) =>
	Response.json(oembedOf(props, edition.site, edition.url));
