/** One room, a folder or a file of its own under `src/`, and what it is for. */
export interface Room {
	readonly path: string;
	readonly holds: string;
}

export interface Floor {
	readonly name: string;
	readonly holds: string;
	/** The lowest first: a room may import from those before it and from the floors below. */
	readonly rooms: readonly Room[];
	/** Rooms that stand lower and stay closed to this floor all the same. */
	readonly closed: readonly string[];
}

const room = (path: string, holds: string): Room => ({ path, holds });

/** Every room of the house, the lowest floor first. What is not listed here fails the test of arrows. */
export const floors: readonly Floor[] = [
	{
		name: 'story',
		holds: 'files → Site; no Astro, no HTML files',
		rooms: [
			room('story/system', 'what the environment says'),
			room('story/world', 'countries and their common boundaries'),
			room('story/schema', 'what each field is and may say'),
			room('story/dates', 'EDTF: reading, ordering, writing out'),
			room('story/text', 'one Markdown text: parsing, citations, output'),
			room('story/load', 'files → records with places'),
			room('story/article', 'passages and sentences of a copy of the article'),
			room('story/translations', 'translations and their originals'),
			room('story/releases', 'what was published, and what has changed since'),
			room('story/check', 'rules, what they look up, reports'),
			room('story/model', 'records → Site'),
			room('story/site.ts', 'the content folder → one Site for each language'),
		],
		closed: [],
	},
	{
		name: 'edition',
		holds: 'the site in one language',
		rooms: [
			room('edition/words', 'UI strings'),
			room('edition/address.ts', 'where the site stands'),
			room('edition/edition.ts', 'a Site with its words and addresses'),
			room('edition/editions.ts', 'every edition of the content folder'),
		],
		closed: ['story/load', 'story/check', 'story/article'],
	},
	{
		name: 'outputs',
		holds: 'one folder for each kind of file made of an edition',
		rooms: [
			room('outputs/fonts', 'fonts cut to the letters of an edition'),
			room('outputs/maps', 'locator maps'),
			room('outputs/sides', 'hue, pattern and class of a side'),
			room('outputs/cards', 'preview cards'),
			room('outputs/embeds', 'embeds, oEmbed, links for sharing'),
			room('outputs/metadata', 'head tags and structured data'),
			room('outputs/data', 'downloads, feed, pages as Markdown'),
			room('outputs/search', 'what is found by a word, and how spellings are matched'),
			room('outputs/releases', 'what changed, and what was published on a day'),
			room('outputs/keys', 'sums of what a page follows from'),
			room('outputs/offline-copy', 'the story in one file; the script that starts the worker'),
		],
		closed: ['story/check', 'story/site.ts', 'edition/editions.ts'],
	},
	{
		name: 'pages',
		holds: 'what readers see: Astro’s own folders',
		rooms: [
			room('styles', 'colours, type, classes'),
			room('components', 'parts of pages'),
			room('layouts', 'the frame of a page and of an embed'),
			room('env.d.ts', 'types of Astro’s locals'),
			room('middleware.ts', 'hands each page its edition'),
			room('pages', 'addresses'),
		],
		closed: ['story/load', 'story/check', 'story/site.ts', 'story/article'],
	},
	{
		name: 'publish',
		holds: 'a built folder → a host',
		rooms: [
			room('publish/sums.ts', 'checksums of a built site'),
			room('publish/policy', 'the content security policy of a page'),
			room('publish/worker', 'the service worker'),
			room('publish/links', 'what became of the sources’ addresses'),
			room('publish/quotes', 'quotations and the pages that they were taken from'),
			room('publish/hosts', 'headers and host files'),
			room('publish/finish', 'packing, sums, redirects, moving into place'),
		],
		closed: ['styles', 'components', 'layouts', 'pages', 'middleware.ts', 'story/site.ts'],
	},
	{
		name: 'cli',
		holds: 'the commands',
		rooms: [room('cli', 'one file for each command')],
		closed: ['styles', 'components', 'layouts', 'pages', 'middleware.ts'],
	},
];

/** Files that may be imported from a closed room: what it shows to others. */
export const openFiles = ['story/check/rule-book.ts'];

/** Rooms and files that may touch the disk. */
export const doors = [
	'story/load/files-fs.ts',
	'story/load/parse-memory-fs.ts',
	'story/system/kept-file.ts',
	'outputs/cards',
	'outputs/fonts',
	'publish/finish',
	'publish/quotes/outside-readers.ts',
	'cli',
];

/** Rooms and files that may import Astro or run it, beside those that end in `.astro`. */
export const astroFiles = [
	'pages',
	'middleware.ts',
	'env.d.ts',
	'cli',
	'publish/finish/sitemap.ts',
];
