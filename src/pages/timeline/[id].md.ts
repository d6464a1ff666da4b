import type { APIRoute, GetStaticPaths } from 'astro';
import { eventMarkdown } from '../../data/event-markdown.ts';
import type { TimelineEvent } from '../../model/types.ts';
import { site } from '../../site.ts';
import { toUrl } from '../../address.ts';

export const getStaticPaths = (() =>
	site.events.map((event) => ({
		params: { id: event.id },
		props: { event },
	}))) satisfies GetStaticPaths;

interface Props {
	readonly event: TimelineEvent;
}

export const GET: APIRoute<Props> = ({ props: { event } }) =>
	new Response(eventMarkdown(event, site, toUrl), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
