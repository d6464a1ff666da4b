import type { APIRoute } from 'astro';
import { keyedPaths } from '../../../../components/keyed-paths.ts';
import { subjectsInEveryEdition } from '../../../../edition/editions.ts';
import type { Embeddable } from '../../../../story/model/subject.ts';
import { oembedOf } from '../../../../outputs/embeds/oembed.ts';

export const getStaticPaths = () => keyedPaths(subjectsInEveryEdition(), (subject) => [subject]);

export const GET: APIRoute<Embeddable> = ({ props, locals: { edition } }) =>
	Response.json(oembedOf(props, edition.site, edition.url));
