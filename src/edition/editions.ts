import { address, fullAddress } from './address.ts';
import type { Embeddable } from '../story/model/subject.ts';
import type { Site } from '../story/model/types.ts';
import { sites } from '../story/site.ts';
import { partId } from '../story/schema/page-ids.ts';
import { directionOf } from './words/direction.ts';
import { tongue } from './words/lang-attributes.ts';
import { wordsFor, type Words } from './words/words.ts';

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
	readonly url: (path: string) => string;
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

/** Every edition; the original comes first. */
export const editions: readonly Edition[] = sites.map((site, index) => {
	const { lang } = site;
	const param = index === 0 ? undefined : lang;
	const inEdition = (path: string) => address(param === undefined ? path : `${param}/${path}`);
	return {
		lang,
		dir: directionOf(lang) ?? 'ltr',
		name: nameOf(lang),
		param,
		site,
		words: wordsFor(lang),
		address: inEdition,
		url: (path) => fullAddress(inEdition(path)),
		tongue: (other) => tongue(other, lang),
		addressOf: {
			statement: (id) => inEdition(`statements/${id}/`),
			event: (id) => inEdition(`timeline/${id}/`),
			source: (id) => inEdition(`sources/#${id}`),
			passage: (anchor) => inEdition(`#${anchor}`),
			thing: (id) => inEdition(`people-and-terms/#${partId.thing(id)}`),
			place: (id) => inEdition(`people-and-terms/#${partId.place(id)}`),
		},
	};
});

/** The edition that a route’s parameter names; the original where it names none. */
export function editionOf(param: string | undefined): Edition {
	const edition = editions.find((one) => one.param === param) ?? editions[0];
	if (!edition) throw new Error('A site has at least one language.');
	return edition;
}

/** The paths of a route that is the same in every edition. */
export function inEveryEdition() {
	return editions.map(({ param }) => ({ params: { lang: param } }));
}

/** The paths of a route that stands for many things, in every edition. */
export function pathsInEveryEdition<P extends object, R extends object>(
	pathsOf: (edition: Edition) => readonly { readonly params: P; readonly props: R }[]
) {
	return editions.flatMap((edition) =>
		pathsOf(edition).map(({ params, props }) => ({
			params: { ...params, lang: edition.param },
			props,
		}))
	);
}

/** The paths of a route that every statement and every event has, in every edition: `statements/<id>`, `timeline/<id>`. */
export function subjectsInEveryEdition() {
	return pathsInEveryEdition<{ kind: string; id: string }, Embeddable>(({ site }) => [
		...site.statements.map((statement) => ({
			params: { kind: 'statements', id: statement.id },
			props: { type: 'statement', statement } satisfies Embeddable,
		})),
		...site.events.map((event) => ({
			params: { kind: 'timeline', id: event.id },
			props: { type: 'event', event } satisfies Embeddable,
		})),
	]);
}

function nameOf(lang: string): string {
	return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}
