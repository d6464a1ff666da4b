import type { Site } from '../model/types.ts';

/** The licence of the site’s own words. */
export interface Licence {
	readonly name: string;
	readonly url: string | undefined;
}

/** The licence that `site.yaml` names. */
export function licenceOf({ licence }: Site['meta']): Licence {
	return typeof licence === 'string'
		? { name: licence, url: undefined }
		: { name: licence.name, url: licence.url };
}

/** What the licence covers and what not, as a text file. */
export function licenceText({ meta, article }: Site): string {
	const { name, url } = licenceOf(meta);
	const publisher = article.source?.publisher;
	return [
		`${meta.title}: licence of the data`,
		'',
		`The site’s own words and the data made from them: ${name}${url ? ` <${url}>` : ''}.`,
		...(meta.publisher ? [`Please name: ${meta.publisher.name}.`] : []),
		'',
		`The licence does not cover the words of others: the article (claims, article.md, annotations)`,
		`belongs to ${publisher ?? 'its publisher'}, and the quotations from sources (evidence, column quote) and`,
		`the titles of sources belong to those who wrote them. They are quoted here for analysis.`,
		'',
	].join('\n');
}
