import type { Fate } from '../../../story/schema/figure.ts';

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
	note: 'Different givers may count differently. Their figures stand side by side and are never added up.',
};
export type FigureWords = typeof figures;
