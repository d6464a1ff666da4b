import { inOrder, type Parts } from '../parts.ts';
import { counted } from './signs.ts';

/** A reference to one page, ready to be pasted; the publisher is absent where it is the site itself. */
interface Cited {
	readonly publisher: string | undefined;
	readonly title: string;
	readonly site: string;
	/** The day of the last change; it may not be known. */
	readonly changed: string | undefined;
	/** The day of the release with these words. */
	readonly release: string | undefined;
	readonly recordEnds: string;
	readonly address: string;
}

/** What the licence of the data says. */
interface Licensed {
	readonly site: string;
	/** Name of the licence, with its address in `< >` where it has one. */
	readonly licence: string;
	/** Who is to be named. */
	readonly publisher: string | undefined;
	/** Publisher of the article. */
	readonly articlePublisher: string | undefined;
}

const inKeep = (...leavesOut: readonly string[]) =>
	`This one file holds the article, the statements, the timeline and the sources; it leaves out ${leavesOut.join('; ')}.`;
const besideTitles =
	'the notes on each source; the sources of events; all but the date and title of events';
const besideKeyTitles =
	'the notes on each source; the sources of events; all of events but the dates and titles of key ones';
/** Of statements that are not key. */
const minor = {
	assessments: 'the assessments of statements that are not key',
	both: 'the assessments of statements that are not key and the evidence on them',
	evidence: 'the evidence on statements that are not key',
};
const introductions = 'the introductions to eras';
const quotes = 'the words quoted from sources';

/** What cards, feeds, downloads, embeds and `keep.html` say. */
export const file = {
	/** The picture that a link unfolds as. */
	card: {
		over: (sentences: number) => `One article, ${counted(sentences, 'sentence', 'sentences')}`,
		ask: 'Did they say it? Does the evidence support it?',
		statements: (count: number) => counted(count, 'statement', 'statements'),
		events: (count: number) => counted(count, 'event', 'events'),
	},
	citation: ({ publisher, title, site, changed, release, recordEnds, address }: Cited) =>
		`${publisher === undefined ? '' : `${publisher}. `}“${title}.” ${site}${changed === undefined ? '' : `, ${release === undefined ? `last changed ${changed}` : `release of ${release}`}`}. Covers events up to ${recordEnds}. ${address}`,
	/** Behind a citation that is copied: the day on which it was, in digits that run from left to right. */
	accessed: (day: string) => ` (accessed ${day})`,
	/** Links that hand an address to a program; all but the last are names. */
	shareBy: {
		whatsapp: 'WhatsApp',
		x: 'X',
		facebook: 'Facebook',
		telegram: 'Telegram',
		mail: 'E-mail',
	},
	/** A statement or an event as a quotation in somebody else’s page. */
	quotation: {
		speaker: (name: string) => `Who speaks: ${name}.`,
		words: (words: string) => `The article’s words: “${words}”`,
		source: (site: string, address: string): Parts =>
			inOrder('Source: ', { link: site, to: 'page' }, `, ${address}`),
	},
	/** `words` are sentences of their own. */
	onDate: (words: string) => `About the date: ${words}`,
	disputed: (words: string) => `Disputed: ${words}`,
	correction: {
		/** Title of an entry of the feed: what was corrected, where that is one thing. */
		title: (title: string | undefined) =>
			title === undefined ? 'Correction' : `Correction: ${title}`,
		kind: 'correction',
		said: (words: string) => `It said: ${words}`,
		says: (words: string) => `It says: ${words}`,
		why: (words: string) => `Why: ${words}`,
	},
	calendar: {
		/** The date in words, and as written in EDTF. */
		date: (words: string, edtf: string) => `Date: ${words} (EDTF ${edtf}).`,
		onlyBeginning: 'Only its start date is entered.',
		everyDay: 'Every day that it may mean is entered.',
	},
	/** Pages as Markdown. */
	markdown: {
		articleLicence: 'The text belongs to its publisher and is quoted for analysis.',
		/** Before the words of the article. */
		speaks: (speaker: string, form: string) => `${speaker}, ${form}:`,
		inArticle: 'Read it in the article',
		assessment: 'Assessment',
		inTimeline: 'Related events',
		onDate: 'About the date',
		disputed: 'What is disputed',
		statements: 'Related statements',
		sources: 'Sources',
	},
	/** Label of the collection of annotations. */
	annotations: (site: string) => `${site}: the claims of the article`,
	/** Notes in BibTeX and RIS: what these formats have no field for. */
	reference: {
		date: (edtf: string) => `Date in EDTF: ${edtf}.`,
		in: (journal: string) => `In: ${journal}.`,
		interviewer: (name: string) => `Interviewer: ${name}.`,
		number: (number: string) => `Number: ${number}.`,
		/** How much was read, and when, in EDTF. */
		seen: (seen: string, accessed: string | undefined) =>
			`For this site: ${seen}${accessed === undefined ? '' : ` (${accessed})`}.`,
		archived: (address: string) => `Archived copy: ${address}`,
	},
	/** `licence.txt`, line by line; names of files and columns stay English. */
	licence: ({ site, licence, publisher, articlePublisher }: Licensed): readonly string[] => [
		`${site}: licence of the data`,
		'',
		`The site’s own words and the data made from them: ${licence}.`,
		...(publisher === undefined ? [] : [`Please name: ${publisher}.`]),
		'',
		`The licence does not cover the words of others: the article (claims, article.md, annotations)`,
		`belongs to ${articlePublisher ?? 'its publisher'}, and the quotations from sources (evidence, column quote) and`,
		`the titles of sources belong to those who wrote them. They are quoted here for analysis.`,
	],
	/** What files hold, in the list of downloads; a full stop is put behind. */
	downloads: {
		calendar: 'Events as iCalendar',
		geojson: 'Events as GeoJSON, for maps: how exact each point is stands with it',
		annotations: 'Claims as W3C Web Annotations',
		package: 'The tables as a Tabular Data Package (Frictionless)',
		licence: 'What may be done with the data',
		csl: 'Sources as CSL-JSON, for Zotero, Pandoc and citation processors',
		bibtex: 'Sources as BibTeX in UTF-8',
		biblatex: 'Sources as biblatex in UTF-8, with languages and days of reading',
		ris: 'Sources as RIS, for EndNote, Mendeley and others',
		checksums: 'SHA-256 of every file here, for `sha256sum -c`',
	},
	/** Pages on the way from the first one, for search engines. */
	crumbs: { statements: 'Statements', timeline: 'Timeline' },
	/** `keep.html`: the whole story in one file. */
	keep: {
		/** Name of the list of parts, for screen readers. */
		parts: 'Parts',
		article: 'Article',
		statements: 'Statements',
		timeline: 'Timeline',
		sources: 'Sources',
		/** What the file holds; the longer the story, the more it leaves out. One of these is shown. */
		leavesOut: {
			notes: inKeep('the notes on each source'),
			sources: inKeep('the notes on each source; other sources go by their publisher'),
			events: inKeep(
				'the notes on each source and all but date and title of events on which no statement bears; other sources go by their publisher'
			),
			moreEvents: inKeep(
				'the notes on each source and all but date and title of events on which no key statement bears; other sources go by their publisher'
			),
			allEvents: inKeep(besideTitles),
			assessments: inKeep(besideTitles, minor.assessments),
			introductions: inKeep(besideTitles, minor.assessments, introductions),
			quotes: inKeep(besideTitles, minor.assessments, introductions, quotes),
			evidence: inKeep(besideTitles, minor.both, introductions, quotes),
			allAssessments: inKeep(
				besideTitles,
				minor.evidence,
				introductions,
				quotes,
				'all assessments'
			),
			otherEvents: inKeep(
				besideKeyTitles,
				minor.evidence,
				introductions,
				quotes,
				'all assessments'
			),
			otherStatements: inKeep(
				besideKeyTitles,
				introductions,
				quotes,
				'the statements that are not key, and all assessments'
			),
		},
		/** Before the site’s address. */
		whole: 'The whole of it, with corrections since:',
		wording: 'Notes on the wording',
		/** Before links to a statement’s words. */
		speaks: (speaker: string, form: string) => `${speaker}, ${form}.`,
		inArticle: 'In the article',
	},
};
export type FileWords = typeof file;
