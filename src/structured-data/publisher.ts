import type { NewsMediaOrganization, WebSite } from 'schema-dts';
import type { Site } from '../model/types.ts';
import { idOf, type At } from './at.ts';

/** Who publishes, with where its rules stand; no person is named who isn’t in the content. */
export function publisherData({ meta }: Site, at: At): NewsMediaOrganization {
	const { name, url } = meta.publisher ?? { name: meta.title };
	return {
		'@type': 'NewsMediaOrganization',
		...idOf.publisher(at),
		name,
		url: url ?? at(''),
		correctionsPolicy: at('method/#corrections'),
		verificationFactCheckingPolicy: at('method/'),
	};
}

/** The site that a page belongs to. */
export function siteData({ meta }: Site, at: At): WebSite {
	return {
		'@type': 'WebSite',
		...idOf.site(at),
		name: meta.title,
		url: at(''),
		publisher: idOf.publisher(at),
	};
}

/** Address of the licence of the site’s own words, or its name. */
export function licenceOf({ meta: { licence } }: Site): string {
	return typeof licence === 'string' ? licence : (licence.url ?? licence.name);
}
