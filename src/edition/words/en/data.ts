import { inOrder, type Parts } from '../parts.ts';
import { share } from './share.ts';
import { counted, signs } from './signs.ts';

const { number } = signs;

interface Counts {
	readonly statements: number;
	readonly evidence: number;
	readonly events: number;
	readonly sources: number;
}

/** What is cited: all the data of the site. */
interface Cited {
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
	citeText: ({ publisher, title, release, recordEnds, address }: Cited): Parts =>
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
