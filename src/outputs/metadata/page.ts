import type { Thing } from 'schema-dts';
import { thingOf, type Subject } from '../../story/model/subject.ts';
import type { Site } from '../../story/model/types/site.ts';
import { wordsFor } from '../../edition/words/words.ts';
import { analysisData, articleData } from './analysis.ts';
import type { ToUrl } from '../../edition/edition.ts';
import { idOf } from './at.ts';
import { breadcrumbData, type Crumb } from './breadcrumbs.ts';
import { citationData } from './citation.ts';
import { claimData } from './claim.ts';
import { allCorrectionData, correctionData } from './correction.ts';
import { eventData } from './event.ts';
import { datesOf } from './published.ts';
import { evidenceQuotations, textQuotations } from './quotations.ts';
import { byPublisher, licenceOf, publisherData, siteData } from './publisher.ts';

/** What a page says about itself to machines. */
export interface PageWords {
	readonly title: string;
	readonly description: string;
	/** Path from the site’s root. */
	readonly path: string;
	/** Whole address of its picture. */
	readonly image: string;
	readonly subject: Subject | undefined;
}

/**
 * Everything that a page tells machines. First the page itself, a work of the site’s publisher with a
 * headline and a date of its own, since most programs take the first article that they meet for the
 * page; then what it is about, its place in the site, and who publishes it.
 */
export function pageData(page: PageWords, site: Site, at: ToUrl): Thing[] {
	const { subject, image } = page;
	const publisher = publisherData(site, at);
	if (subject?.type === 'article') return [analysisData(site, image, at), publisher];
	const shared = [breadcrumbData(crumbsOf(page, site), at), siteData(site, at), publisher];
	if (subject?.type === 'statement')
		return [
			{
				'@type': 'AnalysisNewsArticle',
				...pageFields(page, site, at),
				...datesOf(site, thingOf(subject)),
				// Inside: of things side by side, some programs join the authors and the dates.
				mainEntity: claimData(subject.statement, site, at),
				about: [idOf.claim(subject.statement.id, at), articleData(site, at)],
				...evidenceQuotations(subject.statement, site),
			},
			...shared,
		];
	if (subject?.type === 'event') {
		const { event } = subject;
		return [
			{
				'@type': 'Article',
				...pageFields(page, site, at),
				...datesOf(site, thingOf(subject)),
				mainEntity: idOf.event(event.id, at),
				about: idOf.event(event.id, at),
				citation: event.sources.map(citationData),
				...textQuotations(event.quotations, site),
				...correctionData(event.id, site),
			},
			eventData(event, at),
			...shared,
		];
	}
	const corrections = page.path === 'method/' ? allCorrectionData(site) : {};
	return [
		{ '@type': 'WebPage', ...pageFields(page, site, at), ...datesOf(site), ...corrections },
		...shared,
	];
}

function pageFields({ title, description, path, image }: PageWords, site: Site, at: ToUrl) {
	return {
		'@id': at(path),
		url: at(path),
		headline: title,
		name: title,
		description,
		image,
		inLanguage: site.lang,
		license: licenceOf(site),
		isPartOf: idOf.site(at),
		...byPublisher(site, at),
	};
}

function crumbsOf({ title, path, subject }: PageWords, { lang, meta }: Site): Crumb[] {
	const names = wordsFor(lang).file.crumbs;
	const home = { name: meta.title, path: '' };
	const self = { name: title, path };
	if (subject?.type === 'statement')
		return [home, { name: names.statements, path: 'statements/' }, self];
	if (subject?.type === 'event') return [home, { name: names.timeline, path: 'timeline/' }, self];
	return [home, self];
}
