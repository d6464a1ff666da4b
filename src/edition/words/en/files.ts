import { inOrder, type Parts } from '../parts.ts';
import { counted, signs } from './language.ts';
import { share } from './pages.ts';

const { number } = signs;

interface Counts {
	readonly statements: number;
	readonly evidence: number;
	readonly events: number;
	readonly sources: number;
}

/** What is cited: all the data of the site. */
interface CitedData {
	readonly publisher: string;
	readonly title: string;
	readonly release: string | undefined;
	readonly recordEnds: string;
	readonly address: string;
}

/** The page of the downloads. Names of tables, columns and values are English everywhere. */
export const data = {
	title: 'Data',
	heading: 'The data',
	/** Title of the whole as a data set. */
	dataset: (site: string) => `${site}: statements, evidence, events and sources`,
	description: ({ statements, evidence, events, sources }: Counts) =>
		`Everything on this site as open data: ${counted(statements, 'statement', 'statements')}, ${counted(evidence, 'piece', 'pieces')} of evidence, ${counted(events, 'event', 'events')} and ${counted(sources, 'source', 'sources')}, as CSV, JSON and in reference formats.`,
	/** `recordEnds` is the sentence that says where the record ends. */
	standfirst: (recordEnds: string) =>
		`What the pages show, as files: made from the same text in the same build, so the two cannot differ. ${recordEnds}`,
	use: 'Before you use it',
	licence: 'Licence',
	/** `{ link: name, to: 'licence' }` where the licence has an address. */
	licenceText: (name: string, hasAddress: boolean): Parts =>
		inOrder(
			hasAddress ? { link: name, to: 'licence' } : name,
			' for the site’s own words. The article and the words quoted from sources belong to others: ',
			{ link: 'licence.txt', to: 'file' },
			' says which.'
		),
	cite: 'How to cite',
	citeText: ({ publisher, title, release, recordEnds, address }: CitedData): Parts =>
		inOrder(
			`${publisher}, “${title}”, ${release === undefined ? `record to ${recordEnds}` : `release of ${release}`}, `,
			{ address },
			'. Cite one statement, event or source by the address in its row.'
		),
	ids: 'Ids',
	idsText: inOrder(
		'An id is part of an address and never changes once published. Rows may be added; what was wrong is corrected and listed in ',
		{ link: 'corrections', to: 'corrections' },
		'. Only ',
		{ code: 'number' },
		' in ',
		{ link: 'evidence', to: 'evidence' },
		' and ',
		{ link: 'figures', to: 'figures' },
		' is a place in a list and may move.'
	),
	askedText:
		'Two questions, never mixed: is there a record, apart from the article, that this speaker said this; and what do sources show about the thing itself. There is no score.',
	/** Before and behind a small table: the values of `seen`, what they mean, how many sources have them. */
	seen: 'How much of a source was read for this site:',
	weigh: 'Weigh what rests on a source accordingly.',
	dates: 'Dates',
	datesText: inOrder(
		'Dates are written in EDTF (ISO 8601-2), which can say ',
		{ stressed: 'about' },
		', ',
		{ stressed: 'perhaps' },
		' and ',
		{ stressed: 'from … to' },
		'. Events also have their first and last possible day, for sorting. CSL-JSON knows only ',
		{ code: 'circa' },
		'; the date as written is in its ',
		{ code: 'custom' },
		' field, and in a note in BibTeX and RIS.'
	),
	spreadsheet: 'CSV in a spreadsheet',
	spreadsheetText: inOrder(
		'Import it as UTF-8. Cells whose text begins with ',
		{ code: '=' },
		', ',
		{ code: '+' },
		', ',
		{ code: '-' },
		' or ',
		{ code: '@' },
		' have an apostrophe before it, so that no spreadsheet runs them as a formula; the JSON has them as they are.'
	),
	spreadsheetHow: inOrder(
		'Import it rather than open it with a double click: days such as ',
		{ code: '1893-11-12' },
		' would become dates of the program, while those with a sign of doubt (',
		{ code: '1955~' },
		') stay text and are sorted apart. LibreOffice: open the file, then UTF-8, comma, and tick “Format quoted field as text”. Excel: Data, From Text/CSV, then “65001: Unicode (UTF-8)”, comma, and “Do not detect data types”. Events are sorted by time in ',
		{ code: 'first_day' },
		'.'
	),
	tables: 'Tables',
	tablesText:
		'CSV (RFC 4180, UTF-8, lines ended by CR LF) and JSON with the same records and the same names. An empty cell is a field that the JSON leaves out.',
	links: 'Tables of links',
	linksText:
		'CSV has no lists inside cells: who belongs to what stands in tables of pairs. The JSON has the same ids as lists.',
	references: 'Sources for reference managers',
	other: 'Calendar and annotations',
	otherText: inOrder(
		'In the calendar an event covers every day that its date may mean, and says so. An annotation holds a claim’s exact words with some of what stands beside them, and the id of their element in the ',
		{ link: 'article’s page', to: 'article' },
		'.'
	),
	package: 'Package, licence and checksums',
	text: 'Text and news',
	/** About `article.md`; the publisher may not be known. */
	articleText: (publisher: string | undefined): Parts =>
		inOrder(
			`The article in Markdown, word for word${publisher === undefined ? '' : `, as published by ${publisher}`}. Each statement and each event has its page in Markdown, too: the same address with `,
			{ code: '.md' },
			' in place of the last slash.'
		),
	/** Files for reference managers that belong to pages. */
	pageReferences: inOrder(
		'Each statement and each event has a reference to its own page: the same address with ',
		{ code: '.bib' },
		', ',
		{ code: '.ris' },
		' or ',
		{ code: '.csl.json' },
		` in place of the last slash. It has no day of reading, which is yours to add; the button “${share.copyCitation}” on the page adds the day on which you copy.`
	),
	/** About `feed.xml`. */
	feedText:
		'Corrections and events as an Atom feed. An entry is dated by its correction, or by the day on which the record ends, not by when the event happened.',
	schemas: 'JSON Schemas',
	bytes: (count: number) => `${number(count)} bytes`,
	/** The documentation of one table. */
	table: {
		rows: (count: number) => counted(count, 'row', 'rows'),
		/** `key` holds the names of the columns that tell rows apart; it may be empty. */
		columns: (count: number, key: readonly string[]) =>
			`${counted(count, 'column', 'columns')}${key.length > 0 ? `, told apart by ${key.join(' and ')}` : ''}`,
		/** `type` is a word of the format, such as `string`. */
		mayBeEmpty: (type: string) => `${type}, may be empty`,
		pointsTo: (table: string): Parts => inOrder('Points to ', { link: table, to: 'table' }, '.'),
		oneOf: (values: readonly string[]) => `One of: ${values.join(', ')}.`,
		list: 'list of ids, in the JSON only',
		sameAs: (table: string): Parts => inOrder('The same as ', { link: table, to: 'table' }, '.'),
	},
};

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
