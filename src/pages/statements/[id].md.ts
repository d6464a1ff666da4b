import type { APIRoute, GetStaticPaths } from 'astro';
import { statementMarkdown } from '../../data/statement-markdown.ts';
import type { Statement } from '../../model/types.ts';
import { site } from '../../site.ts';
import { toUrl } from '../../address.ts';

export const getStaticPaths = (() =>
	site.statements.map((statement) => ({
		params: { id: statement.id },
		props: { statement },
	}))) satisfies GetStaticPaths;

interface Props {
	readonly statement: Statement;
}

export const GET: APIRoute<Props> = ({ props: { statement } }) =>
	new Response(statementMarkdown(statement, site, toUrl), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
