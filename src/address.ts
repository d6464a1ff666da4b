/**
 * The sub-path that the site lies under, with a slash at both ends. Not `import.meta.env.BASE_URL`: a
 * variable of that name in the environment, as some hosts and test runners set it, takes its place.
 */
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/gu, '/');

/** The address, within the host, of a page or a file given by its path from the site’s root. */
export function address(path: string): string {
	return base + path.replace(/^\//u, '');
}

/** The whole address, host included, of an address within the host. */
export function fullAddress(within: string): string {
	return new URL(within, import.meta.env.SITE).href;
}
