import type { Content } from '../load/content.ts';
import type { LocalContent } from '../translations/localize.ts';
import { namePattern, recordWords } from '../check/lookups/mentions.ts';
import { must } from './must.ts';
import type { Side } from './types/parties.ts';
import type { Source, Statement, TimelineEvent, Topic } from './types/record.ts';
import type { NamedPlace, NamedThing } from './types/lists.ts';

/** What may name a thing, and what the glossary cites. */
interface Named {
	readonly sources: ReadonlyMap<string, Source>;
	readonly statements: ReadonlyMap<string, Statement>;
	readonly events: readonly TimelineEvent[];
	readonly topics: ReadonlyMap<string, Topic>;
	readonly sides: ReadonlyMap<string, Side>;
}

/**
 * Parties, people and terms, each with what names it: a party speaks in a statement and acts in an
 * event; besides, everything is looked for in the words of the originals, whatever the language of the
 * site, since those of a translation are inflected.
 */
export function buildThings(content: Content, local: LocalContent, named: Named): NamedThing[] {
	const { actors, glossary, site } = local.records;
	const said = new Map(glossary.map((entry) => [entry.id, entry]));
	const parties = actors.map(({ value: { id, names, side } }) => ({
		id,
		names,
		side: must(named.sides, side),
	}));
	const isParty = new Set(parties.map(({ id }) => id));
	const others = glossary
		.filter(({ id }) => !isParty.has(id))
		.map(({ id, value }) => ({ id, names: value.names ?? {}, side: undefined }));
	const things = [...parties, ...others].map(({ id, names, side }): NamedThing => {
		const entry = said.get(id);
		const lang = names[local.lang] === undefined ? local.original : local.lang;
		const name = names[lang] ?? id;
		const also = entry?.value.also ?? {};
		return {
			id,
			kind: isParty.has(id) ? 'party' : (entry?.value.kind ?? 'term'),
			side,
			name,
			lang,
			names: (site[0]?.value.languages ?? []).flatMap((other) =>
				other === lang || names[other] === undefined ? [] : [{ lang: other, name: names[other] }]
			),
			also: (also[lang] ?? []).filter((one) => one !== name),
			says: entry && { text: entry.value.says, rendition: entry.rendition },
			sources: (entry?.value.sources ?? []).map((source) => must(named.sources, source)),
			...whatNames(content, named, id, [
				...(also[local.original] ?? []),
				...(isParty.has(id) ? [] : [names[local.original] ?? id]),
			]),
		};
	});
	const byName = new Intl.Collator(local.lang);
	return [
		...things.filter(({ kind }) => kind === 'party'),
		...things
			.filter(({ kind }) => kind !== 'party')
			.sort((a, b) => byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)),
	];
}

/** Ids of the records whose words name a thing. */
type Naming = Readonly<Record<'statements' | 'events' | 'positions', Set<string>>>;

/** What has been found, by thing: the words of the originals are the same for the site in every language. */
const found = new WeakMap<Content, Map<string, Naming>>();

function recordsNaming(content: Content, id: string, names: readonly string[]): Naming {
	const known = found.get(content) ?? new Map<string, Naming>();
	found.set(content, known);
	const before = known.get(id);
	if (before) return before;
	const naming: Naming = { statements: new Set(), events: new Set(), positions: new Set() };
	const pattern = namePattern(names);
	for (const { kind, id: one, words } of recordWords(content)) {
		if (kind !== 'statements' && kind !== 'events' && kind !== 'positions') continue;
		if (pattern?.test(words)) naming[kind].add(one);
	}
	known.set(id, naming);
	return naming;
}

function whatNames(content: Content, named: Named, id: string, names: readonly string[]) {
	const naming = recordsNaming(content, id, names);
	return {
		statements: [...named.statements.values()].filter(
			(one) => one.speaker.id === id || naming.statements.has(one.id)
		),
		events: named.events.filter(
			(one) => one.actors.some((actor) => actor.id === id) || naming.events.has(one.id)
		),
		topics: [...named.topics.values()].filter((one) => naming.positions.has(one.id)),
	};
}

/** The places of events, by name. */
export function buildPlaces(events: readonly TimelineEvent[], lang: string): NamedPlace[] {
	const places = new Map<
		string,
		{ id: string; name: string; lang: string; events: TimelineEvent[] }
	>();
	for (const event of events) {
		if (!event.place) continue;
		const { id, name } = event.place;
		const place = places.get(id) ?? { id, name, lang: event.rendition.lang, events: [] };
		place.events.push(event);
		places.set(id, place);
	}
	const { compare } = new Intl.Collator(lang);
	return [...places.values()].sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
