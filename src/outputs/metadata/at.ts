import type { Site } from '../../story/model/types.ts';

/** Gives the whole address, host included, of a path from the site’s root. */
export type At = (path: string) => string;

/** A reference to a thing that is described elsewhere. */
export interface Reference {
	readonly '@id': string;
}

/** Addresses that stand for things, not for their pages. */
export const idOf = {
	site: (at: At): Reference => ({ '@id': `${at('')}#site` }),
	publisher: (site: Site, at: At): Reference => ({ '@id': `${originalHome(site, at)}#publisher` }),
	analysis: (at: At): Reference => ({ '@id': `${at('')}#analysis` }),
	article: (at: At): Reference => ({ '@id': `${at('')}#article` }),
	claim: (id: string, at: At): Reference => ({ '@id': `${at(`statements/${id}/`)}#claim` }),
	event: (id: string, at: At): Reference => ({ '@id': `${at(`timeline/${id}/`)}#event` }),
} as const;

/** Address of the original edition: what is one thing in every language is named by it. */
export function originalHome({ lang, original }: Site, at: At): string {
	return lang === original ? at('') : new URL('..', at('')).href;
}
