import type { NewsMediaOrganization, WebSite } from 'schema-dts';
import type { Site } from '../../story/model/types/site.ts';
import type { ToUrl } from '../../edition/edition.ts';
import { idOf, originalHome } from './at.ts';

/** Who publishes, with where its rules stand; no person is named who isn’t in the content. */
export function publisherData(site: Site, at: ToUrl) {
	const { publisher, title } = site.meta;
	const { name, url } = publisher ?? { name: title };
	return {
		'@type': 'NewsMediaOrganization',
		...idOf.publisher(site, at),
		name,
		url: url ?? originalHome(site, at),
		correctionsPolicy: at('method/#corrections'),
		verificationFactCheckingPolicy: at('method/'),
	} satisfies NewsMediaOrganization;
}

/**
 * The publisher where something is said to be by it. With its name: link previews and reading views
 * do not follow a reference, and would take the next name on the page, that of a party.
 */
export function byPublisher(site: Site, at: ToUrl) {
	const { '@type': type, '@id': id, name } = publisherData(site, at);
	const publisher = { '@type': type, '@id': id, name };
	return { author: publisher, publisher };
}

/** The site that a page belongs to. */
export function siteData(site: Site, at: ToUrl): WebSite {
	return {
		'@type': 'WebSite',
		...idOf.site(at),
		name: site.meta.title,
		url: at(''),
		publisher: idOf.publisher(site, at),
	};
}

/** Address of the licence of the site’s own words, or its name. */
export function licenceOf({ meta: { licence } }: Site): string {
	return typeof licence === 'string' ? licence : (licence.url ?? licence.name);
}
