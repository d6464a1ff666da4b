import type { APIRoute } from 'astro';
import { statementMarkdown } from '../../../outputs/data/statement-markdown.ts';
import { pathsInEveryEdition } from '../../../edition/editions.ts';
import type { Statement } from '../../../story/model/types.ts';

export const getStaticPaths = () =>
	pathsInEveryEdition(({ site }) =>
		site.statements.map((statement) => ({ params: { id: statement.id }, props: { statement } }))
	);

interface Props {
	readonly statement: Statement;
}

export const GET: APIRoute<Props> = ({ props: { statement }, locals: { edition } }) =>
	new Response(statementMarkdown(statement, edition.site, edition.url), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
