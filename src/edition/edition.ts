import type { Site } from '../story/model/types/site.ts';
import { peoplePages } from '../story/model/people-pages.ts';
import { partId } from '../story/schema/page-ids.ts';
import { directionOf } from './words/direction.ts';
import { tongue } from './words/lang-attributes.ts';
import { wordsFor, type Words } from './words/words.ts';

/** Makes the whole address, host included, of a path from the root of an edition. */
export type ToUrl = (path: string) => string;

/** The site in one language: a whole tree of pages and files, below `/` or below `/<lang>/`. */
export interface Edition {
	readonly lang: string;
	readonly dir: 'rtl' | 'ltr';
	/** The name of the language in itself, for example `اردو`. */
	readonly name: string;
	/** The route’s parameter: absent for the original edition, which lies at the root. */
	readonly param: string | undefined;
	readonly site: Site;
	readonly words: Words;
	/** The address, within the host, of a page or a file given by its path in this edition. */
	readonly address: (path: string) => string;
	/** The whole address, host included, of a path in this edition. */
	readonly url: ToUrl;
	/** Attributes for words that may be in another language than this edition’s. */
	readonly tongue: (lang: string) => ReturnType<typeof tongue>;
	/** Addresses of the things that have a page or a place of their own. */
	readonly addressOf: {
		readonly statement: (id: string) => string;
		readonly event: (id: string) => string;
		readonly source: (id: string) => string;
		readonly passage: (anchor: string) => string;
		/** A party, a person or a term. */
		readonly thing: (id: string) => string;
		readonly place: (id: string) => string;
	};
}

/** Where the site stands (`address.ts`). */
export interface Addresses {
	/** The address, within the host, of a path from the root of the whole site. */
	readonly address: (path: string) => string;
	/** That address with the host in front. */
	readonly fullAddress: (address: string) => string;
}

/** Makes an edition of a site. Pure: the same site and addresses make the same edition. */
export function toEdition(
	site: Site,
	param: string | undefined,
	{ address, fullAddress }: Addresses
): Edition {
	const { lang } = site;
	const paths = new Map(site.sources.map(({ id, path }) => [id, path]));
	const parts = peoplePages(site).flatMap(({ path, group: { things, places } }) => [
		...things.map(({ id }) => [partId.thing(id), path] as const),
		...places.map(({ id }) => [partId.place(id), path] as const),
	]);
	const people = new Map(parts);
	const inPeople = (anchor: string) =>
		inEdition(`${people.get(anchor) ?? 'people-and-terms/'}#${anchor}`);
	const pages = new Map(site.article.claims.map(({ anchor, path }) => [anchor, path]));
	const inEdition = (path: string) => address(param === undefined ? path : `${param}/${path}`);
	return {
		lang,
		dir: directionOf(lang) ?? 'ltr',
		name: nameOfLanguage(lang),
		param,
		site,
		words: wordsFor(lang),
		address: inEdition,
		url: (path) => fullAddress(inEdition(path)),
		tongue: (other) => tongue(other, lang),
		addressOf: {
			statement: (id) => inEdition(`statements/${id}/`),
			event: (id) => inEdition(`timeline/${id}/`),
			source: (id) => inEdition(paths.get(id) ?? `sources/#${id}`),
			passage: (anchor) => inEdition(`${pages.get(anchor) ?? ''}#${anchor}`),
			thing: (id) => inPeople(partId.thing(id)),
			place: (id) => inPeople(partId.place(id)),
		},
	};
}

/** The name of a language in itself, for example `اردو`. */
export function nameOfLanguage(lang: string): string {
	return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}
