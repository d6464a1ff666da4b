/** Where the site will stand. */
export interface Placement {
	/** The origin, without a slash at its end, for example `https://example.org`. */
	readonly origin: string;
	/** The sub-path, with a slash at both ends; `/` for the root of the host. */
	readonly base: string;
}

/**
 * Removes from the environment what Astro would take for its own `import.meta.env`: with a machine's
 * `BASE_URL` in it, every link would lead there instead of under the sub-path.
 */
export function forgetForeignNames(env: NodeJS.ProcessEnv): void {
	for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'])
		Reflect.deleteProperty(env, name);
}
