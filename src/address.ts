/** The sub-path that the site lies under, with a slash at both ends. */
const base = `${import.meta.env.BASE_URL}/`.replace(/\/+/gu, '/');

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

/** The whole address of a path from the site’s root, for files: they are not asked for at an address. */
export function toUrl(path: string): string {
	return fullAddress(path, new URL(import.meta.env.SITE));
}
