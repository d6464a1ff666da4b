import { partPages } from './even-parts.ts';
import type { Side } from './types/parties.ts';
import type { Statement, TimelineEvent, Topic } from './types/record.ts';
import type { NamedPlace, NamedThing } from './types/lists.ts';
import type { Site } from './types/site.ts';

/** Elements that one page of names may have, about; what names them besides stands on pages of its own. */
const mostAtOnce = 3_900;
/** About as many on one of several pages. */
const mostOnPage = 3_000;
/** Elements of an entry without what names it, and of each link to that. */
const perEntry = 14;
const perLink = 2;
/** In a long list, what more records name than so many has pages of its own, with so many links each. */
const few = 12;
const mostLinks = 600;

/** What names a thing. */
export interface Naming {
	readonly statements: readonly Statement[];
	readonly topics: readonly Topic[];
	readonly events: readonly TimelineEvent[];
}

/** A page of what names one thing or place, within `people-and-terms/`. */
export interface NamingPage {
	readonly of: NamedThing | NamedPlace;
	/** `people-and-terms/name-<id>/`, with `2/` and so on where one thing takes several pages. */
	readonly path: string;
	readonly naming: Naming;
}

/** The names of one group, all or some: the parties of a side, people, terms, places. */
export interface PeopleGroup {
	/** The id of its heading, and its folder where it has pages of its own. */
	readonly id: string;
	readonly kind: 'side' | 'people' | 'terms' | 'places';
	readonly side: Side | undefined;
	readonly things: readonly NamedThing[];
	readonly places: readonly NamedPlace[];
}

/** A page of some names of a group, within `people-and-terms/`. */
export interface PeoplePage {
	readonly group: PeopleGroup;
	/** `people-and-terms/<group>/`, with `2/` and so on where one group takes several pages. */
	readonly path: string;
	/** Its place among the pages of its group; absent where that has one. */
	readonly place?: number;
}

type Named = Pick<Site, 'things' | 'places' | 'sides'>;

/** The groups of names, those without any left out. */
export function peopleGroups({ things, places, sides }: Named): PeopleGroup[] {
	const group = (
		id: string,
		kind: PeopleGroup['kind'],
		isOf: (one: NamedThing) => boolean,
		side?: Side
	): PeopleGroup => ({ id, kind, side, things: things.filter(isOf), places: [] });
	return [
		...sides.map((side) =>
			group(`with-${side.id}`, 'side', (one) => one.kind === 'party' && one.side === side, side)
		),
		group('people', 'people', ({ kind }) => kind === 'person'),
		group('terms', 'terms', ({ kind }) => kind === 'term'),
		{ ...group('places', 'places', () => false), places },
	].filter((one) => one.things.length + one.places.length > 0);
}

/** Whether all names, with all that names them, are too many for one page. */
function isLongPeople({ things, places }: Named): boolean {
	return weightOf([...things, ...places], Infinity) > mostAtOnce;
}

/** Whether, in a long list, what names a thing stands on pages of its own. */
function hasNamingPages(one: NamedThing | NamedPlace): boolean {
	return countOf(one) > few;
}

/** The pages of names; none where all stand on one. */
export function peoplePages(site: Named): PeoplePage[] {
	if (weightOf([...site.things, ...site.places], few) <= mostAtOnce) return [];
	return peopleGroups(site).flatMap((group) => {
		const all = [...group.things, ...group.places];
		const most = Math.max(1, Math.floor((all.length * mostOnPage) / weightOf(all, few)));
		const folder = `people-and-terms/${group.id}/`;
		return partPages(all, most, folder).map(({ part, ...page }) => ({
			group: {
				...group,
				things: group.things.filter((one) => part.includes(one)),
				places: group.places.filter((one) => part.includes(one)),
			},
			...page,
		}));
	});
}

/** The pages of what names things and places; none but in a long list. */
export function namingPages(site: Named): NamingPage[] {
	if (!isLongPeople(site)) return [];
	const named = [
		...site.things.map((of) => ({ of, folder: `people-and-terms/name-${of.id}/` })),
		...site.places.map((of) => ({ of, folder: `people-and-terms/place-${of.id}/` })),
	];
	return named
		.filter(({ of }) => hasNamingPages(of))
		.flatMap(({ of, folder }) =>
			partPages(flat(of), mostLinks, folder).map(({ part, path }) => ({
				of,
				path,
				naming: {
					statements: part.flatMap((one) => ('statement' in one ? [one.statement] : [])),
					topics: part.flatMap((one) => ('topic' in one ? [one.topic] : [])),
					events: part.flatMap((one) => ('event' in one ? [one.event] : [])),
				},
			}))
		);
}

function flat(one: NamedThing | NamedPlace) {
	const { statements, topics, events } = namingOf(one);
	return [
		...statements.map((statement) => ({ statement })),
		...topics.map((topic) => ({ topic })),
		...events.map((event) => ({ event })),
	];
}

/** What names a thing or a place. */
export function namingOf(one: NamedThing | NamedPlace): Naming {
	return 'kind' in one ? one : { statements: [], topics: [], events: one.events };
}

function countOf(one: NamedThing | NamedPlace): number {
	const { statements, topics, events } = namingOf(one);
	return statements.length + topics.length + events.length;
}

/** About how many elements names take, where those with more links than `most` have one to their pages. */
function weightOf(all: readonly (NamedThing | NamedPlace)[], most: number): number {
	return all.reduce((sum, one) => {
		const count = countOf(one);
		return sum + perEntry + perLink * (count > most ? 1 : count);
	}, 0);
}
