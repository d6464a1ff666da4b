import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Site, Source } from '../model/types.ts';
import { wordsFor, type Words } from '../words/words.ts';
import { isPlainDate, toCsl, type CslItem } from './csl.ts';
import { familyName } from './names.ts';

type Name = NonNullable<CslItem['author']>[number];

/** Types whose place of publication BibTeX has a field for; others say it in the note. */
const withJournal = /^(?:article|chapter|paper-conference|review)/u;

const texCommands: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
};

/** Sources, and the language of what is said about them. */
type Listed = Pick<Site, 'lang' | 'sources'>;

/** Sources as BibTeX in UTF-8, each under its id. */
export function writeBibtex({ lang, sources }: Listed): string {
	const words = wordsFor(lang);
	const { format } = plugins.config.get('@bibtex');
	format.useIdAsLabel = true;
	format.checkLabel = false;
	// In ASCII the library drops every letter that TeX has no command for: all of Urdu, say.
	format.asciiOnly = false;
	const items = sources.map((source) => {
		const item = { ...toCsl(source), note: noteOf(source, words) };
		// In UTF-8 it leaves TeX’s own characters as they are.
		return { ...mapText(item, escapeTex), accessed: undefined, custom: undefined };
	});
	return `${new Cite(items).format('bibtex').trim()}\n`;
}

/** Sources as RIS, each with its whole id. */
export function writeRis({ lang, sources }: Listed): string {
	const words = wordsFor(lang);
	const items = sources.map((source) => ({
		...toCsl(source),
		author: source.author?.map(joinParticle),
		note: noteOf(source, words),
		custom: undefined,
	}));
	const records = new Cite(items).format('ris', { format: 'object' });
	// The library’s own text cuts ids after 20 characters, breaks values every 70, in mid-word, and
	// gives only the year of what stood in a newspaper.
	const texts = records.map(({ TY, ...tags }, index) => {
		const all = { ...tags, ...risDate(items[index]?.issued), ID: sources[index]?.id ?? '' };
		const lines = Object.entries(all).flatMap(([tag, value]) =>
			[value].flat().map((one) => `${tag}  - ${one}`)
		);
		return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\r\n');
	});
	return texts.join('\r\n');
}

function risDate(date: CslItem['issued']): { readonly DA?: string } {
	const parts = date?.['date-parts'][0];
	if (!parts) return {};
	const [year = '', month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
	return { DA: `${year}/${month}/${day}/` };
}

/** What the format has no field for, in words: dates in doubt, what was read, and where it stands. */
function noteOf(source: Source, words: Words): string {
	const says = words.file.reference;
	const { issued, accessed, note, number, seen, type } = source;
	const journal = source['container-title'];
	return [
		note,
		issued && !isPlainDate(issued) && says.date(issued.edtf),
		journal && !withJournal.test(type) && says.in(journal),
		number && type !== 'report' && says.number(number),
		says.seen(words.seen[seen], accessed?.edtf),
		source.archive_location && says.archived(source.archive_location),
	]
		.filter(Boolean)
		.join(' ');
}

function joinParticle(name: Name): Name {
	if ('literal' in name) return name;
	const { 'non-dropping-particle': particle, ...rest } = name;
	return particle === undefined ? rest : { ...rest, family: familyName(name) };
}

function escapeTex(text: string): string {
	return text
		.replace(/[\\~^{}]/gu, (character) => texCommands[character] ?? '')
		.replace(/[&%$#_]/gu, '\\$&');
}

function mapText(item: CslItem, map: (text: string) => string): Partial<CslItem> {
	const mapName = (name: Name) =>
		Object.fromEntries(
			Object.entries(name).flatMap(([key, part]) => (part === undefined ? [] : [[key, map(part)]]))
		) as Name;
	const journal = item['container-title'];
	return {
		...item,
		title: map(item.title),
		publisher: map(item.publisher),
		author: item.author?.map(mapName),
		'container-title': journal === undefined ? undefined : map(journal),
		number: item.number === undefined ? undefined : map(item.number),
		note: item.note === undefined ? undefined : map(item.note),
	};
}
