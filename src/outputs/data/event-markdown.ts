import { formatDate } from '../../story/dates/format.ts';
import { escapeMarkdown } from '../../story/text/replace-citations.ts';
import { countCompared } from '../../story/model/comparisons.ts';
import { closuresOf } from '../../story/model/closures.ts';
import type { NamedPlace } from '../../story/model/types/lists.ts';
import type { TimelineEvent } from '../../story/model/types/record.ts';
import type { Edition, ToUrl } from '../../edition/edition.ts';
import { closureDate } from '../../edition/words/closure-date.ts';
import { comparedText } from '../../edition/words/compared-text.ts';
import { howMany } from '../../edition/words/how-many.ts';
import type { Words } from '../../edition/words/words.ts';
import { licenceOf } from './licence.ts';
import { citeMarkdown, joinParts, proseMarkdown, sourcesMarkdown } from './markdown-parts.ts';

/** An event’s page as Markdown. */
export function eventMarkdown(
	event: TimelineEvent,
	{ site: { meta, places }, words, url: toUrl }: Edition
): string {
	const { id, title, date, category, place, actors, era, sources, statements } = event;
	const { onDate: dateHeading, disputed: disputedHeading, ...headings } = words.file.markdown;
	const when = formatDate(date, words.dates).text;
	const front = {
		id,
		lang: event.rendition.lang,
		title,
		url: toUrl(`timeline/${id}/`),
		date: date.edtf,
		category: category.id,
		...(place && { place: place.name }),
		...(actors.length > 0 && { actors: actors.map(({ name }) => name) }),
		...(era && { era: era.title }),
		recordEnds: meta.recordEnds,
		licence: licenceOf(meta).name,
	};
	const onDate = proseMarkdown(event.dateNote, sources, toUrl);
	const disputed = proseMarkdown(event.contested, sources, toUrl);
	return joinParts(front, [
		`# ${escapeMarkdown(title)}`,
		[when, ...(place ? [escapeMarkdown(place.name)] : [])].join(words.comma),
		proseMarkdown(event.text, sources, toUrl),
		comparedMarkdown(event, words),
		figuresMarkdown(event, words, toUrl),
		closuresMarkdown(event, places, words),
		onDate === '' ? '' : `## ${dateHeading}\n\n${onDate}`,
		disputed === '' ? '' : `## ${disputedHeading}\n\n${disputed}`,
		statements.length === 0 ? '' : `## ${headings.statements}`,
		statements
			.map((one) => `- [${escapeMarkdown(one.title)}](${toUrl(`statements/${one.id}/`)})`)
			.join('\n'),
		sourcesMarkdown(sources, words),
	]);
}

/** What is known of the quotations in the text: one line where none was compared, else one for each. */
function comparedMarkdown({ quotations }: TimelineEvent, words: Words): string {
	const { all, compared } = countCompared(quotations);
	if (all === 0) return '';
	const count = words.page.statements.compared.count(all, compared);
	if (compared === 0) return count;
	const lines = quotations.map(
		(one) => `- ${words.quoted(escapeMarkdown(one.words))} ${comparedText(one.compared, words)}`
	);
	return [count, lines.join('\n')].join('\n\n');
}

/** One line for each figure: who gives it, of whom, how many, as of which day, and the source. */
function figuresMarkdown({ figures, sources }: TimelineEvent, words: Words, toUrl: ToUrl): string {
	if (figures.length === 0) return '';
	const lines = figures.map((figure) => {
		const { giver, whom, asOf, over, source } = figure;
		const time = over ? ` (${formatDate(over, words.dates).text})` : '';
		const facts = [
			`${escapeMarkdown(whom)}${time}: ${howMany(figure, words)}`,
			...(asOf ? [words.labelled(words.figures.asOf, formatDate(asOf, words.dates).text)] : []),
		];
		const cite = citeMarkdown(source.id, undefined, sources, toUrl);
		return `- **${escapeMarkdown(giver)}** – ${facts.join(words.comma)} (${cite})`;
	});
	return [`## ${words.figures.title}`, lines.join('\n'), words.figures.note].join('\n\n');
}

/** One line for each place that was shut, with when. */
function closuresMarkdown(
	event: TimelineEvent,
	places: readonly NamedPlace[],
	words: Words
): string {
	const lines = closuresOf(event, places).map(
		({ place, closure }) =>
			`- ${words.labelled(escapeMarkdown(place.name), closureDate(closure, words))}`
	);
	if (lines.length === 0) return '';
	return [`## ${words.figures.closures.title}`, lines.join('\n')].join('\n\n');
}
