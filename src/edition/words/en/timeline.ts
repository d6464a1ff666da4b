import { counted, signs } from './signs.ts';

const { number, year } = signs;

/** The timeline, the page of each event, and the map of places. */
export const timeline = {
	title: 'Timeline',
	/** In place of a list of events, where a story has none. */
	none: 'No event is on record.',
	/** The first and the last year. */
	span: (from: number, to: number) => `${year(from)}–${year(to)}`,
	description: (events: number, span: string) =>
		`${counted(events, 'event', 'events')}, ${span}, with sources and what is disputed.`,
	standfirst: (events: number) =>
		`${counted(events, 'event', 'events')}, with sources and what is disputed.`,
	heading: (span: string) => `Timeline, ${span}`,
	events: (count: number) => counted(count, 'event', 'events'),
	/** Over the few that stand before all others. */
	key: 'Key events',
	/** Above the drawing of all events. */
	drawn:
		'Each dot is an event; hollow dots are disputed. Choose a period to jump to it. Periods are drawn by number of events, not by length.',
	/** Name of that drawing, for screen readers. */
	overview: 'Events by time and category',
	/** Name of an era in that drawing, for screen readers. */
	era: (firstYear: string, title: string, events: number) =>
		`${firstYear}, ${title}: ${counted(events, 'event', 'events')}`,
	/** Groups of filters. */
	category: 'Category',
	categories: 'What the categories are',
	side: 'Side',
	years: 'Years',
	/** Mark at an event in which something is disputed. */
	isDisputed: 'disputed',
	sources: (count: number) => counted(count, 'source', 'sources'),
	bearsOn: (statements: number) => `relevant to ${counted(statements, 'statement', 'statements')}`,
	/** The map of all places. */
	places: 'Where it happened',
	introductions: 'Sources of the introductions',
	/** Headings of what is said about an event’s date, and of what is disputed in it. */
	onDate: 'About the date',
	disputed: 'What is disputed',
	parties: 'Who was involved',
	why: 'Related statements',
	neighbours: 'Neighbouring events',
	/** Link back to the timeline, for an event outside every era. */
	inTimeline: 'In the timeline',
	map: {
		name: 'Map of the places',
		/** A place where several events happened. */
		place: (name: string, events: number) => `${name}: ${counted(events, 'event', 'events')}`,
		caption: (shown: number, all: number) =>
			`Where ${number(shown)} of ${counted(all, 'event', 'events')} took place; the larger the dot, the more of them. The others were elsewhere or have no single place.`,
		/** Said below a map that has one. */
		ring: 'A ring stands for a wider area or for several places.',
		/** How exact the point of one event is. */
		precision: {
			point: 'the site itself',
			town: 'somewhere in the town',
			district: 'somewhere in the district',
			province: 'somewhere in the province',
			several: 'one of several places',
		},
	},
};
