import type { Embeddable } from '../story/model/subject.ts';
import { sites } from '../story/site.ts';
import { address, fullAddress } from './address.ts';
import { toEdition, type Edition } from './edition.ts';

/** Every edition; the original comes first. */
export const editions: readonly Edition[] = sites.map((site, index) =>
	toEdition(site, index === 0 ? undefined : site.lang, { address, fullAddress })
);

/** The edition that a route’s parameter names, or begins with; the original where it names none. */
export function editionOf(param: string | undefined): Edition {
	const [first] = param?.split('/') ?? [];
	const edition = editions.find((one) => one.param === first) ?? editions[0];
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

/** What a route of a list is given. */
export interface ListProps<P> {
	/** The pages that the list is parted into; none where it is short. */
	readonly pages: readonly P[];
	/** Which of them the page is; absent for the list itself. */
	readonly page: P | undefined;
}

/**
 * The paths of a list and of the pages that it is parted into, in every edition.
 *
 * @param folder its path, `timeline/`, with which the paths of all pages begin
 */
export function listInEveryEdition<P extends { readonly path: string }>(
	folder: string,
	pagesOf: (edition: Edition) => readonly P[],
	isThere: (edition: Edition) => boolean = () => true
) {
	return pathsInEveryEdition((edition) => {
		const pages = pagesOf(edition);
		const all = isThere(edition) ? [undefined, ...pages] : [];
		return all.map((page): { params: { part: string | undefined }; props: ListProps<P> } => ({
			params: { part: page?.path.slice(folder.length, -1) },
			props: { pages, page },
		}));
	});
}

/** The paths of a route that every statement and every event has, in every edition: `statements/<id>`, `timeline/<id>`. */
export function subjectsInEveryEdition() {
	const path = (kind: string, id: string, props: Embeddable) => ({ params: { kind, id }, props });
	return pathsInEveryEdition(({ site: { statements, events } }) => [
		...statements.map((one) => path('statements', one.id, { type: 'statement', statement: one })),
		...events.map((one) => path('timeline', one.id, { type: 'event', event: one })),
	]);
}
