import { editionOf, editions } from '../edition/editions.ts';
import { pageKeys, type PageKey } from '../outputs/keys/page-keys.ts';
import type { Embeddable } from '../story/model/subject.ts';
import type { Statement, TimelineEvent } from '../story/model/types/record.ts';

interface Path {
	readonly params: { readonly lang: string | undefined };
	readonly props: object;
}

const langs = editions.map(({ lang }) => lang);
const known = new Map<string, Promise<PageKey>>();

/**
 * Gives each path of a statement or an event the key of what stands there, by which a build knows that it has not
 * changed since the last one.
 *
 * @param aboutOf what a path is about, then what else its page names
 */
export async function keyedPaths<P extends Path>(
	paths: readonly P[],
	aboutOf: (
		props: P['props']
	) => readonly [Embeddable, ...(Statement | TimelineEvent | undefined)[]]
): Promise<(P & { readonly cacheKey?: string })[]> {
	// Keys are for builds: a page that is asked for in `npm run dev` is made anew.
	if (import.meta.env.DEV) return [...paths];
	return Promise.all(
		paths.map(async (path) => {
			const edition = editionOf(path.params.lang);
			const keyOf = known.get(edition.lang) ?? pageKeys(edition, langs);
			known.set(edition.lang, keyOf);
			const [subject, ...near] = aboutOf(path.props);
			return { ...path, cacheKey: (await keyOf)(subject, near) };
		})
	);
}
