import type { WrittenDate } from '../../../story/dates/format.ts';
import { inOrder, type Parts, type TitlePart } from '../parts.ts';

/** What stands around every page, and what several pages have. */
export const frame = {
	skip: 'Skip to the content',
	/** Name of the list of pages, for screen readers. */
	pages: 'Pages',
	/** Name of the list of links to this page in other languages, for screen readers. */
	languages: 'Other languages',
	/** The site’s pages: each has this one name in menus, headings and lists. */
	nav: {
		article: 'Article',
		statements: 'Statements',
		positions: 'Where each side stands',
		timeline: 'Timeline',
		questions: 'What we still don’t know',
		law: 'What the law requires',
		sources: 'Sources',
		method: 'About',
		people: 'People and terms',
		data: 'Data',
		search: 'Search',
		index: 'Index of names',
		figures: 'Figures',
		changes: 'Changes',
	},
	/** The small print below every page. */
	colophon: (licence: string) =>
		`The site’s own words: ${licence}. The article belongs to its publisher and is quoted for analysis.`,
	/** Over the links to the parts of a long page. */
	contents: 'On this page',
	/** Name of the list of every page, for screen readers. */
	allPages: 'All pages',
	keep: 'Download the whole story as one file',
	toTop: 'Back to the top',
	/** Who publishes the site, and when its record was last changed, where that is known. */
	published: (publisher: string, changed: WrittenDate | undefined): Parts =>
		inOrder(
			`Published by ${publisher}`,
			...(changed ? ['; last changed ', { time: changed }] : []),
			'. '
		),
	sources: 'Sources',
	/** Name of a link such as [3], for screen readers. */
	source: (number: string) => `Source ${number}`,
	sourceNamed: (number: string, name: string) => `Source ${number}: ${name}`,
	/** Name of a group of filters; `group` is a word such as `Speaker`. */
	showOnly: (group: string) => `Show only: ${group}`,
	showAll: 'Show all',
	/** The choice of a filter that leaves everything. */
	any: 'All',
	/** Before the number of things that filters have left. */
	left: 'Shown',
	/** A stretch of time by its first and its last date. */
	fromTo: (from: string, to: string) => `${from} to ${to}`,
	recordEnds: ({ text }: WrittenDate) => `Covers events up to ${text}.`,
	/** Name of the links to the lists that a page belongs to, for screen readers. */
	way: 'You are here',
	/** Short links to the neighbours of a statement or an event. */
	previous: 'Previous',
	next: 'Next',
	/** Links to the neighbours of a statement or an event in its list. */
	before: (title: TitlePart) => inOrder('Previous: ', title),
	after: (title: TitlePart) => inOrder('Next: ', title),
	/** What stands at the address of a page that has another now. */
	moved: {
		title: 'Moved',
		text: inOrder('This page has moved. ', { link: 'Go to its new address', to: 'there' }, '.'),
	},
	/** What stands at the address of a page that nothing stands for any more. */
	gone: {
		title: 'Taken down',
		text: inOrder(
			'This page has been taken down. ',
			{ link: 'The corrections say why', to: 'there' },
			'.'
		),
	},
	notFound: {
		title: 'Not found',
		heading: 'There is no page at this address',
		description: 'There is no page at this address.',
		advice:
			'It may have been mistyped. Addresses on this site do not change once they are published.',
		article: 'The article, sentence by sentence',
		statements: 'The statements and their evidence',
		timeline: 'The timeline',
		sources: 'The sources',
	},
};
