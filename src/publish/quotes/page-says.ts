import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { canonical } from '../../story/check/rules/lang-tag.ts';
import { wordedDate } from '../../story/check/lookups/worded-dates.ts';
import { readEdtf } from '../../story/dates/edtf.ts';
import type { SourceRecord } from '../../story/schema/source.ts';
import { jsonLdText, type JsonLdName } from './json-ld.ts';
import { pageTags } from './page-tags.ts';

type Names = NonNullable<SourceRecord['author']>;

/** One thing that a page says of itself: a value for a field of a source, and the tag that says it. */
export type Said =
	| {
			readonly field: 'title' | 'container-title' | 'publisher' | 'issued' | 'language';
			readonly value: string;
			readonly tag: string;
			/** Whether the page says more than the field may hold. */
			readonly isCut?: boolean;
	  }
	| {
			readonly field: 'author';
			readonly value: Names;
			readonly tag: string;
			readonly isCut?: boolean;
	  };

/** Most letters of a value, by `schema/source.ts`, and most authors. */
const most = {
	title: 400,
	'container-title': 200,
	publisher: 200,
	name: 100,
	authors: 30,
} as const;

type Reading = readonly [tag: string, values: readonly string[] | undefined];

/**
 * What a page says of itself for each field of a source, the most telling tag first: tags for scholars
 * (`citation_…`, as Google Scholar asks), JSON-LD (schema.org), Dublin Core, Open Graph, plain HTML. What
 * cannot be read as the field wants it (a date, a language) is left out.
 */
export function pageSays(document: Tree.Document): Said[] {
	const { metas, jsonLd, title, lang } = pageTags(document);
	const data = jsonLdText(jsonLd);
	const meta = (...names: readonly string[]): Reading[] =>
		names.map((name) => [name, metas.get(name.toLowerCase())]);
	const texts = (
		field: 'title' | 'container-title' | 'publisher',
		readings: readonly Reading[]
	): Said[] =>
		readings.flatMap(([tag, values]) => {
			const [value = ''] = values ?? [];
			const line = oneLine(value);
			// Some networks want the address of a page of theirs where a name belongs.
			if (line === '' || /^https?:/iu.test(line)) return [];
			const cut = cutAt(line, most[field]);
			return [{ field, value: cut, tag, ...(cut !== line && { isCut: true }) }];
		});
	const read = (
		field: 'issued' | 'language',
		by: (text: string) => string | undefined,
		readings: readonly Reading[]
	): Said[] =>
		readings.flatMap(([tag, values]) => {
			const value = values?.map((text) => by(oneLine(text))).find((one) => one !== undefined);
			return value === undefined ? [] : [{ field, value, tag }];
		});
	return [
		...texts('title', [
			...meta('citation_title'),
			['JSON-LD headline', data?.headline],
			...meta('DC.title', 'dcterms.title', 'og:title', 'twitter:title'),
			['JSON-LD name', data?.name],
			['<title>', title === undefined ? undefined : [title]],
		]),
		...authors([
			['citation_author', namesIn(metas.get('citation_author'))],
			['JSON-LD author', data?.authors],
			['DC.creator', namesIn(metas.get('dc.creator'))],
			['dcterms.creator', namesIn(metas.get('dcterms.creator'))],
			['article:author', namesIn(metas.get('article:author'))],
			['author', namesIn(metas.get('author'))],
		]),
		...texts('container-title', [
			...meta('citation_journal_title', 'citation_inbook_title', 'citation_conference_title'),
			...meta('prism.publicationName'),
			['JSON-LD isPartOf', data?.partOf],
		]),
		...texts('publisher', [
			...meta('citation_publisher', 'citation_technical_report_institution'),
			...meta('citation_dissertation_institution'),
			['JSON-LD publisher', data?.publisher],
			...meta('DC.publisher', 'dcterms.publisher', 'article:publisher', 'og:site_name'),
			...meta('application-name'),
		]),
		...read('issued', dayIn, [
			...meta('citation_publication_date', 'citation_date', 'citation_online_date'),
			['JSON-LD datePublished', data?.datePublished],
			...meta('article:published_time', 'dcterms.issued', 'DC.date.issued', 'dcterms.date'),
			...meta('DC.date', 'datePublished', 'date', 'pubdate'),
		]),
		...read('language', languageIn, [
			...meta('citation_language'),
			['JSON-LD inLanguage', data?.inLanguage],
			['<html lang>', lang === undefined ? undefined : [lang]],
			...meta('DC.language', 'dcterms.language', 'og:locale', 'content-language'),
		]),
	];
}

function authors(
	readings: readonly (readonly [tag: string, names: readonly JsonLdName[] | undefined])[]
): Said[] {
	return readings.flatMap(([tag, names = []]) => {
		const whole = names.flatMap((name) => nameOf(name) ?? []);
		const value = whole.slice(0, most.authors);
		if (value.length === 0) return [];
		return [{ field: 'author', value, tag, ...(whole.length > value.length && { isCut: true }) }];
	});
}

/** Where a page has a name in one piece, nobody but a reader knows which part is the family’s. */
function nameOf({ name = '', family = '', given = '' }: JsonLdName): Names[number] | undefined {
	const [whole, last, first] = [oneLine(name), oneLine(family), oneLine(given)];
	if (last !== '' && last.length <= most.name && first.length <= most.name)
		return { family: last, ...(first !== '' && { given: first }) };
	if (whole === '' || /^https?:|@\w/iu.test(whole)) return undefined;
	return { literal: cutAt(whole, 200) };
}

/** Names of `meta`: `Ives, Ada` in parts, all others whole. */
function namesIn(texts: readonly string[] | undefined): JsonLdName[] | undefined {
	return texts?.map((text) => {
		const parted = /^([^,،;]+), ?([^,،;]+)$/u.exec(oneLine(text));
		return parted ? { family: parted[1] ?? '', given: parted[2] ?? '' } : { name: text };
	});
}

/** The day, the month or the year that a page names, as it stands there; its clock is left out. */
function dayIn(text: string): string | undefined {
	const numbers = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?(?:[T ]\d.*)?$/u.exec(text);
	const joined = /^(\d{4})(\d\d)(\d\d)$/u.exec(text);
	const mail = /^(?:[a-z]{3}, )?(\d{1,2} [a-z]{3} \d{4}) \d/iu.exec(text)?.[1];
	const [, year, month, day] = joined ?? (numbers ? [...numbers].toSpliced(2, 1) : []);
	const parts = [year, month, day].filter((part) => part !== undefined);
	const edtf =
		parts.length > 0
			? parts.map((part) => part.padStart(2, '0')).join('-')
			: wordedDate(mail ?? text);
	return edtf !== undefined && typeof readEdtf(edtf) === 'object' ? edtf : undefined;
}

function languageIn(text: string): string | undefined {
	return canonical(text.replaceAll('_', '-'));
}

/** Words in one line, as the schema wants them. */
function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}

/** At most so many letters, up to the end of a word where there is one near. */
function cutAt(line: string, letters: number): string {
	if (line.length <= letters) return line;
	const end = line.lastIndexOf(' ', letters);
	return line
		.slice(0, end > letters / 2 ? end : letters)
		.replace(/\p{Cs}$/u, '')
		.trim();
}
