import type { Fate } from '../../../story/schema/figure.ts';
import { counted } from './signs.ts';

/** Counts of people that an event’s text has, giver by giver. */
export const figures = {
	title: 'Figures and who gave them',
	/** Heads of columns: whom a figure counts, how many they are, as of which day, from which source. */
	whom: 'Whom',
	howMany: 'How many',
	asOf: 'As of',
	source: 'Source',
	/** What became of them; a number stands before it. */
	what: {
		killed: 'killed',
		wounded: 'wounded',
		captured: 'captured',
		displaced: 'displaced',
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
		how: 'Each table is what one giver counted, by whom it counted, and has its own scale: do not compare bars of two tables. A year leads to its event. A dashed part is what a giver left open: “at least”, “up to” or a range.',
		/** Over a table of one giver; `what` is such as `killed`. */
		caption: (what: string, figures: number) => `${what}: ${counted(figures, 'figure', 'figures')}`,
		when: 'Event',
		others: 'Other figures',
		othersText: 'These givers have one or two figures of a kind, or are no party of this story.',
	},
	/** From an event’s figures to the page of all. */
	all: 'All figures, giver by giver',
	note: 'Different givers may count differently. Their figures stand side by side and are never added up.',
};
export type FigureWords = typeof figures;
