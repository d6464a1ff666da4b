import type { APIRoute } from 'astro';
import { keyedPaths } from '../../../components/keyed-paths.ts';
import { eventMarkdown } from '../../../outputs/data/event-markdown.ts';
import { statementMarkdown } from '../../../outputs/data/statement-markdown.ts';
import { subjectsInEveryEdition } from '../../../edition/editions.ts';
import type { Embeddable } from '../../../story/model/subject.ts';

export const getStaticPaths = () => keyedPaths(subjectsInEveryEdition(), (subject) => [subject]);

export const GET: APIRoute<Embeddable> = ({ props, locals: { edition } }) => {
	const text =
		props.type === 'statement'
			? statementMarkdown(props.statement, edition)
			: eventMarkdown(props.event, edition);
	return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
