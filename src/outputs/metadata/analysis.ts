import type { AnalysisNewsArticle, NewsArticle } from 'schema-dts';
import { toUri } from '../../story/text/to-uri.ts';
import type { Site } from '../../story/model/types/site.ts';
import type { ToUrl } from '../../edition/edition.ts';
import { idOf } from './at.ts';
import { isoDay } from './iso-day.ts';
import { byPublisher, licenceOf } from './publisher.ts';
import { datesOf } from './published.ts';

/** The analysis of the article: short, since it stands on the first page; claims by their ids alone. */
export function analysisData(site: Site, image: string, at: ToUrl): AnalysisNewsArticle {
	const { lang, article, corrections, meta, statements } = site;
	return {
		'@type': 'AnalysisNewsArticle',
		...idOf.analysis(at),
		headline: article.title,
		name: article.title,
		description: meta.description,
		url: at(''),
		image,
		inLanguage: lang,
		license: licenceOf(site),
		...byPublisher(site, at),
		...datesOf(site),
		isBasedOn: articleData(site, at),
		...(corrections.length > 0 && { correction: at('method/#corrections') }),
		hasPart: statements.map(({ id }) => idOf.claim(id, at)),
	};
}

/** The article that is analysed, where the copy was published. */
export function articleData({ article, original }: Site, at: ToUrl): NewsArticle {
	const { source } = article;
	const published = source?.issued && isoDay(source.issued);
	return {
		'@type': 'NewsArticle',
		...idOf.article(at),
		name: article.title,
		// What was published is the original, whatever the language of the page.
		inLanguage: original,
		...(source?.URL !== undefined && { url: toUri(source.URL) }),
		...(published !== undefined && { datePublished: published }),
		...(source && { publisher: { '@type': 'Organization', name: source.publisher } }),
	};
}
