import { Cite, plugins, type TexEntry } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Source } from '../../story/model/types/record.ts';
import { wordsFor, type Words } from '../../edition/words/words.ts';
import type { Citable, Cited } from './citable.ts';
import { formOf } from './kind-forms.ts';
import { noteOf } from './reference-note.ts';
import { toUri } from '../../story/text/to-uri.ts';
import { babelName, biblatexDate, bibtexDate, escapeTex, keepCapitals } from './tex.ts';

type Name = NonNullable<Source['author']>[number];
type Dialect = 'bibtex' | 'biblatex';
/** Name of a field and its value, delimiters included. */
type Field = readonly [name: string, value: string];

/** Types of entry where those of the library say something else: a speech is no recording. */
const ownTypes: Partial<Record<Source['type'], string>> = { speech: 'misc' };
/** Types of entry that readers leave out whole: Zotero knows none of them. */
const unread = new Set(['dataset', 'legal', 'music', 'performance', 'periodical', 'standard']);

/** Entries that stand in a journal, and in a book. */
const inJournal = new Set(['article', 'review']);
const inBook = new Set(['inbook', 'incollection', 'inproceedings', 'inreference']);
/** Entries whose number every style prints; in others it stands in the note as well. */
const numbered = new Set([...inJournal, 'report', 'techreport', 'patent']);

/** References as BibTeX in UTF-8, each under its id. */
export function writeBibtex(listed: Cited): string {
	return writeEntries(listed, 'bibtex');
}

/** References as biblatex in UTF-8, each under its id: dates in EDTF, languages, days of reading. */
export function writeBiblatex(listed: Cited): string {
	return writeEntries(listed, 'biblatex');
}

function writeEntries({ lang, sources }: Cited, dialect: Dialect): string {
	const words = wordsFor(lang);
	const { format } = plugins.config.get('@bibtex');
	format.useIdAsLabel = true;
	format.checkLabel = false;
	// In ASCII the library drops every letter that TeX has no command for: all of Urdu, say.
	format.asciiOnly = false;
	const items = sources.map(({ id, type, author }) => ({
		id,
		type,
		author: author?.map(escapeName),
	}));
	const entries = new Cite(items).format(dialect, { format: 'object' });
	const texts = sources.map((source, index) => {
		const entry = entries[index];
		if (!entry) throw new Error(`The library left out ${source.id}.`);
		const type = typeOf(source, entry, dialect);
		const fields = fieldsOf(source, type, entry, dialect, words);
		const lines = fields.map(([name, value]) => `\t${name} = ${value},\n`);
		return `@${type}{${source.id},\n${lines.join('')}}\n`;
	});
	return texts.join('');
}

/** The type of an entry: where it stands in a work that is named, one that has a field for that. */
function typeOf(source: Citable, entry: TexEntry, dialect: Dialect): string {
	const form = formOf(source);
	if (form) return dialect === 'biblatex' ? form.biblatex : 'misc';
	const known = ownTypes[source.type] ?? entry.type;
	const type = unread.has(known) ? 'misc' : known;
	return type === 'misc' && source.kind && hasWork(source) ? 'incollection' : type;
}

function hasWork({ publisher, 'container-title': work }: Citable): boolean {
	return work !== undefined && work !== publisher;
}

function fieldsOf(
	source: Citable,
	type: string,
	{ properties: { author } }: TexEntry,
	dialect: Dialect,
	words: Words
): Field[] {
	const { title, publisher, number, issued, accessed, URL: url, language } = source;
	const isNew = dialect === 'biblatex';
	const work = source['container-title'] ?? (inJournal.has(type) ? publisher : undefined);
	const journal = isNew ? 'journaltitle' : 'journal';
	const form = formOf(source);
	// A programme is no book, nor is a site.
	const isInBook = !form && (inBook.has(type) || (source.kind !== undefined && hasWork(source)));
	const workField = inJournal.has(type) ? journal : isInBook ? 'booktitle' : undefined;
	const hasNumber = numbered.has(type);
	const babel = babelName(language);
	const note = noteOf(
		source,
		{
			hasContainer: work === undefined || workField !== undefined || !source.kind,
			hasNumber,
			hasAccessed: isNew,
		},
		words
	);
	const text = (name: string, value: string | undefined): Field[] =>
		value === undefined ? [] : [[name, `{${escapeTex(value)}}`]];
	// Readers take the “and” of a publisher for the end of one and the beginning of another.
	const office = / and /u.test(publisher) ? `{${escapeTex(publisher)}}` : escapeTex(publisher);
	return [
		...(typeof author === 'string' ? [['author', `{${author}}`] as const] : []),
		['title', `{${keepCapitals(escapeTex(title))}}`],
		...(workField === 'booktitle' && work !== undefined
			? [[workField, `{${keepCapitals(escapeTex(work))}}`] as const]
			: text(workField ?? '', workField === undefined ? undefined : work)),
		...text('number', number),
		...(form && source.kind ? text('howpublished', words.sourceKinds[source.kind]) : []),
		...text('howpublished', source.kind || !hasWork(source) ? undefined : work),
		[publisherField(type), `{${office}}`],
		...(issued ? dateFields(issued, isNew) : []),
		...(url === undefined ? [] : [['url', `{${toUri(url)}}`] as const]),
		...(accessed ? [['urldate', `{${biblatexDate(accessed)}}`] as const] : []),
		...(babel === undefined ? [] : languageFields(babel)),
		...text('note', note),
	];
}

/** For hyphenation, and for readers that look for the other. */
function languageFields(babel: string): readonly Field[] {
	return [
		['langid', `{${babel}}`],
		['language', `{${babel}}`],
	];
}

function dateFields(issued: NonNullable<Source['issued']>, isNew: boolean): readonly Field[] {
	return isNew ? [['date', `{${biblatexDate(issued)}}`]] : bibtexDate(issued);
}

function publisherField(type: string): string {
	if (/report$/u.test(type)) return 'institution';
	if (/thesis$/u.test(type)) return type === 'thesis' ? 'institution' : 'school';
	return type === 'online' ? 'organization' : 'publisher';
}

/** Parts of a name for TeX. Of a family name, what begins with a small letter is kept from being a particle. */
function escapeName(name: Name): Name {
	return Object.fromEntries(
		Object.entries(name).flatMap(([key, part]) => {
			if (part === undefined) return [];
			const text = escapeTex(part);
			return [[key, key === 'family' && /(?:^|[\s-])\p{Ll}/u.test(part) ? `{${text}}` : text]];
		})
	) as Name;
}
