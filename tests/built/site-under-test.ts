import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';

/** Where the site under test is said to lie. */
export const placed = { origin: 'https://example.org', base: '/a/b/' } as const;
/** The whole address of its first page. */
export const home = `${placed.origin}${placed.base}`;

/**
 * Folder of the site built for `placed`: the one that the test run has built, or that `BUILT_SITE`
 * names, else one built here.
 */
export async function placedSite(): Promise<string> {
	const sites = (inject as (key: string) => Record<string, string> | undefined)('sites');
	const folder = sites?.['placed'] ?? process.env['BUILT_SITE'];
	if (folder !== undefined) return folder;
	const made = resolve('.cache', `site-under-test`);
	await promisify(execFile)('astro', ['build', '--outDir', made], {
		env: {
			...process.env,
			NODE_ENV: 'production',
			SITE_URL: placed.origin,
			BASE_PATH: placed.base,
		},
	});
	return made;
}
