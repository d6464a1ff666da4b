import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { EdtfDate } from '../../story/dates/edtf.ts';
import type { Source } from '../../story/model/types/record.ts';
import { wordsFor } from '../../edition/words/words.ts';
import type { Cited } from './citable.ts';
import { toCsl } from './csl.ts';
import { familyName } from './names.ts';
import { formOf } from './kind-forms.ts';
import { noteOf } from './reference-note.ts';
import { toUri } from '../../story/text/to-uri.ts';

type Name = NonNullable<Source['author']>[number];

/**
 * Types of RIS for what the library gives one that readers take for something else: an e-mail, a
 * composer’s work, an article in a journal.
 */
const types: Partial<Record<Source['type'], string>> = {
	article: 'RPRT',
	document: 'GOVDOC',
	entry: 'ENCYC',
	post: 'BLOG',
	speech: 'SLIDE',
	treaty: 'GOVDOC',
};

/** Types of RIS that have a field for a number of the document, and for the work it stands in. */
const numbered = /^(?:GOVDOC|RPRT|STAND)$/u;
const withinWork = /^(?:BLOG|CHAP|CONF|CPAPER|DICT|ELEC|ENCYC|GOVDOC|JOUR|MGZN|NEWS)$/u;

/** References as RIS in UTF-8, each with its whole id. */
export function writeRis({ lang, sources }: Cited): string {
	const words = wordsFor(lang);
	const items = sources.map((source) => ({ ...toCsl(source), custom: undefined }));
	const records = new Cite(items).format('ris', { format: 'object' });
	// The library’s own text cuts ids after 20 characters and breaks values every 70, in mid-word. Its
	// tags lack the author and the day of what stood in a newspaper, and have days of reading where
	// readers look for a volume.
	const texts = records.map(({ TY, M1: _m1, VL: _vl, SN: _sn, ...tags }, index) => {
		const source = sources[index];
		if (!source) throw new Error('The library made more records than there are sources.');
		const { id, author = [], issued, accessed, number, URL: url, type } = source;
		const form = formOf(source);
		const kind = form?.ris ?? types[type] ?? String(TY);
		const work = items[index]?.['container-title'];
		const hasNumber = numbered.test(kind);
		const hasContainer = withinWork.test(kind);
		const all = {
			...tags,
			AU: author.map(risName),
			...(hasContainer && work !== undefined && { T2: work }),
			...(issued && { PY: issued.first.slice(0, 4), DA: risDate(issued) }),
			...(accessed && { Y2: risDate(accessed) }),
			...(hasNumber && number !== undefined && { SN: number }),
			...(url !== undefined && { UR: risAddress(url) }),
			...(form?.hasRisKind && source.kind && { M3: words.sourceKinds[source.kind] }),
			PB: source.publisher,
			N1: noteOf(source, { hasContainer, hasNumber, hasAccessed: true }, words),
			ID: id,
		};
		const lines = Object.entries(all).flatMap(([tag, value]) =>
			[value].flat().map((one) => `${tag}  - ${one}`)
		);
		return [`TY  - ${kind}`, ...lines, 'ER  - ', ''].join('\r\n');
	});
	return texts.join('\r\n');
}

/** A date as far as RIS has it: `2025/01/14/`, `2025/01//`, `2025///`; the beginning of an interval. */
function risDate({ start }: EdtfDate): string {
	const { year, month = '', day = '' } = start;
	const [inMonth, onDay] = [month, day].map(
		(part) => String(part) && String(part).padStart(2, '0')
	);
	return `${String(year).padStart(4, '0')}/${inMonth ?? ''}/${onDay ?? ''}/`;
}

/**
 * `Family, Given, Suffix`. A comma in the name of an office would make a person of it, and the format
 * has no way to say that it does not: a dash stands there instead.
 */
function risName(name: Name): string {
	if ('literal' in name) return name.literal.replace(/\s*,\s*/gu, ' – ');
	return [familyName(name), name.given, name.suffix].filter(Boolean).join(', ');
}

/** An address as it is, but for what Zotero takes for a number of PubMed, `PM:`. */
function risAddress(url: string): string {
	return toUri(url).replace(/PM:/gu, 'PM%3A');
}
