import type { Edition } from '../../edition/edition.ts';
import { formatDate } from '../../story/dates/format.ts';
import { readDate } from '../../story/dates/read-date.ts';
import { publicationOf } from '../../story/model/publication.ts';
import { thingOf, type Embeddable } from '../../story/model/subject.ts';
import { writeBibtex } from './bibtex.ts';
import type { Citable } from './citable.ts';
import { toCsl } from './csl.ts';
import { writeRis } from './ris.ts';
import { recordLines } from './write-json.ts';

/** Endings of the files that hold a reference to a page, behind its address without the last slash. */
export const referenceEndings = ['bib', 'ris', 'csl.json'] as const;
export type ReferenceEnding = (typeof referenceEndings)[number];

/** What readers call these files, and their media types. */
export const referenceNames: Readonly<Record<ReferenceEnding, string>> = {
	bib: 'BibTeX',
	ris: 'RIS',
	'csl.json': 'CSL-JSON',
};
export const referenceTypes: Readonly<Record<ReferenceEnding, string>> = {
	bib: 'application/x-bibtex',
	ris: 'application/x-research-info-systems',
	'csl.json': 'application/vnd.citationstyles.csl+json',
};

/**
 * The page of a statement or an event as something to cite: by the site’s publisher, of the release with its
 * words (before the first release: of the day up to which it stands). The day on which it was read is the
 * reader’s to say.
 */
export function pageReference(subject: Embeddable, edition: Edition): Citable {
	const { site, words, param, url } = edition;
	const { meta } = site;
	const [kind, { id, title, rendition }] =
		subject.type === 'statement'
			? (['statements', subject.statement] as const)
			: (['timeline', subject.event] as const);
	const { release, modified } = publicationOf(site, thingOf(subject));
	const publisher = meta.publisher?.name ?? meta.title;
	return {
		id: [subject.type, id, ...(param === undefined ? [] : [param])].join('-'),
		type: 'webpage',
		title,
		author: [{ literal: publisher }],
		'container-title': meta.title,
		publisher,
		issued: readDate(release ?? modified),
		accessed: undefined,
		URL: url(`${kind}/${id}/`),
		language: rendition.lang,
		note: words.page.frame.recordEnds(formatDate(meta.recordEndsOn, words.dates)),
	};
}

/** A reference as a file of the kind that its ending says. */
export function writeReference(reference: Citable, lang: string, ending: ReferenceEnding): string {
	const cited = { lang, sources: [reference] };
	if (ending === 'bib') return writeBibtex(cited);
	return ending === 'ris' ? writeRis(cited) : recordLines([toCsl(reference)]);
}
