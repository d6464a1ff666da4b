/** Where the site will stand. */
export interface Placement {
	/** The origin, without a slash at its end, for example `https://example.org`. */
	readonly origin: string;
	/** The sub-path, with a slash at both ends; `/` for the root of the host. */
	readonly base: string;
}

/** Where the site stands when nothing is said: the address that `npm start` prints. */
const local = 'http://localhost:4321';

/**
 * Reads `SITE_URL` and `BASE_PATH`; an empty value counts as none. Returns one sentence for the
 * deployer, with what to type, where a value cannot be an origin or a sub-path.
 */
export function readPlacement(
	env: Readonly<Record<string, string | undefined>>
): Placement | string {
	const origin = readOrigin(env['SITE_URL']?.trim() || local);
	if (origin === undefined) {
		return `Unexpected SITE_URL \`${String(env['SITE_URL'])}\`, expected an origin such as \`https://example.org\`; a sub-path belongs in BASE_PATH`;
	}
	const base = readBase(env['BASE_PATH']?.trim() || '/');
	if (base === undefined) {
		return `Unexpected BASE_PATH \`${String(env['BASE_PATH'])}\`, expected a sub-path such as \`/name/\`, of letters, digits and \`. _ ~ -\``;
	}
	return { origin, base };
}

/**
 * Removes from the environment what Astro would take for its own `import.meta.env`: with a machine's
 * `BASE_URL` in it, every link would lead there instead of under the sub-path.
 */
export function forgetForeignNames(env: NodeJS.ProcessEnv): void {
	for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'])
		Reflect.deleteProperty(env, name);
}

function readOrigin(text: string): string | undefined {
	if (!/^https?:\/\//iu.test(text) || !URL.canParse(text)) return undefined;
	const url = new URL(text);
	// Anything beyond the origin would be lost without a word in canonical addresses.
	return url.href === `${url.origin}/` && !/[?#]/u.test(text) ? url.origin : undefined;
}

function readBase(text: string): string | undefined {
	const path = text.replace(/^\/|\/$/gu, '');
	if (path === '') return text.length <= 1 ? '/' : undefined;
	const parts = path.split('/');
	const isName = (part: string) => /^[\w.~-]+$/u.test(part) && !/^\.+$/u.test(part);
	return parts.every(isName) ? `/${parts.join('/')}/` : undefined;
}
