/**
 * The sub-path that the site lies under, with a slash at both ends. Not `import.meta.env.BASE_URL`: a
 * variable of that name in the environment, as some hosts and test runners set it, takes its place.
 */
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/gu, '/');

/** The address, within the host, of a page or a file given by its path from the site’s root. */
export function address(path: string): string {
	return base + path.replace(/^\//u, '');
}

/** The whole address, host included, of a page or a file given by its path from the site’s root. */
export function fullAddress(path: string, site: URL | undefined): string {
	return new URL(address(path), site ?? 'http://localhost:4321').href;
}

/** Addresses of the things that have a page or a place of their own. */
export const addressOf = {
	statement: (id: string) => address(`statements/${id}/`),
	event: (id: string) => address(`timeline/${id}/`),
	source: (id: string) => address(`sources/#${id}`),
	passage: (anchor: string) => address(`#${anchor}`),
} as const;

/** The whole address, host included, of a path from the site’s root: for files, which know no request. */
export function toUrl(path: string): string {
	return fullAddress(path, new URL(import.meta.env.SITE));
}
