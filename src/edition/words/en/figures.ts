import type { Fate } from '../../../story/schema/figure.ts';
import { counted } from './signs.ts';

/** Counts of people and of attacks that an event’s text has, giver by giver. */
export const figures = {
	title: 'Figures and who gave them',
	/** Heads of columns: whom a figure counts, how many they are, as of which day, from which source. */
	whom: 'Whom',
	howMany: 'How many',
	asOf: 'As of',
	source: 'Source',
	/** What became of them, or that attacks are counted; a number stands before it. */
	what: {
		killed: 'killed',
		wounded: 'wounded',
		captured: 'captured',
		displaced: 'displaced',
		attacks: 'attacks',
	} as Readonly<Record<Fate, string>>,
	/** Numbers as this language writes them. */
	range: (least: string, most: string) => `${least} to ${most}`,
	atLeast: (least: string) => `at least ${least}`,
	atMost: (most: string) => `up to ${most}`,
	about: (number: string) => `about ${number}`,
	/** The page of all figures. */
	page: {
		description: (figures: number, events: number) =>
			`${counted(figures, 'figure', 'figures')} in ${counted(events, 'event', 'events')}, each with who gave it. Nothing is added up.`,
		standfirst: (figures: number, events: number) =>
			`${counted(figures, 'figure', 'figures')} in ${counted(events, 'event', 'events')}, each as its giver gave it. They count different people, so nothing is added up.`,
		how: 'Each picture is what one giver counted and has its own scale: do not compare bars of two pictures. Each line in it counts other people; each bar is one figure, in the year that it is of. A dashed part is what a giver left open: “at least”, “up to” or a range. Drawn are those whom a giver counted more than once; the table has all.',
		/** What a picture shows, for those who hear of it; `what` is such as `killed`. */
		picture: (what: string, giver: string, from: string, to: string) =>
			`${what}, as counted by ${giver}, year by year from ${from} to ${to}. The table below has the same numbers.`,
		numbers: 'All figures as a table, with their events',
		attacks: 'Attacks, by who counts',
		attacksText:
			'Each giver counts other attacks, in other places or over another time, so each stands alone with a scale of its own.',
		/** Over a table of one giver; `what` is such as `killed`. */
		caption: (what: string, figures: number) => `${what}: ${counted(figures, 'figure', 'figures')}`,
		when: 'Event',
		others: 'Other figures',
		othersText: 'These givers have one or two figures of a kind, or are no party of this story.',
	},
	/** Crossings, roads and borders that were shut for a time. */
	closures: {
		title: 'What was shut, and when',
		text: 'Days on which something was shut, as the events here have it. A blank does not say that it was open: it may be that nothing here tells of it. A low bar was shut to some only, such as lorries; a dashed bar had not ended when the record ends.',
		place: 'Place',
		when: 'When',
		/** Behind a date. */
		partly: ' (to some only)',
	},
	/** From an event’s figures to the page of all. */
	all: 'All figures, giver by giver',
	note: 'Different givers may count differently. Their figures stand side by side and are never added up.',
};
export type FigureWords = typeof figures;
