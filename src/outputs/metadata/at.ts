import type { ToUrl } from '../../edition/edition.ts';
import type { Site } from '../../story/model/types/site.ts';

/** A reference to a thing that is described elsewhere. */
export interface Reference {
	readonly '@id': string;
}

/** Addresses that stand for things, not for their pages. */
export const idOf = {
	site: (at: ToUrl): Reference => ({ '@id': `${at('')}#site` }),
	publisher: (site: Site, at: ToUrl): Reference => ({
		'@id': `${originalHome(site, at)}#publisher`,
	}),
	analysis: (at: ToUrl): Reference => ({ '@id': `${at('')}#analysis` }),
	article: (at: ToUrl): Reference => ({ '@id': `${at('')}#article` }),
	claim: (id: string, at: ToUrl): Reference => ({ '@id': `${at(`statements/${id}/`)}#claim` }),
	event: (id: string, at: ToUrl): Reference => ({ '@id': `${at(`timeline/${id}/`)}#event` }),
} as const;

/** Address of the original edition: what is one thing in every language is named by it. */
export function originalHome({ lang, original }: Site, at: ToUrl): string {
	return lang === original ? at('') : new URL('..', at('')).href;
}
