import type { Claim } from '../../story/model/types/record.ts';
import { passageContext } from '../embeds/passage-context.ts';
import type { Edition } from '../../edition/edition.ts';
import { licenceOf } from './licence.ts';

/** Characters before and after the passage, as many as other annotation tools keep. */
const contextLength = 32;

/**
 * The claims as a W3C Web Annotation collection in JSON-LD. Each points at its passage twice: by the
 * element in which it begins, and by its words with some of what stands beside them.
 */
export function toAnnotations(edition: Edition): object {
	const { site, words, url } = edition;
	const id = url('data/annotations.jsonld');
	const items = site.article.claims.map((claim) => toAnnotation(claim, edition));
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id,
		type: 'AnnotationCollection',
		label: words.file.annotations(site.meta.title),
		total: items.length,
		first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
	};
}

function toAnnotation(claim: Claim, { lang, site: { article, meta }, url }: Edition): object {
	const { anchor, path, statement, text, range } = claim;
	const { before, after } = passageContext(article.text, range);
	const prefix = lastCharacters(before);
	const suffix = firstCharacters(after);
	const licence = licenceOf(meta);
	return {
		id: url(`data/annotations.jsonld#${anchor}`),
		type: 'Annotation',
		motivation: ['identifying', 'linking'],
		...(licence.url !== undefined && { rights: licence.url }),
		body: [
			{
				type: 'TextualBody',
				purpose: 'describing',
				value: statement.title,
				format: 'text/plain',
				language: lang,
			},
			{
				type: 'TextualBody',
				purpose: 'identifying',
				value: statement.speaker.name,
				format: 'text/plain',
				language: lang,
			},
			{
				type: 'SpecificResource',
				purpose: 'linking',
				source: url(`statements/${statement.id}/`),
			},
		],
		target: {
			type: 'SpecificResource',
			source: url(path),
			selector: [
				{
					type: 'FragmentSelector',
					conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
					value: anchor,
				},
				{
					type: 'TextQuoteSelector',
					exact: text,
					...(prefix !== '' && { prefix }),
					...(suffix !== '' && { suffix }),
				},
			],
		},
	};
}

function lastCharacters(text: string): string {
	return Array.from(text).slice(-contextLength).join('');
}

function firstCharacters(text: string): string {
	return Array.from(text).slice(0, contextLength).join('');
}
