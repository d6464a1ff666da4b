import type { Edition } from '../../edition/edition.ts';
import { partPages } from '../../story/model/even-parts.ts';
import type { Source, Statement, TimelineEvent } from '../../story/model/types/record.ts';

/** An entry of the index of names. */
export interface IndexEntry {
	readonly name: string;
	/** The language of the name. */
	readonly lang: string;
	/** Where the thing itself stands. */
	readonly href: string;
	/** The chief name, where this is another name of the same thing. */
	readonly see?: string;
	/** What a document of that symbol is. */
	readonly is?: string;
	readonly statements: readonly Statement[];
	readonly events: readonly TimelineEvent[];
}

/** The entries that begin with one letter. */
export interface IndexLetter {
	/** Absent for figures and signs. */
	readonly letter: string | undefined;
	readonly entries: readonly IndexEntry[];
}

/** A page of names that begin with one letter, within `index-of-names/`. */
export interface IndexPage extends IndexLetter {
	/** The folder is the place of the letter in the alphabet of the index: `index-of-names/3/`, `index-of-names/3/2/`. */
	readonly path: string;
	/** Its place among the pages of its letter; absent where that has one. */
	readonly place?: number;
}

/** Up to so many names stand on one page; more are parted by letter. */
const mostAtOnce = 500;
/** The most names on one of several pages. */
const mostOnPage = 400;

/** The pages of a long index; none where all names stand on one. */
export function indexPages(letters: readonly IndexLetter[]): IndexPage[] {
	const count = letters.reduce((sum, { entries }) => sum + entries.length, 0);
	if (count <= mostAtOnce) return [];
	return letters.flatMap(({ letter, entries }, index) =>
		partPages(entries, mostOnPage, `index-of-names/${String(index + 1)}/`).map(
			({ part, ...page }) => ({ letter, entries: part, ...page })
		)
	);
}

/** Whether a source is known by a name or a symbol of its own, as treaties and numbered documents of bodies are. */
function isDocument({ kind, number }: Source): boolean {
	return kind === 'treaty' || (kind === 'un-document' && number !== undefined);
}

/** Every person, party, place, term and document of an edition under each of its names, in the order of its language. */
export function namesIndex(edition: Edition): IndexLetter[] {
	const { lang } = edition.site;
	const sorted = entriesOf(edition)
		.map((entry) => ({ entry, key: sortKey(entry.name, lang) }))
		.sort(byKey(lang));
	const groups = Map.groupBy(sorted, ({ key }) => letterOf(key, lang));
	return [...groups].map(([letter, list]) => ({
		letter: letter === '' ? undefined : letter,
		entries: list.map(({ entry }) => entry),
	}));
}

function entriesOf({ site, addressOf }: Edition): IndexEntry[] {
	const things = site.things.flatMap(({ id, name, lang, also, statements, events }) => {
		const href = addressOf.thing(id);
		return [
			{ name, lang, href, statements, events },
			...also.map((other) => ({ name: other, lang, href, see: name, statements: [], events: [] })),
		];
	});
	const places = site.places.map(({ id, name, lang, events }) => ({
		name,
		lang,
		href: addressOf.place(id),
		statements: [],
		events,
	}));
	const sources = site.sources.filter(isDocument).map((source) => ({
		name: source.number ?? source.title,
		lang: source.language,
		href: addressOf.source(source.id),
		...(source.number === undefined ? {} : { is: source.title }),
		statements: source.usedBy.statements,
		events: source.usedBy.events,
	}));
	return [...things, ...places, ...sources];
}

/** Letters of other keyboards and what the language has for them: collators put them behind its alphabet. */
const foreign: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	ur: { ك: 'ک', ي: 'ی', ى: 'ی', ه: 'ہ' },
	'fa-AF': { ك: 'ک', ي: 'ی', ى: 'ی', ہ: 'ه' },
	ps: { ك: 'ک', ى: 'ی', گ: 'ګ', ہ: 'ه' },
};

/** Words that stand before a name without being part of it. */
const before = /^(?:the|an?|د|په)\s+/iu;

/** What a name is sorted by: without marks before it, articles, and letters of other keyboards. */
function sortKey(name: string, lang: string): string {
	const own = foreign[lang] ?? {};
	return name
		.replace(/^[^\p{L}\p{N}]+/u, '')
		.replace(before, '')
		.replace(/./gu, (letter) => own[letter] ?? letter);
}

function byKey(lang: string) {
	const collator = new Intl.Collator(lang, { numeric: true });
	return (a: { readonly key: string }, b: { readonly key: string }) =>
		collator.compare(a.key, b.key) || (a.key < b.key ? -1 : Number(a.key > b.key));
}

/** The letter under which a key stands: a capital, without its accents, alef with and without madda together; none for a figure. */
function letterOf(key: string, lang: string): string {
	const [first = ''] = key.normalize('NFD').toLocaleUpperCase(lang);
	return /\p{L}/u.test(first) ? first : '';
}
