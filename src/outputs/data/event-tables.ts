import { formatDate } from '../../story/dates/format.ts';
import type { Actor } from '../../story/model/types/parties.ts';
import type {
	Closure,
	Era,
	Figure,
	Quotation,
	Source,
	TimelineEvent,
} from '../../story/model/types/record.ts';
import { precisions } from '../../story/schema/event.ts';
import { seenResults } from '../../story/schema/seen.ts';
import type { Edition } from '../../edition/edition.ts';
import { column, fill, type Table, type TableOf } from './columns.ts';
import { figuresTable, pairColumns, type Pair } from './figures-table.ts';

const needed = { isRequired: true } as const;

/** Events, their figures, parties and sources, and the eras of the timeline. */
export function eventTables(edition: Edition): Table[] {
	const { events, eras } = edition.site;
	const pairs = <T>(listOf: (event: TimelineEvent) => readonly T[]) =>
		events.flatMap((event) =>
			listOf(event).map((item, index): Pair<T> => ({ event, item, number: index + 1 }))
		);
	const actorsOf = pairs<Actor>(({ actors }) => [...new Set(actors)]);
	return [
		fill(eventsTable, events, edition),
		fill(
			figuresTable,
			pairs<Figure>(({ figures }) => figures),
			edition
		),
		fill(
			eventQuotations,
			pairs<Quotation>(({ quotations }) => quotations),
			edition
		),
		fill(
			eventClosures,
			pairs<Closure>(({ closures }) => closures),
			edition
		),
		fill(eventActors, actorsOf, edition),
		fill(
			eventSources,
			pairs<Source>(({ sources }) => sources),
			edition
		),
		fill(erasTable, eras, edition),
	];
}

const eventsTable: TableOf<TimelineEvent> = {
	name: 'events',
	description:
		'The entries of the timeline, in order of time; of one day, those without a time come first.',
	key: ['id'],
	isLink: false,
	columns: [
		column('id', 'string', 'Permanent id, part of its address.', ({ id }) => id, {
			...needed,
		}),
		column(
			'date',
			'string',
			'When, in EDTF (ISO 8601-2): `1961-09`, `1955~` about, `1949-07-26?` perhaps, `a/b` from a to b, `a/..` not ended, `195X` in a year of those, `1961-XX` in a month that is not known; `2025-01-14T06:00` at a time, on the clock of the place where no distance from UTC is written.',
			({ date }) => date.edtf,
			needed
		),
		column('first_day', 'date', 'First day that the date may mean.', ({ date }) => date.first, {
			...needed,
		}),
		column(
			'last_day',
			'date',
			'Last day that the date may mean; for one that has not ended, of its beginning.',
			({ date }) => date.last,
			needed
		),
		column(
			'date_words',
			'string',
			'The date in words.',
			({ date }, { words }) => formatDate(date, words.dates).text,
			{
				...needed,
			}
		),
		column('title', 'string', 'What happened, in neutral words.', ({ title }) => title, needed),
		column('category', 'string', 'Of what kind.', ({ category }) => category.id, {
			...needed,
			refersTo: 'categories',
		}),
		column('text', 'string', 'In Markdown; `[@id]` cites a source.', ({ text }) => text.markdown, {
			...needed,
		}),
		column(
			'date_note',
			'string',
			'Where sources give different dates. Markdown.',
			({ dateNote }) => dateNote?.markdown
		),
		column(
			'contested',
			'string',
			'What is disputed, and by whom. Markdown.',
			({ contested }) => contested?.markdown
		),
		column('place', 'string', 'Where.', ({ place }) => place?.name),
		column('lat', 'number', 'Latitude in degrees, WGS 84.', ({ place }) => place?.lat),
		column('lon', 'number', 'Longitude in degrees, WGS 84.', ({ place }) => place?.lon),
		column(
			'precision',
			'string',
			'How exact the point is: the site itself, somewhere in a town, a district or a province, or one of several places.',
			({ place }) => place?.precision,
			{ values: precisions }
		),
		column('era', 'string', 'The era in which it begins.', ({ era }) => era?.id, {
			refersTo: 'eras',
		}),
		column('url', 'string', 'Address of its page.', ({ id }, { url }) => url(`timeline/${id}/`), {
			...needed,
			format: 'uri',
		}),
	],
};

const eventQuotations: TableOf<Pair<Quotation>> = {
	name: 'event-quotations',
	description:
		'Words in quotation marks in the text of an event, which a citation gives to a source, as the original text has them.',
	key: ['event', 'number'],
	isLink: false,
	columns: [
		...pairColumns('text'),
		column('quote', 'string', 'The words.', ({ item }) => item.words, needed),
		column(
			'sources',
			'string',
			'Ids of the sources that the citation names, several joined by `; `.',
			({ item }) => item.sources.map(({ id }) => id).join('; '),
			needed
		),
		column(
			'quote_result',
			'string',
			'How they stand in a source: word for word, with other marks or blanks, in part, not, or not to be read; empty where they were not compared.',
			({ item }) => item.compared?.result,
			{ values: seenResults }
		),
		column(
			'quote_compared',
			'date',
			'The day on which they were compared.',
			({ item }) => item.compared?.on.first
		),
	],
};

const eventClosures: TableOf<Pair<Closure>> = {
	name: 'event-closures',
	description:
		'What was shut in an event, such as a crossing or a border, and from when to when. No row does not mean that it was open.',
	key: ['event', 'number'],
	isLink: false,
	columns: [
		...pairColumns('list'),
		column('place', 'string', 'Id of the place.', ({ item }) => item.placeId, needed),
		column('date', 'string', 'From when to when, in EDTF.', ({ item }) => item.date.edtf, needed),
		column(
			'partly',
			'boolean',
			'Whether it was shut to some only, such as lorries.',
			({ item }) => item.isPartial,
			needed
		),
	],
};

const eventActors: TableOf<Pair<Actor>> = {
	name: 'event-actors',
	description: 'Which parties acted in an event.',
	key: ['event', 'actor'],
	isLink: true,
	columns: [
		column('event', 'string', 'Id.', ({ event }) => event.id, {
			...needed,
			refersTo: 'events',
		}),
		column('actor', 'string', 'Id.', ({ item }) => item.id, { ...needed, refersTo: 'actors' }),
	],
};

const eventSources: TableOf<Pair<Source>> = {
	name: 'event-sources',
	description: 'Which sources an event rests on.',
	key: ['event', 'source'],
	isLink: true,
	columns: [
		column('event', 'string', 'Id.', ({ event }) => event.id, {
			...needed,
			refersTo: 'events',
		}),
		column('source', 'string', 'Id.', ({ item }) => item.id, { ...needed, refersTo: 'sources' }),
	],
};

const erasTable: TableOf<Era> = {
	name: 'eras',
	description: 'The stretches of the timeline.',
	key: ['id'],
	isLink: false,
	columns: [
		column('id', 'string', 'Permanent id.', ({ id }) => id, needed),
		column('title', 'string', 'Its name here.', ({ title }) => title, needed),
		column('from', 'string', 'Where it begins, in EDTF.', ({ from }) => from.edtf, needed),
		column('to', 'string', 'Where it ends, in EDTF; it belongs to it.', ({ to }) => to.edtf, {
			...needed,
		}),
		column(
			'bounds',
			'string',
			'Why it begins and ends there. Markdown.',
			({ bounds }) => bounds.markdown,
			needed
		),
	],
};
