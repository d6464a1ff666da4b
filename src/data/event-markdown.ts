import { formatDate } from '../dates/format.ts';
import { escapeMarkdown } from '../markdown/replace-citations.ts';
import type { Site, TimelineEvent } from '../model/types.ts';
import type { ToUrl } from './columns.ts';
import { licenceOf } from './licence.ts';
import { joinParts, proseMarkdown, sourcesMarkdown } from './markdown-parts.ts';

/** An event’s page as Markdown. */
export function eventMarkdown(event: TimelineEvent, { meta }: Site, toUrl: ToUrl): string {
	const { id, title, date, category, place, actors, era, sources, statements } = event;
	const front = {
		id,
		title,
		url: toUrl(`timeline/${id}/`),
		date: date.edtf,
		category,
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
		`${formatDate(date).text}${place ? `, ${escapeMarkdown(place.name)}` : ''}`,
		proseMarkdown(event.text, sources, toUrl),
		onDate === '' ? '' : `## On the date\n\n${onDate}`,
		disputed === '' ? '' : `## Disputed\n\n${disputed}`,
		statements.length === 0 ? '' : '## Statements it bears on',
		statements
			.map((one) => `- [${escapeMarkdown(one.title)}](${toUrl(`statements/${one.id}/`)})`)
			.join('\n'),
		sourcesMarkdown(sources),
	]);
}
