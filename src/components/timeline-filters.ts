import type { Edition } from '../edition/edition.ts';
import type { Era, TimelineEvent } from '../story/model/types/record.ts';
import { partId } from '../story/schema/page-ids.ts';

/** The groups of filters of a list of events; that of years has the eras that it is given. */
export function timelineFilters(
	{ site, words }: Edition,
	events: readonly TimelineEvent[],
	eras: readonly Era[]
) {
	const says = words.page.timeline;
	return [
		{
			name: says.category,
			choices: site.categories.map((category) => ({
				id: partId.category(category.id),
				name: category.name,
				lang: category.lang,
				count: events.filter((event) => event.category === category).length,
			})),
		},
		{
			name: says.side,
			choices: site.sides.map((side) => ({
				id: partId.side(side.id),
				name: side.name,
				lang: side.lang,
				count: events.filter((event) => event.sides.includes(side)).length,
			})),
		},
		{
			name: says.years,
			choices: eras.map(({ id, from, to, events: own }) => ({
				id: partId.inEra(id),
				name: words.page.frame.fromTo(
					words.year(from.start.year),
					words.year((to.end ?? to.start).year)
				),
				count: own.length,
			})),
		},
	];
}
