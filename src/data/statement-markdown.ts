import { formatDate } from '../dates/format.ts';
import { escapeMarkdown } from '../markdown/replace-citations.ts';
import type { Site, Statement } from '../model/types.ts';
import { quotePath } from '../sharing/quote-link.ts';
import { bearingWords, formWords, saidWords, soWords } from '../words/en.ts';
import type { ToUrl } from './columns.ts';
import { licenceOf } from './licence.ts';
import { citeMarkdown, joinParts, proseMarkdown, sourcesMarkdown } from './markdown-parts.ts';

/** A statement’s page as Markdown. */
export function statementMarkdown(statement: Statement, site: Site, toUrl: ToUrl): string {
	const { id, title, speaker, form, topic, said, so, claims, assessment, events, sources } =
		statement;
	const front = {
		id,
		title,
		url: toUrl(`statements/${id}/`),
		speaker: speaker.name,
		side: speaker.side,
		form,
		topic: topic.title,
		said: said.answer,
		so: so.answer,
		recordEnds: site.meta.recordEnds,
		licence: licenceOf(site.meta).name,
	};
	return joinParts(front, [
		`# ${escapeMarkdown(title)}`,
		`${escapeMarkdown(speaker.name)}, ${formWords[form]}:`,
		...claims.map(
			(claim) =>
				`> ${escapeMarkdown(claim.text)}\n>\n> [In the article](${toUrl(quotePath(site, claim))})`
		),
		`## Said? ${saidWords[said.answer]}`,
		escapeMarkdown(said.because),
		evidenceMarkdown(statement, 'said', toUrl),
		`## So? ${soWords[so.answer]}`,
		escapeMarkdown(so.because),
		evidenceMarkdown(statement, 'so', toUrl),
		assessment.words === '' ? '' : '## Assessment',
		proseMarkdown(assessment, sources, toUrl),
		events.length === 0 ? '' : '## In the timeline',
		events
			.map((event) => {
				const link = `[${escapeMarkdown(event.title)}](${toUrl(`timeline/${event.id}/`)})`;
				return `- ${formatDate(event.date).text}: ${link}`;
			})
			.join('\n'),
		sourcesMarkdown(sources),
	]);
}

function evidenceMarkdown(
	{ evidence, sources }: Statement,
	about: 'said' | 'so',
	toUrl: ToUrl
): string {
	return evidence
		.filter((one) => one.about === about)
		.map(({ bearing, says, quote, source, locator }) => {
			const words = quote === undefined ? '' : ` “${escapeMarkdown(quote)}”`;
			const cite = citeMarkdown(source.id, locator, sources, toUrl);
			return `- ${bearingWords[bearing]}: ${escapeMarkdown(says)}${words} (${cite})`;
		})
		.join('\n');
}
