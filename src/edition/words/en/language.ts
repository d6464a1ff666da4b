import type { DateWords } from '../../../story/dates/format.ts';
import type { Fate } from '../../../story/schema/figure.ts';
import type { Signs } from '../signs.ts';
import type { Terms } from '../terms.ts';

const numbers = new Intl.NumberFormat('en');
const format = (value: number) => numbers.format(value);

export const signs: Signs = {
	number: format,
	percent: (part) => `${format(Math.round(part * 100))}%`,
	year: String,
	between: ' · ',
	comma: ', ',
	sentence: (words) => `${words}.`,
	labelled: (label, text) => `${label}: ${text}`,
	quoted: (words) => `“${words}”`,
	quotes: ['“', '”', '‘', '’'],
	numerals: 'decimal',
};

/** A number with what it counts. */
export function counted(count: number, one: string, many: string): string {
	return `${format(count)} ${count === 1 ? one : many}`;
}

const ends = { start: 'beginning', end: 'end' } as const;
const unknown = { month: 'month', day: 'day', 'month-and-day': 'month and day' } as const;

export const dates: DateWords = {
	locale: 'en-GB',
	hasSolarHijri: false,
	about: (date) => `about ${date}`,
	uncertain: (date, precision) => `${date}, ${precision} uncertain`,
	unknown: (date, part) => `${date}, ${unknown[part]} unknown`,
	uncertainEnd: (interval, end) => `${interval}, the ${ends[end]} uncertain`,
	from: (date) => `from ${date}, not ended`,
	within: (years) => `some time in ${years}`,
	at: (date, time) => `${date}, ${time}`,
};

export const terms: Terms = {
	asked: { said: 'Did they say it?', so: 'Does the evidence support it?' },
	said: {
		confirmed: 'Yes, on record',
		similar: 'In other words',
		'not-found': 'No record found',
		'not-applicable': 'The article’s own words',
	},
	so: {
		supported: 'Supported',
		disputed: 'Disputed',
		qualified: 'Partly supported',
		contradicted: 'Contradicted',
		'no-source-found': 'No source found',
		'not-checkable': 'Can’t be checked',
	},
	means: {
		said: {
			confirmed: 'A source apart from the article records this speaker saying it.',
			similar:
				'A source apart from the article records this speaker saying much the same in other words.',
			'not-found': 'We found no source apart from the article that records this speaker saying it.',
			'not-applicable':
				'The article says this in its own voice, so there is no speaker to ask about.',
		},
		so: {
			supported: 'We found sources that support it and none that contradicts it.',
			disputed:
				'Some sources support it and others contradict it; they need not be equally strong.',
			qualified: 'Sources set limits to it; none contradicts it.',
			contradicted: 'We found sources that contradict it and none that supports it.',
			'no-source-found': 'We found no source that supports or contradicts it.',
			'not-checkable': 'Sources cannot settle it, as with an opinion, a wish or a forecast.',
		},
	},
	bearings: {
		supports: 'Supports',
		qualifies: 'Sets limits',
		contradicts: 'Contradicts',
	},
	forms: {
		'direct-quote': 'in quotation marks',
		paraphrase: 'in the article’s words',
		assertion: 'stated without a speaker',
		background: 'background',
		prediction: 'a prediction',
	},
	noteKinds: {
		'wrong-word': 'Wrong word',
		'broken-sentence': 'Broken sentence',
		unsourced: 'No source named',
		'wrong-place': 'Wrong place',
		unclear: 'Unclear',
	},
	sourceKinds: {
		'un-document': 'UN document',
		treaty: 'Treaty text',
		government: 'Government',
		news: 'News',
		research: 'Research',
		reference: 'Reference work',
		book: 'Book',
		interview: 'Interview',
		post: 'Post on social media',
		video: 'Video',
		broadcast: 'Broadcast',
		'court-record': 'Court record',
		dataset: 'Dataset',
		photograph: 'Photograph',
	},
	seen: {
		full: 'read in full',
		excerpt: 'we read an excerpt',
		cited: 'not read; cited by another source',
		unseen: 'not read',
	},
	strengths: {
		strong: 'strong',
		weak: 'weak',
		poor: 'unlikely',
		open: 'can’t tell',
		excluded: 'ruled out',
	},
	families: {
		shape: 'Shape of the files',
		article: 'The article',
		links: 'Links between files',
		evidence: 'Evidence',
		dates: 'Dates',
		languages: 'Languages',
		'text-safety': 'Safety of the text',
		'neutral-words': 'Neutral words',
	},
};

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
		/** From an event’s closures to those of all. */
		all: 'All that was shut, year by year',
	},
	/** From an event’s figures to the page of all. */
	all: 'All figures, giver by giver',
	note: 'Different givers may count differently. Their figures stand side by side and are never added up.',
};
export type FigureWords = typeof figures;
