import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from '../../src/outputs/data/csl.ts';
import type { ReferenceEnding } from '../../src/outputs/data/page-reference.ts';
import { command, load, npmPackage, run, type Program } from './program.ts';
import { fromCsl, plain, withoutStops, type Reference } from './reference.ts';

type Item = Partial<CslItem>;

/** One file of references and one program that reads it. */
export interface Row {
	readonly file:
		`sources.${'bib' | 'biblatex.bib' | 'csl.json' | 'ris'}` | `pages.${ReferenceEnding}`;
	readonly program: Program;
	readonly read: (path: string) => Map<string, Reference> | Promise<Map<string, Reference>>;
	/** What it reads otherwise: of which references at most, and why that cannot be helped. */
	readonly otherwise?: Readonly<
		Record<string, readonly [of: (item: Item) => boolean, why: string]>
	>;
}

const pandoc = command('pandoc', '2.17.1.1', 'pandoc');
const citationJs: Program = {
	name: '@citation-js',
	version: '0.8.2',
	install: 'npm ci',
	isThere: () => true,
};
const pandocReads = (format: string) => (path: string) =>
	fromCsl(JSON.parse(run('pandoc', ['-f', format, '-t', 'csljson', path])) as CslItem[]);
const citationJsReads = (path: string) => fromCsl(new Cite(readFileSync(path, 'utf8')).data);

/** Whether a title has a question mark, and more behind it. */
const asks = ({ title = '' }: Item) => /\?\s/u.test(title);
const isParted = [asks, 'it parts a title at a question mark and writes a colon there'] as const;
const isByOffice = ({ author = [] }: Item) => author.some((name) => 'literal' in name);
const hasSuffix = ({ author = [] }: Item) => author.some((name) => 'suffix' in name);
const partsOfDate = ({ issued }: Item) => issued?.['date-parts'][0]?.length ?? 0;
const isInOtherLetters = ({ language = 'en' }: Item) => /^(?:fa|hy|ps|ur)\b/u.test(language);

const bibutilsBib: Pick<Row, 'program' | 'read'> = {
	program: command('bib2xml', '7.2', 'bibutils'),
	read: (path) => fromMods(run('bib2xml', [path])),
};
const bibutilsRis: Pick<Row, 'program' | 'read'> = {
	program: command('ris2xml', '7.2', 'bibutils'),
	read: (path) => fromMods(run('ris2xml', [path])),
};
const authorsInRis = [
	(item: Item) => isByOffice(item) || hasSuffix(item),
	'every author is a person for it, parted at the last space; before a “Jr.” it keeps a comma',
] as const;
const biber: Pick<Row, 'program' | 'read'> = {
	program: command('biber', '2.18', 'biber'),
	read: biberReads,
};
const converter: Pick<Row, 'program' | 'read'> = {
	program: npmPackage('biblatex-csl-converter', '3.6.0'),
	read: async (path) => {
		const { parse, CSLExporter } = await load<Converter>('biblatex-csl-converter');
		const { entries } = parse(readFileSync(path, 'utf8'));
		const items = Object.entries(new CSLExporter(entries).parse());
		return fromCsl(items.map(([key, item]) => ({ ...item, id: entries[key]?.entry_key ?? '' })));
	},
};
const smallLetters = [
	isInOtherLetters,
	'it writes small letters in languages whose names it does not know',
] as const;

/** Every program that is asked, with what was seen on 2026-11-30. */
export const rows: readonly Row[] = [
	{ file: 'sources.bib', program: pandoc, read: pandocReads('bibtex') },
	{ file: 'sources.biblatex.bib', program: pandoc, read: pandocReads('biblatex') },
	{ file: 'sources.csl.json', program: pandoc, read: pandocReads('csljson') },
	{ file: 'sources.bib', program: citationJs, read: citationJsReads },
	{ file: 'sources.biblatex.bib', program: citationJs, read: citationJsReads },
	{
		file: 'sources.ris',
		program: citationJs,
		read: citationJsReads,
		otherwise: {
			date: [
				(item) => partsOfDate(item) > 1,
				'of newspapers, laws and documents it reads the year (PY) and passes over the day (DA)',
			],
			authors: [
				(item) => item.type === 'article-newspaper' || isByOffice(item),
				'who writes in a newspaper is a “reporter” for it; a comma would make two parts of an office, so a dash stands there; a single word is a family name',
			],
		},
	},
	{ file: 'sources.biblatex.bib', ...biber },
	{ file: 'sources.bib', ...bibutilsBib, otherwise: { title: isParted } },
	{
		file: 'sources.ris',
		...bibutilsRis,
		otherwise: {
			date: [
				(item) => partsOfDate(item) === 1,
				'it takes the day of reading (Y2) for the month of a source that has none',
			],
			authors: authorsInRis,
			title: isParted,
		},
	},
	{ file: 'sources.biblatex.bib', ...converter, otherwise: { title: smallLetters } },
	{ file: 'pages.bib', program: pandoc, read: pandocReads('bibtex') },
	{ file: 'pages.csl.json', program: pandoc, read: pandocReads('csljson') },
	{ file: 'pages.bib', program: citationJs, read: citationJsReads },
	{ file: 'pages.csl.json', program: citationJs, read: citationJsReads },
	{ file: 'pages.ris', program: citationJs, read: citationJsReads },
	{ file: 'pages.bib', ...biber },
	{ file: 'pages.bib', ...bibutilsBib },
	{ file: 'pages.ris', ...bibutilsRis, otherwise: { authors: authorsInRis } },
	{
		file: 'pages.bib',
		...converter,
		otherwise: {
			date: [
				() => true,
				'it reads biblatex, which has no field for a day; of BibTeX, year and month',
			],
			title: smallLetters,
		},
	},
];

interface Converter {
	readonly parse: (text: string) => {
		readonly entries: Readonly<Record<string, { readonly entry_key: string }>>;
	};
	readonly CSLExporter: new (entries: unknown) => {
		parse: () => Record<string, Partial<CslItem>>;
	};
}

/** biber as a tool writes what it has read as biblatex, one field a line. */
function biberReads(path: string): Map<string, Reference> {
	const output = join(path, '..', 'biber-has-read.bib');
	writeFileSync(output, '');
	run('biber', ['--tool', '--quiet', '--quiet', path, '-O', output]);
	const entries = readFileSync(output, 'utf8').matchAll(/@\w+\{([^,]+),\n([\s\S]*?)\n\}/gu);
	return new Map(
		[...entries].map(([, id = '', text = '']) => {
			const field = (name: string) =>
				new RegExp(`^\\s+${name}\\s*=\\s*\\{(.*)\\},?$`, 'mu').exec(text)?.[1] ?? '';
			const [start = ''] = field('DATE').split('/');
			return [
				id,
				{
					date: start
						.replace(/[?~%]$/u, '')
						.split('-')
						.filter(Boolean)
						.map(Number)
						.join('-'),
					authors: field('AUTHOR')
						.split(/ and (?![^{]*\})/u)
						.filter(Boolean)
						.map(biberName),
					title: plain(
						field('TITLE')
							.replace(/[{}]/gu, '')
							.replace(/\\([&%$#_])/gu, '$1')
					),
				},
			] as const;
		})
	);
}

/** `{Harbour Office}`, `Family, Given` or `Family, Suffix, Given`. */
function biberName(written: string): string {
	const office = /^\{(.*)\}$/u.exec(written)?.[1];
	if (office !== undefined) return withoutStops(office);
	const [family = '', ...rest] = written.replace(/[{}]/gu, '').split(', ');
	return withoutStops([family, ...rest.toReversed()].join('|'));
}

/** MODS, as bibutils writes it. */
function fromMods(xml: string): Map<string, Reference> {
	const all = xml.matchAll(/<mods[^>]*ID="([^"]*)"[^>]*>([\s\S]*?)<\/mods>/gu);
	return new Map(
		[...all].map(([, id = '', text = '']) => {
			const own = text.replace(/<relatedItem type="host">[\s\S]*?<\/relatedItem>/u, '');
			const [, title = '', rest] =
				/<title>([\s\S]*?)<\/title>(?:\s*<subTitle>([\s\S]*?)<\/subTitle>)?/u.exec(own) ?? [];
			const [, date = ''] = /<date(?:Issued)?>(.*?)<\/date/u.exec(text) ?? [];
			const names = own.matchAll(/<name[^>]*>([\s\S]*?)<\/name>/gu);
			return [
				id,
				{
					date: date
						.split('-')
						.map((part) => (/^\d+$/u.test(part) ? String(Number(part)) : part))
						.join('-'),
					authors: [...names].map(([, name = '']) => modsName(name)),
					title: plain(unescape([title, rest].filter(Boolean).join(': '))),
				},
			] as const;
		})
	);
}

function modsName(xml: string): string {
	const parts = (type: string) =>
		[...xml.matchAll(new RegExp(`<namePart${type}>(.*?)</namePart>`, 'gu'))].map(([, one = '']) =>
			unescape(one)
		);
	const [whole] = parts('');
	const family = parts(' type="family"').join(' ');
	const given = parts(' type="given"').join(' ');
	const suffix = parts(' type="suffix"').join(' ');
	return withoutStops(whole ?? [family, given, suffix].filter(Boolean).join('|'));
}

function unescape(text: string): string {
	return text
		.replace(/&lt;/gu, '<')
		.replace(/&gt;/gu, '>')
		.replace(/&quot;/gu, '"')
		.replace(/&apos;/gu, "'")
		.replace(/&amp;/gu, '&');
}
