import type { Thing, WebPage } from 'schema-dts';
import type { Subject } from '../model/subject.ts';
import type { Site } from '../model/types.ts';
import { wordsFor } from '../words/words.ts';
import { analysisData, articleData } from './analysis.ts';
import { idOf, type At } from './at.ts';
import { breadcrumbData, type Crumb } from './breadcrumbs.ts';
import { citationData } from './citation.ts';
import { claimData } from './claim.ts';
import { allCorrectionData, correctionData } from './correction.ts';
import { eventData } from './event.ts';
import { licenceOf, publisherData, siteData } from './publisher.ts';

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

/** Everything that a page tells machines: its subject, its place in the site, and who publishes it. */
export function pageData(page: PageWords, site: Site, at: At): Thing[] {
	const { subject, image } = page;
	const publisher = publisherData(site, at);
	if (subject?.type === 'article') return [analysisData(site, image, at), publisher];
	const shared = [breadcrumbData(crumbsOf(page, site), at), siteData(site, at), publisher];
	if (subject?.type === 'statement')
		return [
			{ ...webPage(page, site, at), mainEntity: idOf.claim(subject.statement.id, at) },
			claimData(subject.statement, site, at),
			articleData(site, at),
			...shared,
		];
	if (subject?.type === 'event') {
		const { event } = subject;
		return [
			{
				...webPage(page, site, at),
				mainEntity: idOf.event(event.id, at),
				citation: event.sources.map(citationData),
				...correctionData(event.id, site),
			},
			eventData(event, at),
			...shared,
		];
	}
	const corrections = page.path === 'method/' ? allCorrectionData(site) : {};
	return [{ ...webPage(page, site, at), ...corrections }, ...shared];
}

function webPage({ title, description, path, image }: PageWords, site: Site, at: At) {
	return {
		'@type': 'WebPage',
		'@id': at(path),
		url: at(path),
		name: title,
		description,
		image,
		inLanguage: site.lang,
		license: licenceOf(site),
		isPartOf: idOf.site(at),
		publisher: idOf.publisher(site, at),
	} satisfies WebPage;
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
