import type { Edition } from '../../edition/edition.ts';
import { sourceName } from '../../story/model/source-order.ts';
import type { Source } from '../../story/model/types/record.ts';
import type { NamedPlace, NamedThing } from '../../story/model/types/lists.ts';
import { dated, yearsOf } from './dated.ts';
import type { Kind, SearchRecord } from './record.ts';

const empty = {
	names: '',
	date: '',
	months: '',
	years: undefined,
	sides: [],
	place: '',
	text: '',
	more: '',
};

/** Everything of an edition that can be found without the sources; `others` give the names of places in other languages. */
export function searchRecords(edition: Edition, others: readonly Edition[]): SearchRecord[] {
	return [
		...statements(edition),
		...events(edition),
		...edition.site.things.map((thing) => ofThing(thing, edition, others)),
		...edition.site.places.map((place) => ofPlace(place, edition, others)),
		...positions(edition),
		...law(edition),
		...answers(edition),
	];
}

/** The sources of an edition, which are loaded when they are asked for. */
export function sourceRecords(edition: Edition): SearchRecord[] {
	return edition.site.sources.map((source) => ofSource(source, edition));
}

function statements({ site, addressOf }: Edition): SearchRecord[] {
	return site.statements.map(({ id, title, speaker, said, so, assessment }) => ({
		...empty,
		kind: 'statement',
		address: addressOf.statement(id),
		title,
		names: speaker.name,
		sides: [speaker.side.id],
		text: `${said.because} ${so.because}`,
		more: assessment.words,
	}));
}

function events(edition: Edition): SearchRecord[] {
	return edition.site.events.map(
		({ id, title, date, sides, place, text, contested, dateNote, sources }) => ({
			...empty,
			...dated(date, edition),
			kind: 'event',
			address: edition.addressOf.event(id),
			title,
			sides: sides.map((side) => side.id),
			place: place?.name ?? '',
			text: text.words,
			more: [contested?.words, dateNote?.words, ...sources.map(({ number }) => number)]
				.join(' ')
				.trim(),
		})
	);
}

function ofThing(
	{ id, kind, name, side, names, also, says }: NamedThing,
	{ addressOf }: Edition,
	others: readonly Edition[]
): SearchRecord {
	const elsewhere = others.flatMap(
		({ site }) => site.things.find((one) => one.id === id)?.also ?? []
	);
	const all = [...also, ...names.map((one) => one.name), ...elsewhere];
	return {
		...empty,
		kind: kind === 'term' ? 'term' : 'person',
		address: addressOf.thing(id),
		title: name,
		names: [...new Set(all)].filter((one) => one !== name).join('\n'),
		sides: side === undefined ? [] : [side.id],
		text: says?.text ?? '',
	};
}

function ofPlace(
	{ id, name, events: own }: NamedPlace,
	{ addressOf }: Edition,
	others: readonly Edition[]
): SearchRecord {
	const names = others.flatMap(
		({ site }) => site.places.find((place) => place.id === id)?.name ?? []
	);
	const years = own.flatMap(({ date }) => yearsOf(date));
	return {
		...empty,
		kind: 'place',
		address: addressOf.place(id),
		title: name,
		names: [...new Set(names)].filter((one) => one !== name).join('\n'),
		years: [Math.min(...years), Math.max(...years)],
	};
}

function positions({ site, address, words }: Edition): SearchRecord[] {
	return site.topics.flatMap(({ id, title, question, positions: all }) =>
		all.map(({ side, position }) => ({
			...empty,
			kind: 'position' as const,
			address: address(`positions/#topic-${id}`),
			title: `${title}${words.between}${side.name}`,
			sides: [side.id],
			text: position.words,
			more: question ?? '',
		}))
	);
}

function law(edition: Edition): SearchRecord[] {
	return (edition.site.obligations?.instruments ?? []).map(
		({ id, title, date, asks, of, bears }) => ({
			...empty,
			...dated(date, edition),
			kind: 'law',
			address: edition.address(`law/#${id}`),
			title,
			text: [asks, of, bears].map((one) => one.words).join(' '),
		})
	);
}

/** What was found, and the questions that the record leaves open. */
function answers({ site, address, words }: Edition): SearchRecord[] {
	const kind: Kind = 'answer';
	return [
		...(site.findings?.findings ?? []).map(({ finding }) => ({
			...empty,
			kind,
			address: address('#glance'),
			title: words.page.glance.title,
			text: finding,
		})),
		...site.questions.map(({ id, question, summary, settles, options }) => ({
			...empty,
			kind,
			address: address(`questions/#${id}`),
			title: question,
			text: [summary.words, ...options.map(({ title }) => title), settles.words].join(' '),
			more: options
				.flatMap((one) => [...one.for, ...one.against].map(({ says }) => says.words))
				.join(' '),
		})),
	];
}

function ofSource(source: Source, edition: Edition): SearchRecord {
	// The papers that sources are in are dated by one calendar.
	const plain = { words: { dates: { ...edition.words.dates, hasSolarHijri: false } } };
	const authors = (source.author ?? []).map((one) => ('literal' in one ? one.literal : one.family));
	return {
		...empty,
		...(source.issued && dated(source.issued, plain)),
		kind: 'source',
		address: edition.addressOf.source(source.id),
		title: source.title,
		names: [...new Set([sourceName(source), ...authors, source.number ?? ''])]
			.filter(Boolean)
			.join('\n'),
	};
}
