import { load, npmPackage, type Program } from './program.ts';

/** What a program makes of a page; what it does not say is absent. */
export interface Seen {
	readonly title?: string | null | undefined;
	readonly site?: string | null | undefined;
	readonly author?: string | null | undefined;
	readonly date?: string | null | undefined;
	/** The words that it keeps of the page, where it is asked for them. */
	readonly text?: string | null | undefined;
}

/** A program that reads pages. */
export interface Reader {
	readonly program: Program;
	readonly read: (html: string, url: string) => Promise<Seen>;
	/** Pages of which it makes nothing, and why that cannot be helped. */
	readonly leavesOut?: readonly [files: readonly string[], why: string];
}

type Json = Readonly<Record<string, string | null>>;

async function documentOf(html: string, url: string): Promise<unknown> {
	const { JSDOM, VirtualConsole } = await load<{
		JSDOM: new (html: string, options: object) => { window: { document: unknown } };
		VirtualConsole: new () => unknown;
	}>('jsdom');
	// The program’s own console would tell of every style that it does not know.
	return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** Reading views, link previews and clippers, with what was seen on 2026-11-30. */
export const readers: readonly Reader[] = [
	{
		program: npmPackage('@mozilla/readability', '0.6.0', 'jsdom@31.0.1'),
		read: async (html, url) => {
			const { Readability } = await load<{
				Readability: new (document: unknown) => { parse: () => Json | null };
			}>('@mozilla/readability');
			const seen = new Readability(await documentOf(html, url)).parse();
			const { title, siteName, byline, publishedTime, textContent } = seen ?? {};
			return {
				title,
				site: siteName,
				author: byline,
				date: publishedTime,
				text: textContent,
			};
		},
	},
	{
		program: npmPackage(
			'metascraper',
			'5.58.1',
			'metascraper-author@5.56.2',
			'metascraper-date@5.55.0',
			'metascraper-publisher@5.56.2',
			'metascraper-title@5.56.2'
		),
		read: async (html, url) => {
			const rules = ['author', 'date', 'publisher', 'title'].map(async (one) =>
				(await load<{ default: () => unknown }>(`metascraper-${one}`)).default()
			);
			const scraper = await load<{
				default: (rules: unknown[]) => (page: object) => Promise<Json>;
			}>('metascraper');
			const { title, publisher, author, date } = await scraper.default(await Promise.all(rules))({
				html,
				url,
			});
			return { title, site: publisher, author, date };
		},
	},
	{
		program: npmPackage('@extractus/article-extractor', '9.0.1'),
		read: async (html, url) => {
			const { extractFromHtml } = await load<{
				extractFromHtml: (html: string, url: string) => Promise<Json | null>;
			}>('@extractus/article-extractor');
			const { title, source, author, published } = (await extractFromHtml(html, url)) ?? {};
			return { title, site: source, author, date: published };
		},
		leavesOut: [
			['search/index.html', 'statements/low-tide/index.html'],
			'it takes a page whose text has fewer than 200 letters for none',
		],
	},
	{
		program: npmPackage('defuddle', '0.19.4', 'jsdom@31.0.1'),
		read: async (html, url) => {
			const { Defuddle } = await load<{
				Defuddle: (document: unknown, url: string) => Promise<Json>;
			}>('defuddle/dist/node.js');
			const { title, site, author, published } = await Defuddle(await documentOf(html, url), url);
			return { title, site, author, date: published };
		},
	},
];
