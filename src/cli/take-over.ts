import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import type { Placement } from '../story/system/placement.ts';
import type { LastSite } from '../publish/finish/last-site.ts';
import type { TakenFile } from '../publish/finish/finished-file.ts';
import { takeLast } from '../publish/finish/take-last.ts';

/** What a build has taken over from the last site. */
export interface TakeOver {
	readonly integration: AstroIntegration;
	/** The files that it did not make, by path. */
	readonly taken: ReadonlyMap<string, TakenFile>;
	/** The keys of all that have one, by path. */
	readonly keys: ReadonlyMap<string, string>;
}

/**
 * Lets Astro make only what is not as it was: a file whose path gives the same key (`cacheKey`) as in the last site
 * is taken from there as it was finished.
 *
 * @param folder the folder of the new site, which stands at `base`
 * @param isNeeded whether a file has to be there as Astro makes it, since others are made from it
 */
export function takeOver(
	last: LastSite | undefined,
	folder: string,
	{ base }: Pick<Placement, 'base'>,
	isNeeded: (path: string) => boolean
): TakeOver {
	const taken = new Map<string, TakenFile>();
	const keys = new Map<string, string>();
	/** Takes what a path leads to, where it may; whether it has. */
	const take = ({ cacheKey, ...path }: PathWithRoute) => {
		if (cacheKey === undefined) return false;
		const file = fileOf(path);
		keys.set(file, cacheKey);
		const found = last && !isNeeded(file) ? takeLast(last, folder, file, cacheKey) : undefined;
		if (found) taken.set(file, found);
		return found !== undefined;
	};
	const around = (own: AstroPrerenderer): AstroPrerenderer => {
		const pages = new Set<string>();
		return {
			...own,
			async getStaticPaths() {
				const all = await own.getStaticPaths();
				return all.filter((path) => {
					if (!take(path)) return true;
					// The sitemap lists the pages that Astro is asked for.
					if (path.route.type !== 'page') return false;
					pages.add(fileOf(path));
					return true;
				});
			},
			// Astro writes no file where there are no bytes.
			render: (request, options) => {
				const path = decodeURI(new URL(request.url).pathname).slice(base.length);
				return pages.has(`${path}index.html`)
					? Promise.resolve(new Response(null))
					: own.render(request, options);
			},
		};
	};
	const integration: AstroIntegration = {
		name: 'take-over',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer(around);
			},
		},
	};
	return { integration, taken, keys };
}

/** Where a file of a path lies in the site. */
function fileOf({ pathname, route }: PathWithRoute): string {
	const path = pathname.replace(/^\/|\/$/gu, '');
	return route.type === 'page' ? `${path}/index.html` : path;
}
