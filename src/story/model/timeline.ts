import { compareDates } from '../dates/edtf.ts';
import type { FigureRecord } from '../schema/figure.ts';
import type { Content } from '../load/content.ts';
import type { LocalContent } from '../translations/localize.ts';
import { readDate } from '../dates/read-date.ts';
import { placeId } from '../text/place-id.ts';
import { quotationsOfEvents } from './comparisons.ts';
import type { Mutable } from './mutable.ts';
import { timelinePages } from './timeline-pages.ts';
import { must } from './must.ts';
import { sourceList, toProse } from './prose.ts';
import { noteUse, type OpenSource } from './sources.ts';
import type { Prose } from './types/prose.ts';
import type { Actor, Category, Side } from './types/parties.ts';
import type { Era, Figure, Source, TimelineEvent } from './types/record.ts';

/** The timeline while statements are still to be linked with it. */
export interface BuiltTimeline {
	/** In order of time. */
	readonly events: readonly Mutable<TimelineEvent>[];
	readonly eras: readonly Era[];
}

/** What events name by id. */
interface Named {
	readonly actors: ReadonlyMap<string, Actor>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly sides: ReadonlyMap<string, Side>;
	readonly categories: ReadonlyMap<string, Category>;
}

/** Builds events and eras; each event stands in the era in which it begins. */
export function buildTimeline(
	content: LocalContent,
	{ actors, sources, sides, categories }: Named,
	openSources: ReadonlyMap<string, OpenSource>,
	originals: Content
): BuiltTimeline {
	const eras = buildEras(content, sources);
	for (const era of eras) noteUse(openSources, era.sources, { page: 'timeline' });
	const quotations = quotationsOfEvents(originals, sources);
	const placeNames = new Map(
		originals.records.events.map(({ id, value }) => [id, value.place?.name])
	);
	const events = content.records.events
		.map(({ id, value, body, rendition }): Mutable<TimelineEvent> => {
			const { lang } = rendition;
			const date = readDate(value.date);
			const parties = value.actors.map((actor) => must(actors, actor));
			const text = toProse(body.text, lang);
			const dateNote = optionalProse(value.dateNote, lang);
			const contested = optionalProse(value.contested, lang);
			const listed = value.sources.map((source) => must(sources, source));
			return {
				rendition,
				id,
				title: value.title,
				isKey: value.key,
				date,
				category: must(categories, value.category),
				actors: parties,
				sides: [...sides.values()].filter((side) => parties.some((party) => party.side === side)),
				place: value.place && {
					id: placeId(placeNames.get(id) ?? value.place.name),
					name: value.place.name,
					lat: value.place.lat,
					lon: value.place.lon,
					precision: value.place.precision,
				},
				dateNote,
				contested,
				figures: toFigures(value.figures, actors, sources),
				closures: (value.closures ?? []).map((closure) => ({
					placeId: placeId(closure.place),
					date: closure.date === undefined ? date : readDate(closure.date),
					isPartial: closure.partly,
				})),
				text,
				quotations: quotations.get(id) ?? [],
				sources: sourceList(listed, [text, dateNote, contested], sources),
				statements: [],
				era: eras.find(({ from, to }) => date.first >= from.first && date.first <= to.last),
				path: 'timeline/',
			};
		})
		.sort(compareEvents);
	for (const event of events) {
		(event.era as Mutable<Era> | undefined)?.events.push(event);
		noteUse(openSources, event.sources, { event });
	}
	const pathOf = new Map(
		timelinePages(events).flatMap(({ path, events: list }) => list.map(({ id }) => [id, path]))
	);
	for (const event of events) event.path = `${pathOf.get(event.id) ?? 'timeline/'}#${event.id}`;
	return { events, eras };
}

function toFigures(
	records: readonly FigureRecord[] = [],
	actors: ReadonlyMap<string, Actor>,
	sources: ReadonlyMap<string, Source>
): Figure[] {
	return records.map(({ actor, count, least, most, about = false, asOf, over, ...rest }) => {
		const source = must(sources, rest.source);
		return {
			...rest,
			actor: actor === undefined ? undefined : must(actors, actor),
			least: count ?? least,
			most: count ?? most,
			isAbout: about,
			asOf: asOf === undefined ? source.issued : readDate(asOf),
			over: over === undefined ? undefined : readDate(over),
			source,
		};
	});
}

/** Events in order of time; the id decides where the dates are written alike. A total order. */
export function compareEvents(
	a: Pick<TimelineEvent, 'date' | 'id'>,
	b: Pick<TimelineEvent, 'date' | 'id'>
): number {
	return compareDates(a.date, b.date) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function buildEras(content: LocalContent, sources: ReadonlyMap<string, Source>): Mutable<Era>[] {
	return content.records.eras.map(({ id, value, rendition }) => {
		const intro = toProse(value.intro, rendition.lang);
		const bounds = toProse(value.bounds, rendition.lang);
		return {
			rendition,
			id,
			title: value.title,
			from: readDate(value.from),
			to: readDate(value.to),
			intro,
			bounds,
			sources: sourceList([], [intro, bounds], sources),
			events: [],
		};
	});
}

function optionalProse(text: string | undefined, lang: string): Prose | undefined {
	return text === undefined ? undefined : toProse(text, lang);
}
