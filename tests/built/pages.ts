import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

/** One HTML page of a built site. */
export interface BuiltPage {
	/** Path of the file inside the site, with `/`. */
	readonly file: string;
	readonly html: string;
	/** The page as a tree, read where a test asks for it. */
	readonly $: CheerioAPI;
	/** Its head alone, for tests of very many pages. */
	readonly head: CheerioAPI;
}

/** Paths of all files of a folder, sorted, with `/`. */
export function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

/** Every HTML page of a built site. */
export function pagesOf(folder: string): BuiltPage[] {
	return filesOf(folder)
		.filter((file) => file.endsWith('.html'))
		.map((file) => pageOf(folder, file));
}

/** Texts and heads of pages by their paths: the sites that tests look at are built once and stay as they are. */
const known = new Map<string, Pick<BuiltPage, 'html' | 'head'>>();

/** One page of a built site. */
export function pageOf(folder: string, file: string): BuiltPage {
	const path = join(folder, file);
	const read = known.get(path) ?? readPage(path);
	known.set(path, read);
	// Of thousands of pages only a test’s own trees have room in memory.
	let whole: CheerioAPI | undefined;
	return {
		file,
		html: read.html,
		get head() {
			return read.head;
		},
		get $() {
			return (whole ??= load(read.html));
		},
	};
}

function readPage(path: string): Pick<BuiltPage, 'html' | 'head'> {
	const html = readFileSync(path, 'utf8');
	let head: CheerioAPI | undefined;
	return {
		html,
		get head() {
			return (head ??= load(html.slice(0, html.indexOf('</head>'))));
		},
	};
}

/** White space as a reader sees it. */
export function folded(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
