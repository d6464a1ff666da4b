import { partId } from '../schema/page-ids.ts';
import { seenDegrees, sourceKinds, type Seen, type SourceKind } from '../schema/source.ts';
import { evenParts, partPages } from './even-parts.ts';
import { letterOf, sourceName } from './source-order.ts';
import type { Source, Statement, TimelineEvent } from './types/record.ts';

/** Up to so many sources stand on one page; more are parted by letter. */
const mostAtOnce = 200;
/** The most sources on one of several pages: a phone draws so many in about the time of the frame round them. */
export const mostOnPage = 60;
/** From so many sources on, filters offer a publisher. */
const often = 8;
/** From so many on, one page is parted by headings, one for each letter. */
const long = 50;

/** What more statements and events rest on than so many has pages of them, with so many links each. */
const fewUses = 20;
const mostLinks = 600;

/** A page of what rests on one source, within `sources/`. */
export interface UsesPage {
	readonly of: Source;
	/** `sources/uses/<id>/`, with `2/` and so on where one source takes several pages. */
	readonly path: string;
	/** Its place among the pages of its source; absent where that has one. */
	readonly place?: number;
	readonly statements: readonly Statement[];
	readonly events: readonly TimelineEvent[];
}

/** Whether what rests on a source stands on pages of its own. */
export function hasUsesPages({ usedBy: { statements, events } }: Source): boolean {
	return statements.length + events.length > fewUses;
}

/** Where what rests on a source stands, for one that has pages of it. */
export function usesPath({ id }: Source): string {
	return `sources/uses/${id}/`;
}

/** The pages of what rests on sources. */
export function usesPages(sources: readonly Source[]): UsesPage[] {
	return sources.filter(hasUsesPages).flatMap((of) => {
		const { statements, events } = of.usedBy;
		const uses = [
			...statements.map((statement) => ({ statement })),
			...events.map((event) => ({ event })),
		];
		return partPages(uses, mostLinks, usesPath(of)).map(({ part, ...page }) => ({
			...page,
			of,
			statements: part.flatMap((one) => ('statement' in one ? [one.statement] : [])),
			events: part.flatMap((one) => ('event' in one ? [one.event] : [])),
		}));
	});
}

/** A part of the list of sources. */
export interface SourcePart {
	/** The letter that its publishers begin with; `0–9` for what begins with none. */
	readonly letter: string;
	readonly sources: readonly Source[];
}

/** A page of sources by letter, within `sources/`. */
export interface SourcePage extends SourcePart {
	/** Its folder: `a`, `0-9`, or `a-2` where one letter takes several pages; the code point of a letter beyond a to z. */
	readonly folder: string;
	/** `sources/a/` */
	readonly path: string;
	/** Its place among the pages of its letter; absent where that has one. */
	readonly place?: number;
}

/** A page of all sources of a kind, of a publisher, or of those of which as much was read, within `sources/`. */
export interface ChoicePage {
	/** Its folder, which is also the id of the choice: `kind-book`, `seen-cited`. */
	readonly folder: string;
	/** `sources/kind-book/` */
	readonly path: string;
	readonly choice:
		{ readonly kind: SourceKind } | { readonly seen: Seen } | { readonly publisher: string };
	readonly sources: readonly Source[];
}

/** The pages of all sources, in their order; none where they all stand on one page. */
export function sourcePages(sources: readonly Source[]): SourcePage[] {
	if (sources.length <= mostAtOnce) return [];
	return byLetter(sources).flatMap(({ letter, sources: list }) => {
		const parts = nameParts(list);
		return parts.map((some, at) => {
			const folder = folderOf(letter) + (at === 0 ? '' : `-${String(at + 1)}`);
			return {
				letter,
				folder,
				path: `sources/${folder}/`,
				sources: some,
				...(parts.length > 1 && { place: at + 1 }),
			};
		});
	});
}

/**
 * Pages of the sources of one kind, of one publisher or read to one degree, which would else be looked for on many pages; none
 * of what is too many for one page, or stands on one page already.
 */
export function choicePages(
	sources: readonly Source[],
	pages: readonly SourcePage[]
): ChoicePage[] {
	const choices = [
		...sourceKinds.map((kind) => ({
			folder: partId.kind(kind),
			choice: { kind },
			sources: sources.filter((source) => source.kind === kind),
		})),
		...seenDegrees.map((seen) => ({
			folder: partId.seen(seen),
			choice: { seen },
			sources: sources.filter((source) => source.seen === seen),
		})),
		...oftenPublishers(sources).map(({ id, publisher, sources: list }) => ({
			folder: id,
			choice: { publisher },
			sources: list,
		})),
	];
	return choices
		.filter(
			({ folder, sources: list }) =>
				/^[a-z\d-]+$/u.test(folder) &&
				list.length <= mostOnPage &&
				pages.filter((page) => page.sources.some((source) => list.includes(source))).length > 1
		)
		.map((one) => ({ ...one, path: `sources/${one.folder}/` }));
}

/** Publishers with so many sources that filters offer them, by name; lists are in the order of their names. */
export function oftenPublishers(sources: readonly Source[]) {
	return [...Map.groupBy(sources, ({ publisher }) => partId.publisher(publisher))]
		.filter(([, list]) => list.length >= often)
		.map(([id, list]) => ({ id, publisher: list[0]?.publisher ?? '', sources: list }))
		.sort((a, b) => (a.publisher < b.publisher ? -1 : 1));
}

/** A letter’s sources in parts, where what stands under one name stays together if a page can hold it. */
function nameParts(list: readonly Source[]): Source[][] {
	return Map.groupBy(list, sourceName)
		.values()
		.flatMap((named) => evenParts(named, mostOnPage))
		.reduce<Source[][]>((parts, some) => {
			const last = parts.at(-1);
			if (last && last.length + some.length <= mostOnPage) last.push(...some);
			else parts.push(some);
			return parts;
		}, []);
}

/** The parts of one page, with a heading each where the list is long. */
export function sourceParts(sources: readonly Source[]): SourcePart[] {
	return sources.length < long ? [] : byLetter(sources);
}

function byLetter(sources: readonly Source[]): SourcePart[] {
	return [...Map.groupBy(sources, (source) => letterOf(source) ?? '0–9')].map(([letter, list]) => ({
		letter,
		sources: list,
	}));
}

function folderOf(letter: string): string {
	if (letter === '0–9') return '0-9';
	return /^[A-Z]$/u.test(letter)
		? letter.toLowerCase()
		: `u${(letter.codePointAt(0) ?? 0).toString(16)}`;
}
