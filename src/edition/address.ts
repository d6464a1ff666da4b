import { theEnvironment } from '../story/system/environment.ts';

/**
 * Where the site lies. Not `import.meta.env.BASE_URL`: a variable of that name in the environment, as
 * some hosts and test runners set it, takes its place.
 */
const { origin, base } = theEnvironment();

/** The address, within the host, of a page or a file given by its path from the site’s root. */
export function address(path: string): string {
	return base + path.replace(/^\//u, '');
}

/** The whole address, host included, of an address within the host. */
export function fullAddress(within: string): string {
	return new URL(within, origin).href;
}
