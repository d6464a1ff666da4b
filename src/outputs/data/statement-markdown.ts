import { formatDate } from '../../story/dates/format.ts';
import { evidenceOn } from '../../story/model/evidence.ts';
import { escapeMarkdown } from '../../story/text/replace-citations.ts';
import type { Statement } from '../../story/model/types/record.ts';
import { quotePath } from '../embeds/quote-link.ts';
import { comparedText } from '../../edition/words/compared-text.ts';
import type { Words } from '../../edition/words/words.ts';
import type { Edition, ToUrl } from '../../edition/edition.ts';
import { licenceOf } from './licence.ts';
import { citeMarkdown, joinParts, proseMarkdown, sourcesMarkdown } from './markdown-parts.ts';

/** A statement’s page as Markdown. */
export function statementMarkdown(
	statement: Statement,
	{ site, words, url: toUrl }: Edition
): string {
	const { id, title, speaker, form, topic, said, so, claims, assessment, events, sources } =
		statement;
	const says = words.file.markdown;
	const front = {
		id,
		lang: statement.rendition.lang,
		title,
		url: toUrl(`statements/${id}/`),
		speaker: speaker.name,
		side: speaker.side.id,
		form,
		topic: topic.title,
		said: said.answer,
		so: so.answer,
		recordEnds: site.meta.recordEnds,
		licence: licenceOf(site.meta).name,
	};
	return joinParts(front, [
		`# ${escapeMarkdown(title)}`,
		says.speaks(escapeMarkdown(speaker.name), words.forms[form]),
		...claims.map(
			(claim) =>
				`> ${escapeMarkdown(claim.text)}\n>\n> [${says.inArticle}](${toUrl(quotePath(site, claim))})`
		),
		`## ${words.asked.said} ${words.said[said.answer]}`,
		escapeMarkdown(said.because),
		evidenceMarkdown(statement, 'said', words, toUrl),
		`## ${words.asked.so} ${words.so[so.answer]}`,
		escapeMarkdown(so.because),
		evidenceMarkdown(statement, 'so', words, toUrl),
		assessment.words === '' ? '' : `## ${says.assessment}`,
		proseMarkdown(assessment, sources, toUrl),
		events.length === 0 ? '' : `## ${says.inTimeline}`,
		events
			.map((event) => {
				const link = `[${escapeMarkdown(event.title)}](${toUrl(`timeline/${event.id}/`)})`;
				return `- ${words.labelled(formatDate(event.date, words.dates).text, link)}`;
			})
			.join('\n'),
		sourcesMarkdown(sources, words),
	]);
}

function evidenceMarkdown(
	statement: Statement,
	about: 'said' | 'so',
	words: Words,
	toUrl: ToUrl
): string {
	return evidenceOn(statement, about)
		.map(({ bearing, says, quote, compared, source, locator }) => {
			const quoted = quote === undefined ? '' : ` ${words.quoted(escapeMarkdown(quote))}`;
			const cite = citeMarkdown(source.id, locator, statement.sources, toUrl);
			return `- ${words.labelled(words.bearings[bearing], escapeMarkdown(says))}${quoted} (${cite})${quote === undefined ? '' : ` ${comparedText(compared, words)}`}`;
		})
		.join('\n');
}
