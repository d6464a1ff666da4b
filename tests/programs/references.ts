import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from '../../src/outputs/data/csl.ts';
import { command, load, npmPackage, run, type Program } from './program.ts';
import { fromCsl, plain, withoutStops, type Reference } from './reference.ts';

/** One file of references and one program that reads it. */
export interface Row {
	readonly file: 'sources.bib' | 'sources.biblatex.bib' | 'sources.csl.json' | 'sources.ris';
	readonly program: Program;
	readonly read: (path: string) => Map<string, Reference> | Promise<Map<string, Reference>>;
	/** What it reads otherwise, how often in `content/` at most, and why that cannot be helped. */
	readonly otherwise?: Readonly<Record<string, readonly [atMost: number, why: string]>>;
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

/** Every program that is asked, with what was seen on 2026-11-30. */
export const rows: readonly Row[] = [
	{ file: 'sources.bib', program: pandoc, read: pandocReads('bibtex') },
	{ file: 'sources.biblatex.bib', program: pandoc, read: pandocReads('biblatex') },
	{ file: 'sources.csl.json', program: pandoc, read: pandocReads('csljson') },
	{ file: 'sources.bib', program: citationJs, read: citationJsReads },
	{ file: 'sources.biblatex.bib', program: citationJs, read: citationJsReads },
	{
		file: 'sources.biblatex.bib',
		program: command('biber', '2.18', 'biber'),
		read: biberReads,
	},
	{
		file: 'sources.bib',
		program: command('bib2xml', '7.2', 'bibutils'),
		read: (path) => fromMods(run('bib2xml', [path])),
		otherwise: { title: [1, 'it parts a title at a question mark and writes a colon there'] },
	},
	{
		file: 'sources.ris',
		program: command('ris2xml', '7.2', 'bibutils'),
		read: (path) => fromMods(run('ris2xml', [path])),
		otherwise: {
			date: [8, 'it takes the day of reading (Y2) for the month of a source that has none'],
			authors: [36, 'every author is a person for it, and is parted at the last space'],
			title: [1, 'it parts a title at a question mark and writes a colon there'],
		},
	},
	{
		file: 'sources.biblatex.bib',
		program: npmPackage('biblatex-csl-converter', '3.6.0'),
		read: async (path) => {
			const { parse, CSLExporter } = await load<Converter>('biblatex-csl-converter');
			const { entries } = parse(readFileSync(path, 'utf8'));
			const items = Object.entries(new CSLExporter(entries).parse());
			return fromCsl(items.map(([key, item]) => ({ ...item, id: entries[key]?.entry_key ?? '' })));
		},
		otherwise: {
			title: [12, 'it writes small letters in languages whose names it does not know'],
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
