import type { APIRoute } from 'astro';
import { eventMarkdown } from '../../../outputs/data/event-markdown.ts';
import { pathsInEveryEdition } from '../../../edition/editions.ts';
import type { TimelineEvent } from '../../../story/model/types.ts';

export const getStaticPaths = () =>
	pathsInEveryEdition(({ site }) =>
		site.events.map((event) => ({ params: { id: event.id }, props: { event } }))
	);

interface Props {
	readonly event: TimelineEvent;
}

export const GET: APIRoute<Props> = ({ props: { event }, locals: { edition } }) =>
	new Response(eventMarkdown(event, edition.site, edition.url), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
