import { counted, signs } from './signs.ts';

const { number, year } = signs;

/** The timeline, the page of each event, and the map of places. */
export const timeline = {
	title: 'Timeline',
	/** The first and the last year. */
	span: (from: number, to: number) => `${year(from)}–${year(to)}`,
	description: (events: number, span: string) =>
		`${counted(events, 'event', 'events')}, ${span}, each with its sources and with what is disputed in it.`,
	standfirst: (events: number) =>
		`${counted(events, 'event', 'events')}, each with its sources and with what is disputed in it.`,
	heading: (span: string) => `Timeline, ${span}`,
	events: (count: number) => counted(count, 'event', 'events'),
	/** Above the drawing of all events. */
	drawn:
		'Each dot is an event, hollow where something in it is disputed. Choose an era to go there. The scale changes from era to era: each is as wide as its events need, so that years pass quickly early on and months take room at the end.',
	/** Name of that drawing, for screen readers. */
	overview: 'Events by time and category',
	/** Name of an era in that drawing, for screen readers. */
	era: (firstYear: string, title: string, events: number) =>
		`${firstYear}, ${title}: ${counted(events, 'event', 'events')}`,
	/** Groups of filters. */
	category: 'Category',
	side: 'Side',
	/** Mark at an event in which something is disputed. */
	isDisputed: 'disputed',
	sources: (count: number) => counted(count, 'source', 'sources'),
	bearsOn: (statements: number) => `bears on ${counted(statements, 'statement', 'statements')}`,
	/** The map of all places. */
	places: 'Where it happened',
	introductions: 'Sources of the introductions',
	/** Headings of what is said about an event’s date, and of what is disputed in it. */
	onDate: 'On the date',
	disputed: 'Disputed',
	parties: 'Parties',
	why: 'Why it is here: statements it bears on',
	neighbours: 'Neighbouring events',
	/** Link back to the timeline, for an event outside every era. */
	inTimeline: 'In the timeline',
	map: {
		name: 'Map of the places',
		/** A place where several events happened. */
		place: (name: string, events: number) => `${name}: ${counted(events, 'event', 'events')}`,
		caption: (shown: number, all: number) =>
			`Where ${number(shown)} of ${counted(all, 'event', 'events')} took place; the larger the dot, the more of them. The others were elsewhere or have no single place.`,
		/** Name of a country; it is given in English, with its code in ISO 3166-1 (`PK`), or ''. */
		country: (name: string, _code: string): string => name,
	},
};
